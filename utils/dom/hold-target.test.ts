import { expect, test } from 'vitest';
import type { Evidence } from '../core/locate/evidence.ts';
import { holdTarget } from './hold-target.ts';
import { createTargetFinder, describeElement } from './target-finder.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

/** A search field without a name of its own, as many have it, and a list that it searches. */
const ROWS = ['Parkeren', 'Verhuizen', 'Trouwen']
  .map((it) => `<div><input type="text" value="${it}"><button>${it} bekijken</button></div>`)
  .join('');
const SEARCH = `<div><h1>Zaken</h1><button>Nieuw</button>
  <p><input type="text" placeholder="Zoeken" data-key="search"></p><a href="/hulp">Hulp</a></div>
  <div data-key="list">${ROWS}</div>`;

function record(html: string, selector: string) {
  page.show(html);
  const { evidence } = describeElement(page.get(selector));
  const finder = createTargetFinder(document);
  const hold = holdTarget(evidence, finder.trees);
  const look = (it: Evidence = evidence) => finder.locate(it);
  return { evidence, look, held: () => hold(look()) };
}

/** The person types: the list is gone, and much else with it. */
function search(): void {
  page.get('[data-key=list]').replaceChildren();
  page.get('h1').remove();
  page.get('a').remove();
}

test('a field that is told by its places stays found when what the person does moves them', () => {
  const { look, held } = record(SEARCH, '[data-key=search]');
  const element = page.get('[data-key=search]');
  expect(held()).toMatchObject({ status: 'found', element });
  search();
  expect(look().status).not.toBe('found');
  expect(held()).toMatchObject({ status: 'found', element, reasons: ['held'] });
});

test('what has a name is held while its picture shows another state', () => {
  const { held } = record(SEARCH, '[data-key=search]');
  const element = page.get('[data-key=search]');
  element.title = 'Zoeken';
  element.innerHTML = '<svg><path d="M1"/></svg>';
  expect(held()).toMatchObject({ status: 'found', element });
  search();
  element.innerHTML = '<svg><path d="M2"/></svg>';
  expect(held()).toMatchObject({ status: 'found', element, reasons: ['held'] });
});

test('what was never found is not held', () => {
  const { held } = record(SEARCH, '[data-key=search]');
  search();
  expect(held().status).not.toBe('found');
});

test.each([
  [
    'it has become another field',
    (it: HTMLElement) => it.setAttribute('placeholder', 'Burgerservicenummer'),
  ],
  ['it shows another picture', (it: HTMLElement) => (it.innerHTML = '<i class="fa-trash"></i>')],
  ['it is hidden', (it: HTMLElement) => (it.hidden = true)],
  ['nobody can use it', (it: HTMLElement) => (it.inert = true)],
  ['it was drawn anew', (it: HTMLElement) => it.replaceWith(it.cloneNode())],
])('%s: not held', (_, change) => {
  const { held } = record(SEARCH, '[data-key=search]');
  expect(held().status).toBe('found');
  search();
  change(page.get('[data-key=search]'));
  expect(held().status).not.toBe('found');
});

test('an element of a list is never held: there the same element shows other things', () => {
  const list = `<ul>${'<li><button aria-label="Openen"></button></li>'.repeat(3)}</ul>`;
  const { evidence, look } = record(list, 'li:nth-child(2) button');
  expect(evidence.listed).toBe(true);
  const finder = createTargetFinder(document);
  const [element, hold] = [page.get('li:nth-child(2) button'), holdTarget(evidence, finder.trees)];
  expect(hold({ status: 'found', element, reasons: [] }).status).toBe('found');
  page.get('li').remove();
  expect(look().status).not.toBe('found');
  expect(hold(look()).status).not.toBe('found');
  expect(hold({ status: 'likely', element, reasons: [] }).status).toBe('likely');
});
