import { expect, test } from 'vitest';
import { holdsData, isInData } from './data-region.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

/** A header cell in the shadow tree of a column that stands in a slot of `around`. */
function drawColumn(around: string): Element {
  const table = document.createElement('x-table');
  const part = document.createElement(around);
  const slot = document.createElement('slot');
  part.append(document.createElement('tr'));
  part.firstElementChild!.append(slot);
  table.attachShadow({ mode: 'open' }).append(part);
  const column = document.createElement('x-column');
  const cell = document.createElement('th');
  column.attachShadow({ mode: 'open' }).append(cell);
  table.append(column);
  document.body.replaceChildren(table);
  return cell;
}

test('the header of a column that is a component of its own is no data', () => {
  expect(isInData(drawColumn('thead'))).toBe(false);
  expect(isInData(drawColumn('tbody'))).toBe(true);
});

const ROW = '<table><tr>';
const LAID = '<table role="presentation"><tbody><tr>';

test.each([
  ['words', '<p id="x">Zaak</p>', false, false],
  ['a cell', `${ROW}<td id="x">Jansen</td></tr></table>`, true, true],
  ['a button in a cell', `${ROW}<td><button id="x">Open</button></td></tr></table>`, true, false],
  [
    'the head of a column',
    '<table><thead><tr><th id="x">Naam</th></tr></thead></table>',
    false,
    false,
  ],
  [
    'a cell of the head',
    '<table><thead><tr><td id="x">Naam</td></tr></thead></table>',
    false,
    false,
  ],
  ['one in a row of heads', `${ROW}<th id="x">Naam</th><th>Datum</th></tr></table>`, false, false],
  ['a head beside a cell', `${ROW}<th id="x">Jansen</th><td>1</td></tr></table>`, true, true],
  ['a head that says so', `${ROW}<th scope="row" id="x">Jansen</th></tr></table>`, true, true],
  ['a row of heads', '<div role="row"><i role="columnheader" id="x">N</i></div>', false, false],
  ['a row of data', '<div role="row"><b id="x">J</b><i role="cell">1</i></div>', true, false],
  ['a cell of a layout table', `${LAID}<td id="x">Jansen</td></tr></table>`, true, true],
  ['a link in one', `${LAID}<td><a href="#" id="x">Jansen</a></td></tr></table>`, true, false],
  [
    'a button in a description in one',
    `${LAID}<td><dl><dd><button id="x">Open</button></dd></dl></td></tr></table>`,
    true,
    false,
  ],
  ['words in one', `${LAID}<td><b id="x">Jansen</b></td></tr></table>`, true, false],
  ['a button in one', `${LAID}<td><button id="x">Opslaan</button></td></tr></table>`, false, false],
  [
    'a label in one',
    `${LAID}<th scope="row"><label id="x">Naam</label></th></tr></table>`,
    false,
    false,
  ],
  [
    'a button in a layout table in another',
    `${LAID}<td><table role="none"><tr><td><button id="x">Opslaan</button></td></tr></table></td></tr></table>`,
    false,
    false,
  ],
  [
    'a button in a table of data in one',
    `${LAID}<td>${ROW}<td><button id="x">Open</button></td></tr></table></td></tr></table>`,
    true,
    false,
  ],
  [
    'a button in a layout table in a table of data',
    `${ROW}<td>${LAID}<td><button id="x">Open</button></td></tr></table></td></tr></table>`,
    true,
    false,
  ],
  [
    'a button in a row that says so',
    '<table role="presentation"><tr role="row"><td><button id="x">Open</button></td></tr></table>',
    true,
    false,
  ],
  [
    'a button in a cell that says so',
    `${LAID}<td role="gridcell"><button id="x">Open</button></td></tr></table>`,
    true,
    false,
  ],
  ['a description', '<dl><dd><b id="x">Jansen</b></dd></dl>', true, false],
  ['a field', '<input id="x">', false, true],
  ['a button', '<input type="submit" id="x">', false, false],
  ['what is edited', '<div contenteditable><b id="x">Jansen</b></div>', true, false],
  ['the field of a combobox', '<div role="combobox"><input id="x"></div>', false, true],
  ['what was chosen in one', '<div role="combobox"><b id="x">Jansen</b></div>', true, false],
])('%s', (_, html, isData, isHolding) => {
  page.show(html);
  const element = page.get('#x');
  expect([isInData(element), holdsData(element)]).toEqual([isData, isHolding]);
});
