/** The application in Vaadin's components. What the releases do in other ways is in `release.ts`. */
import { createElement as create } from '../create-element.ts';
import type { Block, Card, DeskPage, Field, Row } from '../desk-page.ts';
import { fillOnce, type Release } from './release.ts';

export function drawPage(page: DeskPage, release: Release): Node[] {
  const { dialog } = page;
  return [
    create(
      'vaadin-app-layout',
      { 'primary-section': 'drawer' },
      create('vaadin-drawer-toggle', { slot: 'navbar' }),
      create('h1', { slot: 'navbar' }, page.title),
      create('nav', { slot: 'drawer' }, release.drawNavigation(page.navigation)),
      release.drawTrail(page.trail),
      create('vaadin-horizontal-layout', {}, ...drawActions(page.toolbar)),
      ...page.blocks.map((block) =>
        create(
          'vaadin-vertical-layout',
          { style: 'align-items: stretch' },
          create('h2', {}, block.title),
          ...drawBlock(block, release),
        ),
      ),
    ),
    ...(dialog
      ? [
          release.drawDialog(
            dialog,
            drawFields(dialog.fields, release),
            drawActions(dialog.actions),
          ),
        ]
      : []),
  ];
}

function drawBlock(block: Block, release: Release): Node[] {
  switch (block.kind) {
    case 'form':
      return drawForm(block.fields, block.actions, release);
    case 'cards':
      return block.cards.map(drawCard);
    case 'folds':
      return block.cards.map((card) =>
        release.drawFold(card, [
          create('a', { href: '#item' }, card.remark),
          ...drawActions(card.actions),
        ]),
      );
    case 'tabs':
      return [
        create('vaadin-tabs', {}, ...block.tabs.map((text) => create('vaadin-tab', {}, text))),
        ...drawForm(block.fields, block.actions, release),
      ];
    case 'table':
      return [drawTable(block, release)];
  }
}

/** The library has no card in both releases. */
function drawCard({ title, remark, actions }: Card): Node {
  return create(
    'vaadin-vertical-layout',
    { theme: 'padding' },
    create('h3', {}, title),
    create('span', {}, remark),
    create('vaadin-horizontal-layout', {}, ...drawActions(actions)),
  );
}

function drawTable(
  { columns, rows }: Extract<Block, { kind: 'table' }>,
  { allRows }: Release,
): Node {
  const actions = Object.assign(create('vaadin-grid-column'), {
    renderer: fillOnce(({ item }: { item: Row }) => drawActions(item.actions)),
  });
  const grid = create(
    'vaadin-grid',
    { [allRows]: true },
    ...columns.map((header, at) => create('vaadin-grid-column', { header, path: `cells.${at}` })),
    actions,
  );
  return Object.assign(grid, { items: rows });
}

function drawForm(fields: readonly Field[], actions: readonly string[], release: Release): Node[] {
  return [
    create('vaadin-form-layout', {}, ...drawFields(fields, release)),
    create('vaadin-horizontal-layout', {}, ...drawActions(actions)),
  ];
}

/** The first is the one that is meant to be taken. */
function drawActions(actions: readonly string[]): Node[] {
  return actions.map((text, at) =>
    create('vaadin-button', { theme: at === 0 ? 'primary' : 'tertiary' }, text),
  );
}

function drawFields(fields: readonly Field[], release: Release): Node[] {
  return fields.map(({ kind, label, choices }) => {
    switch (kind) {
      case 'check':
        return release.drawChoice('vaadin-checkbox', label);
      case 'switch':
        return release.drawChoice(release.switchTag, label);
      case 'radio':
        return create(
          'vaadin-radio-group',
          { label },
          ...choices.map((text) => release.drawChoice('vaadin-radio-button', text)),
        );
      case 'choice':
        return release.drawSelect(label, choices);
      case 'date':
        return create('vaadin-date-picker', { label });
      case 'long':
        return create('vaadin-text-area', { label });
      case 'number':
        return create('vaadin-number-field', { label });
      case 'text':
        return create('vaadin-text-field', { label });
    }
  });
}
