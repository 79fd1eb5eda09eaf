/** The application in Carbon's web components. What the releases call differently is in `release.ts`. */
import { createElement, type Attributes } from '../create-element.ts';
import type { Block, Card, DeskPage, Field } from '../desk-page.ts';
import type { Release } from './release.ts';

export function drawPage(page: DeskPage, release: Release): Node[] {
  const create = (tag: string, attributes: Attributes = {}, ...children: (Node | string)[]) =>
    createElement(`${release.prefix}-${tag}`, attributes, ...children);

  const drawActions = (actions: readonly string[], tag = release.button): Node[] =>
    actions.map((text, at) => create(tag, { kind: at === 0 ? 'primary' : 'ghost' }, text));

  const drawField = ({ kind, id: name, label, choices }: Field): Node => {
    switch (kind) {
      case 'check':
        return create('checkbox', { name, 'label-text': label }, label);
      case 'switch':
        return create('toggle', { name, 'label-text': label });
      case 'date': {
        const input = create('date-picker-input', { kind: 'single', 'label-text': label });
        return create('date-picker', {}, input);
      }
      case 'choice':
        return create(
          'select',
          { name, 'label-text': label },
          ...choices.map((text, at) =>
            create('select-item', { value: `${at}`, label: text }, text),
          ),
        );
      case 'radio': {
        const radios = choices.map((text, at) =>
          create('radio-button', { value: `${at}`, 'label-text': text }),
        );
        const legend = createElement('legend', {}, label);
        return createElement(
          'fieldset',
          {},
          legend,
          create('radio-button-group', { name }, ...radios),
        );
      }
      case 'long':
      case 'number':
      case 'text': {
        const part = release[kind];
        return create(part.tag, { name, [part.label]: label });
      }
    }
  };

  const drawForm = (fields: readonly Field[], actions: readonly string[]): Node =>
    createElement('form', {}, ...fields.map(drawField), ...drawActions(actions));

  const drawCard = ({ title, remark, actions }: Card): Node =>
    create(
      'tile',
      {},
      createElement('h3', {}, title),
      createElement('p', {}, remark),
      ...drawActions(actions),
    );

  const drawFold = ({ title, remark, actions }: Card): Node =>
    create(
      release.fold.tag,
      { open: true, [release.fold.label]: title },
      create('link', { href: '#item' }, remark),
      ...drawActions(actions),
    );

  const drawTable = ({ columns, rows }: Extract<Block, { kind: 'table' }>): Node => {
    const heads = [...columns, ''].map((text) => create('table-header-cell', {}, text));
    const lines = rows.map(({ cells, actions }) =>
      create(
        'table-row',
        {},
        ...cells.map((text) => create('table-cell', {}, text)),
        create('table-cell', {}, ...drawActions(actions)),
      ),
    );
    return create(
      'table',
      {},
      create('table-head', {}, create('table-header-row', {}, ...heads)),
      create('table-body', {}, ...lines),
    );
  };

  const drawBlock = (block: Block): Node[] => {
    const title = createElement('h2', {}, block.title);
    switch (block.kind) {
      case 'form':
        return [title, drawForm(block.fields, block.actions)];
      case 'cards':
        return [title, ...block.cards.map(drawCard)];
      case 'folds':
        return [title, create('accordion', {}, ...block.cards.map(drawFold))];
      case 'tabs': {
        const tabs = block.tabs.map((text, at) => create('tab', { value: `${at}` }, text));
        return [
          title,
          create('tabs', { value: '0' }, ...tabs),
          drawForm(block.fields, block.actions),
        ];
      }
      case 'table':
        return [title, drawTable(block)];
    }
  };

  const drawDialog = ({
    title,
    remark,
    fields,
    actions,
  }: NonNullable<DeskPage['dialog']>): Node => {
    const close = create('modal-close-button');
    const text = createElement('p', {}, remark);
    return create(
      'modal',
      { open: true },
      create('modal-header', {}, close, create('modal-heading', {}, title)),
      create('modal-body', {}, text, ...fields.map(drawField)),
      create('modal-footer', {}, ...drawActions(actions, release.footerButton)),
    );
  };

  const links = page.navigation.map((text) => create('side-nav-link', { href: '#page' }, text));
  const trail = page.trail.map((text) =>
    create('breadcrumb-item', {}, create('breadcrumb-link', { href: '#trail' }, text)),
  );
  return [
    create('side-nav', { expanded: true }, create('side-nav-items', {}, ...links)),
    createElement(
      'main',
      // Beside the navigation, which both releases fix to the edge of the window.
      { style: 'margin-inline-start: 18rem' },
      create('breadcrumb', {}, ...trail),
      createElement('h1', {}, page.title),
      createElement('div', {}, ...drawActions(page.toolbar)),
      ...page.blocks.flatMap(drawBlock),
    ),
    ...(page.dialog ? [drawDialog(page.dialog)] : []),
  ];
}
