import { expect, test } from 'vitest';
import { useTestPage } from '../../../../utils/dom/test-page.ts';
import { closestAcross, containsAcross, parentOf, textAcross } from './flat-tree.ts';

const page = useTestPage();

/** A card whose title goes into a button of its shadow tree; the rest of its content has no slot. */
const CARD =
  '<div id="card"><template shadowrootmode="open">' +
  '<button>Open <slot name="title">untitled</slot><style>b { color: red }</style></button>' +
  '</template><b slot="title">the letter</b><i>left out</i></div>';

test('goes up from a slotted element through the slot', () => {
  page.show(CARD);
  const title = page.get('b');
  const button = page.get('#card').shadowRoot!.querySelector('button')!;
  expect(parentOf(title)?.localName).toBe('slot');
  expect(closestAcross(title.firstChild as Text, 'button')).toBe(button);
  expect(closestAcross(title, '#card')).toBe(page.get('#card'));
  expect(containsAcross(button, title)).toBe(true);
});

test('does not take what has no slot for a part of the shadow tree', () => {
  page.show(CARD);
  const button = page.get('#card').shadowRoot!.querySelector('button')!;
  expect(containsAcross(button, page.get('i'))).toBe(false);
  expect(closestAcross(page.get('i'), 'button')).toBeNull();
});

test('reads the text that is drawn', () => {
  page.show(CARD);
  expect(textAcross(page.get('#card'))).toBe('Open the letter');
  page.get('b').remove();
  expect(textAcross(page.get('#card'))).toBe('Open untitled');
});
