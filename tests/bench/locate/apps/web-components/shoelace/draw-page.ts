/** The application in Shoelace. What its successor calls differently is in `release.ts`. */
import { createElement, type Attributes } from '../create-element.ts';
import type { Block, Card, DeskPage, Dialog, Field } from '../desk-page.ts';
import type { Release } from './release.ts';

export function drawPage(page: DeskPage, release: Release): Node[] {
  const create = (tag: string, attributes: Attributes = {}, ...children: (Node | string)[]) =>
    createElement(`${release.prefix}-${tag}`, attributes, ...children);

  const drawActions = (actions: readonly string[], slot?: string): Node[] =>
    actions.map((text, at) =>
      create('button', { slot, ...(at === 0 ? release.primary : release.other) }, text),
    );

  const drawField = ({ kind, id: name, label, choices }: Field): Node => {
    switch (kind) {
      case 'check':
        return create('checkbox', { name }, label);
      case 'switch':
        return create('switch', { name }, label);
      case 'choice':
        return create('select', { name, label }, ...drawChoices('option', choices));
      case 'radio':
        return create('radio-group', { name, label }, ...drawChoices('radio', choices));
      case 'long':
        return create('textarea', { name, label });
      case 'number':
        return create(release.number.tag, { ...release.number.attributes, name, label });
      case 'date':
        return create('input', { type: 'date', name, label });
      case 'text':
        return create('input', { name, label });
    }
  };

  const drawChoices = (tag: string, choices: readonly string[]): Node[] =>
    choices.map((text, at) => create(tag, { value: `${at}` }, text));

  const drawForm = (fields: readonly Field[], actions: readonly string[]): Node =>
    createElement('form', {}, ...fields.map(drawField), ...drawActions(actions));

  const drawCard = ({ title, remark, actions }: Card): Node =>
    create(
      'card',
      {},
      createElement('h3', { slot: 'header' }, title),
      remark,
      createElement('div', { slot: 'footer' }, ...drawActions(actions)),
    );

  const drawFold = ({ title, remark, actions }: Card): Node =>
    create(
      'details',
      { open: true, summary: title },
      createElement('a', { href: '#item' }, remark),
      ...drawActions(actions),
    );

  /** The library has no table of its own. */
  const drawTable = ({ columns, rows }: Extract<Block, { kind: 'table' }>): Node => {
    const drawRow = (cells: readonly Node[]): Node => createElement('tr', {}, ...cells);
    const heads = columns.map((text) => createElement('th', {}, text));
    const lines = rows.map(({ cells, actions }) =>
      drawRow([
        ...cells.map((text) => createElement('td', {}, text)),
        createElement('td', {}, ...drawActions(actions)),
      ]),
    );
    return createElement(
      'table',
      {},
      createElement('thead', {}, drawRow([...heads, createElement('td')])),
      createElement('tbody', {}, ...lines),
    );
  };

  /** Each release is told in its own way which tab is open: by itself it opens none out of sight. */
  const drawTabs = ({ tabs, fields, actions }: Extract<Block, { kind: 'tabs' }>): Node => {
    const heads = tabs.map((text, at) =>
      create('tab', { slot: 'nav', panel: `t${at}`, active: at === 0 }, text),
    );
    const panel = create('tab-panel', { name: 't0', active: true }, drawForm(fields, actions));
    return create('tab-group', { active: 't0' }, ...heads, panel);
  };

  const drawBlock = (block: Block): Node[] => {
    const title = createElement('h2', {}, block.title);
    switch (block.kind) {
      case 'form':
        return [title, drawForm(block.fields, block.actions)];
      case 'cards':
        return [title, ...block.cards.map(drawCard)];
      case 'folds':
        return [title, ...block.cards.map(drawFold)];
      case 'tabs':
        return [title, drawTabs(block)];
      case 'table':
        return [title, drawTable(block)];
    }
  };

  const drawDialog = ({ title, remark, fields, actions }: Dialog): Node =>
    create(
      'dialog',
      { open: true, label: title },
      create(release.remark.tag, release.remark.attributes, remark),
      ...fields.map(drawField),
      ...drawActions(actions, 'footer'),
    );

  const links = page.navigation.map((text) =>
    create('button', { href: '#page', ...release.plain }, text),
  );
  const trail = page.trail.map((text) => create('breadcrumb-item', { href: '#trail' }, text));
  return [
    createElement('nav', {}, ...links),
    createElement(
      'main',
      {},
      create('breadcrumb', {}, ...trail),
      createElement('h1', {}, page.title),
      create('button-group', {}, ...drawActions(page.toolbar)),
      ...page.blocks.flatMap(drawBlock),
    ),
    ...(page.dialog ? [drawDialog(page.dialog)] : []),
  ];
}
