/** The application in UI5 Web Components. What the releases do not share is in `release.ts`. */
import type { Block, Card, DeskPage, Field } from '../desk-page.ts';
import { createElement as create } from '../create-element.ts';
import type { Release } from './release.ts';

export function drawPage(page: DeskPage, release: Release): Node[] {
  return [
    create('ui5-shellbar', { 'primary-title': page.title }),
    create(
      'ui5-side-navigation',
      {},
      ...page.navigation.map((text) => create('ui5-side-navigation-item', { text, icon: 'list' })),
    ),
    create(
      'main',
      {},
      create(
        'ui5-breadcrumbs',
        {},
        ...page.trail.map((text) => create('ui5-breadcrumbs-item', { href: '#trail' }, text)),
      ),
      create(
        'ui5-toolbar',
        {},
        ...page.toolbar.map((text) =>
          create('ui5-toolbar-button', { text, icon: 'edit', 'accessible-name': text }),
        ),
      ),
      ...page.blocks.flatMap((block) => drawBlock(block, release)),
    ),
    ...drawDialog(page.dialog),
  ];
}

function drawBlock(block: Block, release: Release): Node[] {
  const title = create('ui5-title', { level: 'H2' }, block.title);
  switch (block.kind) {
    case 'form':
      return [title, ...drawForm(block.fields, block.actions)];
    case 'cards':
      return [title, ...block.cards.map(drawCard)];
    case 'folds':
      return [
        title,
        ...block.cards.map(({ title: name, remark, actions }) =>
          create(
            'ui5-panel',
            { 'header-text': name },
            create('ui5-link', { href: '#item' }, remark),
            ...drawActions(actions),
          ),
        ),
      ];
    case 'tabs': {
      const [first = '', ...others] = block.tabs;
      const content = drawForm(block.fields, block.actions);
      return [
        title,
        create(
          'ui5-tabcontainer',
          {},
          create('ui5-tab', { text: first, selected: true }, ...content),
          ...others.map((text) => create('ui5-tab', { text })),
        ),
      ];
    }
    case 'table':
      return [
        title,
        release.drawTable(
          block.columns,
          block.rows.map(({ cells, actions }) => [
            ...cells.map((it) => [it]),
            drawActions(actions),
          ]),
        ),
      ];
  }
}

function drawCard({ title, remark, actions }: Card): Node {
  return create(
    'ui5-card',
    {},
    create('ui5-card-header', { slot: 'header', 'title-text': title, 'subtitle-text': remark }),
    create('div', {}, ...drawActions(actions)),
  );
}

function drawForm(fields: readonly Field[], actions: readonly string[]): Node[] {
  return [...fields.map(drawField), create('div', {}, ...drawActions(actions))];
}

/** The first is the one that is meant to be taken. */
function drawActions(actions: readonly string[]): Node[] {
  return actions.map((text, at) =>
    create('ui5-button', { design: at === 0 ? 'Emphasized' : 'Transparent' }, text),
  );
}

function drawField({ kind, id, label, choices }: Field): Node {
  if (kind === 'check') return create('div', {}, create('ui5-checkbox', { id, text: label }));
  if (kind === 'radio')
    return create(
      'div',
      { role: 'radiogroup' },
      create('ui5-title', { level: 'H5' }, label),
      ...choices.map((text) => create('ui5-radio-button', { text, name: id })),
    );
  return create('div', {}, create('ui5-label', { for: id }, label), drawControl(kind, id, choices));
}

function drawControl(kind: Field['kind'], id: string, choices: readonly string[]): Node {
  switch (kind) {
    case 'choice':
      return create('ui5-select', { id }, ...choices.map((text) => create('ui5-option', {}, text)));
    case 'long':
      return create('ui5-textarea', { id });
    case 'switch':
      return create('ui5-switch', { id });
    case 'date':
      return create('ui5-date-picker', { id });
    case 'number':
      return create('ui5-step-input', { id, value: '1' });
    default:
      return create('ui5-input', { id });
  }
}

function drawDialog(dialog: DeskPage['dialog']): Node[] {
  if (!dialog) return [];
  return [
    create(
      'ui5-dialog',
      { 'header-text': dialog.title, open: true },
      create('p', {}, dialog.remark),
      ...dialog.fields.map(drawField),
      create('div', { slot: 'footer' }, ...drawActions(dialog.actions)),
    ),
  ];
}
