import { expect, test } from 'vitest';
import { labelsOf } from './labels-of.ts';
import { listAcross } from './composed-tree.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

class TestField extends HTMLElement {
  static formAssociated = true;
}
customElements.define('test-labelled-field', TestField);

test.each([
  ['around the field', '<label>a <input></label>'],
  ['around two: of the first', '<label>a <input><select></select></label>'],
  ['by id', '<label for="f">a</label><p><input id="f"></p>'],
  ['by an id that is there twice', '<label for="f">a</label><input id="f"><input id="f">'],
  ['by an id whose first is no field', '<label for="f">a</label><p id="f"></p><input id="f">'],
  ['by id, around another', '<label for="f">a <input></label><input id="f">'],
  ['several, before and after', '<label for="f">a</label><input id="f"><label for="f">b</label>'],
  ['around and by id', '<label for="f">a</label><label>b <textarea id="f"></textarea></label>'],
  ['of what has none', '<label>a <input type="hidden"></label><label for="g">b</label><b id="g">'],
  ['of other fields', '<label>a <output></output></label><label>b <meter></meter></label>'],
  [
    'in another tree',
    '<label for="f">a</label><x-a><template shadowrootmode="open"><input id="f"></template></x-a>',
  ],
  [
    'in a tree',
    '<x-a><template shadowrootmode="open"><label for="f">a</label><input id="f"></template></x-a><input id="f">',
  ],
  [
    'put into a slot',
    '<x-a><template shadowrootmode="open"><label><slot></slot></label></template><input></x-a>',
  ],
  ['of a field of the page’s own', '<label>a <test-labelled-field></test-labelled-field></label>'],
])('lists the labels that the browser does: %s', (_, html) => {
  page.show(html);
  const fields = listAcross(page.main).filter((it): it is HTMLInputElement => 'labels' in it);
  const listed = fields.map((it) => [...(it.labels ?? [])]);
  const cache = new Map();
  expect(fields.map((it) => (it.labels ? labelsOf(it, cache) : []))).toEqual(listed);
});
