import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepTrees, type LiveTrees } from './live-trees.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();
let trees: LiveTrees;
beforeEach(() => {
  trees = keepTrees(document);
});
afterEach(() => trees.dispose());

const host = (id: string): HTMLElement => Object.assign(document.createElement('div'), { id });
const open = (element: Element): ShadowRoot => element.attachShadow({ mode: 'open' });

test('walks all of the page once, and then only what is put in', () => {
  page.show('<p>a</p>'.repeat(50));
  const walks = vi.spyOn(Document.prototype, 'createTreeWalker');
  trees.read().top();
  expect(walks).toHaveBeenCalledOnce();
  for (let turn = 0; turn < 3; turn += 1) trees.read().top();
  expect(walks).toHaveBeenCalledOnce();
  const root = open(page.main.appendChild(host('a')));
  expect(trees.read().top()).toContain(root);
  expect(walks.mock.calls.slice(1).map(([from]) => from)).not.toContain(document);
  walks.mockRestore();
});

test('knows trees in what was put in with others, also inside of trees', () => {
  trees.read().top();
  const outer = open(page.main.appendChild(host('a')));
  const inner = open(outer.appendChild(host('b')));
  expect(trees.read().top()).toEqual(expect.arrayContaining([document, outer, inner]));
  const deep = open(inner.appendChild(document.createElement('p')).appendChild(host('c')));
  expect(trees.read().top()).toContain(deep);
});

test('knows trees where very much was put in at once', () => {
  trees.read().top();
  const hosts = Array.from({ length: 300 }, (_, at) => page.main.appendChild(host(`h${at}`)));
  const roots = hosts.map(open);
  expect(trees.read().top()).toEqual(expect.arrayContaining(roots));
});

test('forgets trees that were taken out, and knows them again when they are back', () => {
  const element = page.main.appendChild(host('a'));
  const root = open(element);
  expect(trees.read().top()).toContain(root);
  element.remove();
  expect(trees.read().top()).not.toContain(root);
  page.main.append(element);
  expect(trees.read().top()).toContain(root);
});

test('knows the tree that a custom element makes long after it was put in', () => {
  const late = page.main.appendChild(document.createElement('test-late-tree'));
  expect(trees.read().top()).toEqual([document]);
  expect(trees.pending()).toEqual([late]);
  const root = open(late);
  expect(trees.read().top()).toContain(root);
  expect(trees.pending()).toEqual([]);
});

test('leaves our own element alone', () => {
  page.main.append(document.createElement('leidraad-overlay'));
  expect(trees.read().top()).toEqual([document]);
  expect(trees.pending()).toEqual([]);
});

test('a sweep tells of a tree that a plain element was given later', () => {
  const element = page.main.appendChild(host('a'));
  trees.read().top();
  expect(trees.sweep()).toBe(false);
  const root = open(element);
  expect(trees.sweep()).toBe(true);
  expect(trees.read().top()).toContain(root);
  expect(trees.sweep()).toBe(false);
});

test('knows the trees in frames, and forgets them with the frame', async () => {
  expect(trees.all()).toHaveLength(1);
  const frame = await page.addFrame('a', '<div id="host"></div>');
  const inside = frame.contentDocument!;
  const root = open(inside.querySelector('#host')!);
  expect(trees.all()).toEqual(expect.arrayContaining([inside, root]));
  frame.remove();
  expect(trees.all()).toEqual([document]);
});

test('asks for a role once, and again when elements come or a role may have changed', async () => {
  page.show('<a href="#" id="a"><i></i></a><b role="link"></b><p><u role="link"></u></p><a></a>');
  const ids = (): string[] => {
    const read = trees.read();
    read.top();
    return ['a[href]', '[role]'].flatMap((it) =>
      read.select!(document, it).map(({ localName }) => localName),
    );
  };
  expect(ids()).toEqual(['a', 'b', 'u']);
  const asked = vi.spyOn(Document.prototype, 'querySelectorAll');
  page.get('b').textContent = 'x';
  page.get('b').className = 'x';
  expect(ids()).toEqual(['a', 'b', 'u']);
  // Text in place of an element, of which nothing is told.
  page.get('p').textContent = 'x';
  expect(ids()).toEqual(['a', 'b']);
  page.get('#a').replaceChildren();
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();

  page.get('a + b').removeAttribute('role');
  expect(ids()).toEqual(['a']);
  page.get('a:last-child').setAttribute('href', '#');
  expect(ids()).toEqual(['a', 'a']);
  page.get('#a').removeAttribute('href');
  expect(ids()).toEqual(['a']);
  page.get('b').setHTMLUnsafe('<s role="link"></s>');
  expect(ids()).toEqual(['a', 's']);
  const frame = await page.addFrame('b', '<div></div>');
  frame.contentDocument!.body.append(page.get('s'));
  expect(ids()).toEqual(['a']);
});

test('tells of what changes in each tree, also where a search hears of it first', async () => {
  page.show('<table><tr><td id="a">a<td>b</table><p>c</p>');
  const frame = await page.addFrame('c', '<div id="host"></div>');
  const root = open(frame.contentDocument!.querySelector('#host')!);
  trees.all();
  const log: string[][] = [];
  trees.told.add((records) => log.push(records.map(({ type }) => type)));
  page.get('p').className = 'x';
  (page.get('p').firstChild as Text).data = 'x';
  await Promise.resolve();
  expect(log.splice(0)).toEqual([['attributes', 'characterData']]);
  root.append('x');
  trees.all();
  expect(log.splice(0)).toEqual([['childList']]);
  await Promise.resolve();
  expect(log).toEqual([]);
  // Words of cells are told of, and not one by one.
  page.get('td + td').textContent = 'x';
  await Promise.resolve();
  page.get('#a').textContent = 'x';
  await Promise.resolve();
  expect(log).toEqual([[], ['childList']]);
});
