import { expect, test } from 'vitest';
import { isInData } from './data-region.ts';

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
