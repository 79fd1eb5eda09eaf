/** What the releases of Vaadin's components do in other ways. */
import { createElement as create } from '../create-element.ts';
import type { Card, Dialog } from '../desk-page.ts';

type Drawn = readonly Node[];

export interface Release {
  drawNavigation(pages: readonly string[]): Node;
  drawTrail(pages: readonly string[]): Node;
  /** A box, or a button of a group, with its words beside it. */
  drawChoice(tag: string, words: string): Node;
  readonly switchTag: string;
  drawSelect(label: string, choices: readonly string[]): Node;
  drawFold(card: Card, content: Drawn): Node;
  /** The attribute of a grid that shows all of its rows. */
  readonly allRows: string;
  drawDialog(dialog: Dialog, fields: Drawn, actions: Drawn): Node;
}

const drawLinks = (texts: readonly string[], tag: string): Node[] =>
  texts.map((text) => create(tag, {}, create('a', { href: '/page' }, text)));

const release14: Release = {
  drawNavigation: (pages) =>
    create('vaadin-tabs', { orientation: 'vertical' }, ...drawLinks(pages, 'vaadin-tab')),
  drawTrail: (pages) => create('ol', {}, ...drawLinks(pages, 'li')),
  drawChoice: (tag, words) => create(tag, {}, words),
  switchTag: 'vaadin-checkbox',
  drawSelect: (label, choices) =>
    Object.assign(create('vaadin-select', { label }), {
      renderer: fillOnce(() => [
        create(
          'vaadin-list-box',
          {},
          ...choices.map((text) => create('vaadin-item', { value: text }, text)),
        ),
      ]),
    }),
  drawFold: ({ title }, content) =>
    create(
      'vaadin-details',
      { opened: true },
      create('div', { slot: 'summary' }, title),
      ...content,
    ),
  allRows: 'height-by-rows',
  drawDialog: ({ title, remark }, fields, actions) =>
    Object.assign(create('vaadin-dialog'), {
      renderer: fillOnce(() => [
        create('h3', {}, title),
        create('p', {}, remark),
        create('vaadin-vertical-layout', {}, ...fields),
        create('vaadin-horizontal-layout', {}, ...actions),
      ]),
      opened: true,
    }),
};

const release25: Release = {
  drawNavigation: (pages) =>
    create(
      'vaadin-side-nav',
      {},
      ...pages.map((text) => create('vaadin-side-nav-item', { path: '/page' }, text)),
    ),
  drawTrail: (pages) =>
    create(
      'vaadin-breadcrumbs',
      {},
      ...pages.map((text) => create('vaadin-breadcrumbs-item', { path: '/page' }, text)),
    ),
  drawChoice: (tag, label) => create(tag, { label }),
  switchTag: 'vaadin-switch',
  drawSelect: (label, choices) =>
    create(
      'vaadin-select',
      { label },
      create(
        'vaadin-select-list-box',
        {},
        ...choices.map((text) => create('vaadin-select-item', { value: text }, text)),
      ),
    ),
  drawFold: ({ title }, content) =>
    create('vaadin-details', { opened: true, summary: title }, ...content),
  allRows: 'all-rows-visible',
  drawDialog: ({ title, remark }, fields, actions) =>
    create(
      'vaadin-dialog',
      { opened: true, 'header-title': title },
      create('p', {}, remark),
      create('vaadin-vertical-layout', {}, ...fields),
      create('vaadin-horizontal-layout', { slot: 'footer' }, ...actions),
    ),
};

export const releases: Readonly<Record<'14' | '25', Release>> = { 14: release14, 25: release25 };

/** A renderer is asked again whenever its component changes: what it drew then stays. */
export function fillOnce<Given extends readonly unknown[]>(draw: (...given: Given) => Drawn) {
  return (root: Element, _component: Element, ...given: Given): void => {
    if (!root.hasChildNodes()) root.append(...draw(...given));
  };
}
