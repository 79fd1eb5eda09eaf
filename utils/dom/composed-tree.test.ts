import { expect, test } from 'vitest';
import {
  closestAcross,
  containsAcross,
  flatParent,
  flatText,
  listAcross,
  queryAcross,
} from './composed-tree.ts';
import { useTestPage } from './test-page.ts';

const { show, get } = useTestPage();

/** A dialog drawn by a component around what the page put into its slots. */
function showDialog(): { dialog: Element; title: Element; button: Element } {
  show(`<section id="outer"><x-dialog>
    <template shadowrootmode="open"><div role="dialog"><header><slot name="title">Zonder titel</slot></header><slot></slot></div></template>
    <p><button>Opslaan</button></p><h2 slot="title">Besluit</h2></x-dialog></section>`);
  const dialog = get('x-dialog').shadowRoot!.querySelector('[role=dialog]')!;
  return { dialog, title: get('h2'), button: get('button') };
}

test('what stands in a slot lies in the tree around the slot, and in the page around that', () => {
  const { dialog, title, button } = showDialog();
  expect(flatParent(title)?.localName).toBe('slot');
  expect(flatParent(button)?.localName).toBe('p');
  expect(closestAcross(button, '[role=dialog]')).toBe(dialog);
  expect(closestAcross(title, 'header')).toBe(dialog.firstElementChild);
  expect(closestAcross(button, 'section')).toBe(get('#outer'));
  expect(closestAcross(button, 'p')).toBe(get('p'));
  expect(closestAcross(button, 'footer')).toBeNull();
  expect(containsAcross(dialog, button)).toBe(true);
  expect(containsAcross(get('#outer'), button)).toBe(true);
  expect(containsAcross(dialog.firstElementChild!, button)).toBe(false);
});

test('lists and reads what is drawn, in the order in which it is drawn', () => {
  const { dialog, button } = showDialog();
  expect(listAcross(dialog).map(({ localName }) => localName)).toEqual([
    'header',
    'slot',
    'h2',
    'slot',
    'p',
    'button',
  ]);
  expect(queryAcross(dialog, 'button')).toEqual([button]);
  expect(flatText(dialog).replace(/\s+/g, ' ').trim()).toBe('Besluit Opslaan');
  get('h2').remove();
  expect(flatText(dialog.firstElementChild!)).toBe('Zonder titel');
});
