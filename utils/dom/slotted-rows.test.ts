/** Tables of web components, where rows, cells and the table itself lie in different shadow trees. */
import { expect, test, vi } from 'vitest';
import { createEvidenceFinder, describeElement } from './evidence-finder.ts';
import { createTargetFinder } from './target-finder.ts';
import { useTestPage } from './test-page.ts';

const { show, get } = useTestPage();

interface Layout {
  table(head: string, rows: string): string;
  row(cells: string): string;
  cell(content: string): string;
  head(cells: readonly string[]): string;
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'roles in the shadow trees of table, rows and cells': {
    table: (head, rows) =>
      `<x-table><template shadowrootmode="open"><div role="table"><div role="row"><slot name="head"></slot></div><slot></slot></div></template>${head}${rows}</x-table>`,
    row: (cells) =>
      `<x-row><template shadowrootmode="open"><div role="row"><slot></slot></div></template>${cells}</x-row>`,
    cell: (content) =>
      `<x-cell><template shadowrootmode="open"><div role="cell"><slot></slot></div></template>${content}</x-cell>`,
    head: (cells) =>
      cells
        .map(
          (it) =>
            `<x-head slot="head"><template shadowrootmode="open"><div role="columnheader"><slot></slot></div></template>${it}</x-head>`,
        )
        .join(''),
  },
  'roles on the hosts, the role of the table in its shadow tree': {
    table: (head, rows) =>
      `<x-table><template shadowrootmode="open"><div role="grid"><slot name="head"></slot><slot></slot></div></template>${head}${rows}</x-table>`,
    row: (cells) => `<x-row role="row">${cells}</x-row>`,
    cell: (content) => `<x-cell role="gridcell">${content}</x-cell>`,
    head: (cells) =>
      `<x-row role="row" slot="head">${cells.map((it) => `<x-cell role="columnheader">${it}</x-cell>`).join('')}</x-row>`,
  },
};

function draw(layout: Layout, numbers: readonly string[]): void {
  const rows = numbers.map((number) =>
    layout.row(
      [
        number,
        'Kapvergunning',
        `<button data-key="open ${number}">Openen</button><button>Wissen</button>`,
      ]
        .map((it) => layout.cell(it))
        .join(''),
    ),
  );
  // One more without content, as virtual lists keep them.
  rows.push(layout.row(layout.cell('').repeat(3)));
  show(
    `<h1>Zaken</h1>${layout.table(layout.head(['Zaaknummer', 'Soort', 'Acties']), rows.join(''))}`,
  );
}

test.each(Object.entries(LAYOUTS))('finds the control of a row by its key: %s', (_, layout) => {
  draw(layout, ['Z-1', 'Z-2', 'Z-3']);
  const { evidence } = describeElement(get('[data-key="open Z-2"]'), { rowVariable: 'zaak' });
  expect(evidence.row?.column).toBe('zaaknummer');
  expect(evidence.data).toBe(true);
  draw(layout, ['Z-3', 'Z-9', 'Z-2', 'Z-8']);
  const finder = createEvidenceFinder(document);
  const answer = (zaak: string): string => {
    const { status, element } = finder.locate(evidence, { variables: { zaak } });
    return `${status} ${element?.getAttribute('data-key') ?? ''}`;
  };
  expect(answer('Z-2')).toBe('found open Z-2');
  expect(answer('Z-9')).toBe('found open Z-9');
  expect(answer('Z-7')).toBe('missing ');
  finder.dispose();
});

/** The button called "Openen" in the row of that number, as an author writes it by hand. */
function openWritten(value: string): string {
  const finder = createTargetFinder(document);
  const located = finder.locate({
    role: 'button',
    name: { nl: 'Openen' },
    row: { column: { nl: 'Zaaknummer' }, value },
    within: null,
  });
  finder.dispose();
  const key = located.status === 'found' && located.element.getAttribute('data-key');
  return key || (located.status === 'missing' ? located.reason : located.status);
}

test.each(Object.entries(LAYOUTS))('finds what was written by hand, too: %s', (_, layout) => {
  draw(layout, ['Z-1', 'Z-2', 'Z-12']);
  expect(openWritten('Z-2')).toBe('open Z-2');
  expect(openWritten('Z-12')).toBe('open Z-12');
  expect(openWritten('2')).toBe('row');
});

test('reads cells in the shadow tree of a row whose buttons stand beside it', () => {
  const row = (number: string): string =>
    `<x-row role="row"><template shadowrootmode="open"><div role="cell">${number}</div><div role="cell"><slot></slot></div></template>
      <button data-key="open ${number}">Openen</button></x-row>`;
  show(
    `<div role="table"><div role="row"><span role="columnheader">Zaaknummer</span><span role="columnheader">Acties</span></div>${row('Z-1')}${row('Z-2')}</div>`,
  );
  expect(openWritten('Z-2')).toBe('open Z-2');
  expect(openWritten('Z-3')).toBe('row');
});

test('takes the row of the table around a table, and its headers alone', () => {
  const row = (number: string): string =>
    `<tr><td>${number}</td><td><table><tr><th>Zaaknummer</th><th>Stuk</th></tr>
      <tr><td>A-1</td><td><button data-key="open ${number}">Openen</button></td></tr></table></td></tr>`;
  show(`<table><tr><th>Zaaknummer</th><th>Stukken</th></tr>${row('Z-1')}${row('Z-2')}</table>`);
  expect(openWritten('Z-2')).toBe('open Z-2');
  expect(openWritten('A-1')).toBe('ambiguous');
  expect(openWritten('Z-3')).toBe('row');
});

test('reads the cells of few rows of a long table: the text of the others tells', () => {
  const rows = Array.from(
    { length: 300 },
    (_, at) => `<tr><td>Z-${at}</td><td><button data-key="open Z-${at}">Openen</button></td></tr>`,
  );
  show(`<table><tr><th>Zaaknummer</th><th>Acties</th></tr>${rows.join('')}</table>`);
  const asked = vi.spyOn(Element.prototype, 'querySelectorAll');
  expect(openWritten('Z-217')).toBe('open Z-217');
  const inRows = asked.mock.contexts.filter((it) => (it as Element).localName === 'tr');
  asked.mockRestore();
  expect(inRows.length).toBeLessThan(10);
});
