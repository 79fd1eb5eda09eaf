/** Whatever page it is on: nothing of anybody is recorded, of whatever element. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWording, keepLasting } from '../core/locate/wordings.ts';
import { describeElement } from './describe-element.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

/** A place where pages keep what is somebody's; `it` is that. */
type Planting = (it: string) => string;

const PLACES: Readonly<Record<string, Planting>> = {
  value: (it) => `<label>Naam <input value="${it}" placeholder="${it}"></label>`,
  search: (it) => `<input type="search" aria-label="Zoek" value="${it}">`,
  area: (it) => `<label>Tekst <textarea>${it}</textarea></label>`,
  choice: (it) => `<label>Keus <select><option selected>${it}</option></select></label>`,
  options: (it) => `<ul role="listbox" aria-label="Keus"><li role="option">${it}</li></ul>`,
  editable: (it) =>
    `<div contenteditable aria-label="Brief"><p>${it} <a href="#">${it}</a></p></div>`,
  inButton: (it) => `<button>Opslaan <span contenteditable="true">${it}</span></button>`,
  ariaField: (it) => `<div role="textbox" aria-label="Notitie">${it}</div>`,
  outcome: (it) => `<output aria-label="${it}">${it}</output>`,
  cell: (it) =>
    `<table><caption>Personen</caption><thead><tr><th>Naam<th>Actie</thead><tbody><tr id="${it}"><th scope="row">${it}<td data-testid="${it}"><button aria-label="Wis ${it}">x</button> ${it}</table>`,
  row: (it) =>
    `<table><tr><th>Naam<th>Actie</tr><tr><td>${it}<td><a href="/p/${it}" title="${it}">Bewerk ${it}</a><input name="${it}"></tr></table>`,
  grid: (it) =>
    `<div role="grid"><div role="row"><i role="columnheader">Wie</i></div><div role="row"><b role="gridcell">${it} <button>${it}</button></b></div></div>`,
  definition: (it) =>
    `<dl><dt>Aanvrager</dt><dd title="${it}">${it} <a href="/${it}" id="${it}">${it}</a></dd></dl>`,
  log: (it) => `<div role="log"><p>${it}</p><button>${it}</button></div>`,
  tree: (it) => `<ul role="tree"><li role="treeitem">${it}<button>Open ${it}</button></li></ul>`,
  query: (it) => `<a href="/zaken?naam=${it}#${it}">Zaken</a>`,
  words: (it) => `<p>Van ${it}</p><span>${it}</span>`,
  inSlottedCell: (it) =>
    `<x-cell><template shadowrootmode="open"><table><tr><td><slot></slot></td></tr></table></template><b>${it}</b><button title="${it}">Wis ${it}</button></x-cell>`,
  slotted: (it) =>
    `<x-field><template shadowrootmode="open"><label>Naam <input value="${it}"></label><button>Wis</button></template></x-field>`,
};
/** Numbers may stand anywhere: in the words of the interface, too. */
const NUMBERED: Readonly<Record<string, Planting>> = {
  heading: (it) => `<h2>Zaak ${it}</h2>`,
  button: (it) => `<button id="zaak-${it}" class="b-${it}" name="n${it}">Zaak ${it}</button>`,
  link: (it) => `<a href="/zaken/${it}/besluit" data-testid="zaak-${it}">Zaak ${it} openen</a>`,
  group: (it) => `<fieldset><legend>Deel ${it}</legend><button>Verder</button></fieldset>`,
};
const AROUND: readonly Planting[] = [
  (it) => it,
  (it) => `<form aria-label="Aanvraag">${it}</form>`,
  (it) => `<section><h2>Gegevens</h2>${it}<button>Volgende</button></section>`,
  (it) => `<div class="card"><div>${it}</div></div>`,
  (it) => `<nav aria-label="Menu">${it}</nav>`,
];

const secret = fc.stringMatching(/^q[a-z]{9}$/);
const number = fc.stringMatching(/^[1-9]\d{0,11}$/);
const planted = fc.oneof(
  fc.tuple(fc.constantFrom(...Object.values(PLACES)), secret),
  fc.tuple(fc.constantFrom(...Object.values(PLACES)), number),
  fc.tuple(fc.constantFrom(...Object.values(NUMBERED)), number),
);
const parts = fc.array(fc.tuple(planted, fc.constantFrom(...AROUND)), {
  minLength: 1,
  maxLength: 6,
});

function listElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((it) => [
    it,
    ...(it.shadowRoot ? listElements(it.shadowRoot) : []),
  ]);
}

test('no secret and no digit, wherever a page keeps them', () => {
  fc.assert(
    fc.property(parts, parts, (here, there) => {
      const secrets = [...here, ...there].map(([[, it]]) => it);
      const draw = (list: typeof here) =>
        page.show(list.map(([[plant, it], around]) => around(plant(it))).join(''));
      const describeAll = () =>
        listElements(page.main).map((it) => describeElement(it, { rowVariable: 'wie' }).evidence);
      draw(there);
      const others = describeAll().map((it) => ({ ...it, language: 'de' }));
      draw(here);
      for (const [at, evidence] of describeAll().entries()) {
        const other = others[at % others.length]!;
        const all = [evidence, addWording(evidence, other), keepLasting(evidence, other)];
        for (const it of all) {
          const json = JSON.stringify(it).toLowerCase();
          expect(json).not.toMatch(/\p{N}/u);
          expect(secrets.filter((word) => json.includes(word))).toEqual([]);
          expect(new TextEncoder().encode(json).length).toBeLessThanOrEqual(1_500);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the words of the interface are recorded, so the above is not true of nothing', () => {
  page.show(AROUND.map((around) => around(NUMBERED['group']!('12'))).join(''));
  const told = listElements(page.main).map((it) => JSON.stringify(describeElement(it).evidence));
  for (const word of ['verder', 'deel #', 'gegevens', 'volgende', 'aanvraag'])
    expect(
      told.some((json) => json.includes(word)),
      word,
    ).toBe(true);
});

test('the title of a case over an element or beside it is not recorded', () => {
  page.show('<h1>#27: Bezwaar van mevrouw Parelhoen</h1><button>Home</button>');
  const { traits } = describeElement(page.get('button')).evidence;
  expect(JSON.stringify(traits)).not.toMatch(/parelhoen/i);
  expect(traits.name).toBe('home');
});
