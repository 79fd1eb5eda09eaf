import { expect, test } from 'vitest';
import { indexPage } from './page-index.ts';
import { listRoots } from './page-roots.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

/** https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS =
  'article aside blockquote div footer h1 h2 h3 h4 h5 h6 header main nav p section span x-host';

test('finds the tree of whatever may have one, also in a table and in other trees', () => {
  page.show(`<table><tr><td id="cell"></td></tr></table>`);
  const hosts = HOSTS.split(' ').map((name) => document.createElement(name));
  const trees = hosts.map((it) => it.attachShadow({ mode: 'open' }));
  page.get('#cell').append(...hosts);
  const inner = document.createElement('div');
  trees[0]!.append(inner);
  const innermost = inner.attachShadow({ mode: 'open' });
  expect(listRoots(document)).toEqual([document, trees[0], innermost, ...trees.slice(1)]);
});

test('tells which custom elements have none yet', () => {
  page.show('<x-hollow></x-hollow><button><x-hollow></x-hollow></button>');
  const hollow: Element[] = [];
  listRoots(document, hollow);
  expect(hollow.map(({ localName }) => localName)).toEqual(['x-hollow', 'x-hollow']);
});

test('finds a row by its key once, whether its tag, its role, or both say that it is one', () => {
  const row = (tag: string, cell: string, key: string) =>
    `<${tag}><${cell} role="cell">${key}</${cell}></${tag.split(' ')[0]}>`;
  page.show(
    `<table><tr><th>Key</th></tr>${row('tr', 'td', 'one')}${row('tr role="row"', 'td', 'two')}</table>
    <div role="table"><div role="row"><div role="columnheader">Key</div></div>
    ${row('div role="row"', 'div', 'three')}</div>`,
  );
  const index = indexPage(document, listRoots(document));
  const found = ['one', 'two', 'three'].map((key) => index.findRows({ column: 'key' }, key));
  expect(found.map((rows) => rows.map((it) => it.textContent.trim()))).toEqual([
    ['one'],
    ['two'],
    ['three'],
  ]);
});
