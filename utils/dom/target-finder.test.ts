import { expect, test } from 'vitest';
import { createTargetFinder } from './target-finder.ts';
import { findOnPage as find } from './test-find.ts';
import { useTestPage, viewOf } from './test-page.ts';
import type { Evidence } from './test-page.ts';

const page = useTestPage();
const { show } = page;

const save = { role: 'button', name: { nl: 'Opslaan' } };

test.each<[string, string, Evidence]>([
  [
    'role and name',
    '<button id="a">Opslaan</button><button>Annuleren</button><p>Opslaan</p>',
    save,
  ],
  [
    'a name over several nodes',
    '<button id="a"><b>Op</b>slaan <i> nu</i></button>',
    { role: 'button', name: { nl: 'Opslaan nu' } },
  ],
  [
    'a name from aria-label',
    '<button id="a" aria-label="Opslaan"><svg></svg></button><button>x</button>',
    save,
  ],
  [
    'a name from a picture',
    '<button id="a"><img alt="Opslaan" width="9" height="9"></button>',
    save,
  ],
  [
    'a name from aria-labelledby',
    '<span id="w">Opslaan</span><button id="a" aria-labelledby="w">x</button>',
    save,
  ],
  [
    'an explicit role',
    '<div id="a" role="button" tabindex="0">Opslaan</div><a href="#">Opslaan</a>',
    save,
  ],
  [
    'an explicit role that hides the own one',
    '<button role="tab">Opslaan</button><button id="a">Opslaan</button>',
    save,
  ],
  [
    'a name without a role: the outer of two',
    '<button id="a"><img alt="Opslaan" width="9" height="9"></button>',
    { name: { nl: 'Opslaan' } },
  ],
  [
    'capitals, spaces and a mark of duty',
    '<label for="a">  ZAAK&shy;nummer&nbsp;*</label><input id="a">',
    { label: { nl: 'Zaaknummer' } },
  ],
  [
    'a label around its field',
    '<label>Datum: <input id="a" type="date"></label><input type="date">',
    { label: { nl: 'Datum' } },
  ],
  [
    'a field by role and name',
    '<label for="a">Naam</label><input id="a"><p>Naam</p>',
    { role: 'textbox', name: { nl: 'Naam' } },
  ],
  [
    'a placeholder for a name',
    '<input id="a" placeholder="Zoek een zaak"><input>',
    { role: 'textbox', name: { nl: 'Zoek een zaak' } },
  ],
  [
    'a name without the drawing in it',
    '<button id="a"><i aria-hidden="true">save</i> Opslaan</button>',
    save,
  ],
  [
    'a name without what is not shown',
    '<button id="a">Opslaan<span style="display:none"> en sluiten</span></button>',
    save,
  ],
  [
    'a group by its legend',
    '<fieldset id="a"><legend>Soort</legend><label>x <input></label></fieldset>',
    { role: 'group', name: { nl: 'Soort' } },
  ],
  [
    'a table by its caption',
    '<table id="a"><caption>Zaken</caption><tr><td>x</table>',
    { role: 'table', name: { nl: 'Zaken' } },
  ],
  ['a link', '<a id="a" href="#x">Zaken</a><a>Zaken</a>', { role: 'link', name: { nl: 'Zaken' } }],
  [
    'a heading',
    '<h2 id="a">Documenten</h2><p>Documenten</p>',
    { role: 'heading', name: { nl: 'Documenten' } },
  ],
  [
    'a combobox',
    '<label for="a">Soort</label><select id="a"><option>x</select>',
    { role: 'combobox', name: { nl: 'Soort' } },
  ],
  ['a test id', '<i>x</i><b id="a" data-qa="save">x</b>', { testId: 'save' }],
  ['a test id with a quote', `<b id="a" data-testid='a"b]'>x</b>`, { testId: 'a"b]' }],
  ['an id', '<b id="a">x</b>', { id: 'a' }],
  ['a selector', '<p><b id="a" class="x">x</b></p><b class="x">x</b>', { css: 'p > .x' }],
  [
    'own text: the innermost',
    '<table><tr><td><b id="a">Zaak 12</b></td></tr></table><p>Zaak 123</p>',
    { text: { nl: 'Zaak 12' } },
  ],
  [
    'own text over several nodes',
    '<div><p id="a">Zaak <b>12</b> van vandaag</p></div>',
    { text: { nl: 'Zaak 12 van vandaag' } },
  ],
  [
    'own text beside text for screen readers',
    '<p id="a">Zaak 12<span style="display:none"> geopend</span></p>',
    { text: { nl: 'Zaak 12' } },
  ],
  [
    'text and role together',
    '<p>Klaar</p><div role="status" id="a"><p>Klaar</p></div>',
    { role: 'status', text: { nl: 'Klaar' } },
  ],
  [
    'all fields agree',
    '<button class="x">Opslaan</button><button id="a" class="y">Opslaan</button>',
    { ...save, css: '.y' },
  ],
  [
    'a checkbox hidden behind its label',
    '<input type="checkbox" id="a" style="position:absolute;opacity:0;width:1px;height:1px"><label for="a">Akkoord</label>',
    { role: 'checkbox', name: { nl: 'Akkoord' } },
  ],
  [
    'a host without a box of its own',
    '<div id="a" role="group" aria-label="Knoppen" style="display:contents"><button>x</button></div>',
    { role: 'group', name: { nl: 'Knoppen' } },
  ],
  [
    'within',
    '<form aria-label="Zaak"><button>Opslaan</button></form><form aria-label="Besluit"><button id="a">Opslaan</button></form>',
    { ...save, within: { role: 'form', name: { nl: 'Besluit' } } },
  ],
  [
    'within within',
    '<div class="o"><p><button>Opslaan</button></p></div><div class="o" id="o"><section aria-label="S"><p><button id="a">Opslaan</button></p></section></div>',
    {
      ...save,
      within: { css: 'p', within: { role: 'region', name: { nl: 'S' }, within: { id: 'o' } } },
    },
  ],
])('finds by %s', (_, html, evidence) => {
  show(html);
  expect(find(evidence)).toBe('#a');
});

test('never chooses a hidden twin', () => {
  show(
    '<button style="display:none">Opslaan</button><div hidden><button>Opslaan</button></div><button id="a">Opslaan</button>',
  );
  expect(find(save)).toBe('#a');
});

test('leaves out what an open modal dialog makes inert', () => {
  show('<button id="out">Opslaan</button><dialog><button id="in">Opslaan</button></dialog>');
  (page.get('dialog') as HTMLDialogElement).showModal();
  expect(find(save)).toBe('#in');
  (page.get('dialog') as HTMLDialogElement).close();
  expect(find(save)).toBe('#out');
});

test('in a frame, what an open modal dialog there makes inert is left out, and nothing of the page around', async () => {
  show('<button id="out">Opslaan</button>');
  const frame = await page.addFrame(
    'zaak',
    '<button id="behind">Sluiten</button><dialog><button id="in">Opslaan</button></dialog>',
  );
  const inner = frame.contentDocument!;
  inner.querySelector('dialog')!.showModal();
  const finder = createTargetFinder(document);
  const locate = (name: string, address?: string) =>
    finder.locate(viewOf({ role: 'button', name: { nl: name }, frame: address }));
  const address = `${location.origin}/*/zaak`;
  expect(locate('Opslaan', address)).toMatchObject({ element: inner.querySelector('#in') });
  expect(locate('Sluiten', address)).toMatchObject({ status: 'missing', reason: 'hidden' });
  expect(locate('Opslaan')).toMatchObject({ element: page.get('#out') });
  finder.dispose();
});

test("takes the words of the page's language first, then those that are preferred, then any", () => {
  const close = { role: 'button', name: { nl: 'Sluiten', de: 'Ende', en: 'End' } };
  show('<button id="nl">Sluiten</button><button id="de">Ende</button>');
  expect(find(close)).toBe('#nl');
  document.documentElement.lang = 'de-AT';
  expect(find(close)).toBe('#de');
  document.documentElement.lang = '';
  expect(find(close, ['de'])).toBe('#de');
  show('<button id="en">End</button>');
  expect(find(close, ['de'])).toBe('#en');
});

test('finds on a page that is translated by halves', () => {
  show('<form aria-label="Besluit"><button id="a">Save</button></form>');
  expect(
    find({
      role: 'button',
      name: { nl: 'Opslaan', en: 'Save' },
      within: { role: 'form', name: { nl: 'Besluit', en: 'Decision' } },
    }),
  ).toBe('#a');
});

const TABLE = `<table><thead><tr><th colspan="2">Zaak<th>Zaaknummer:<th>Actie</tr></thead><tbody>
  <tr><td>x<td>y<td>Z-1<td><a id="one" href="#">Openen</a></tr>
  <tr><td>Z-3<td>y<td><b>Z-2</b><td><a id="two" href="#">Openen</a></tr></tbody></table>`;
const open = { role: 'link', name: { nl: 'Openen' } };

test('names a table row by the value in a column', () => {
  show(TABLE);
  expect(find({ ...open, row: { column: { nl: 'Zaaknummer' }, value: 'Z-2' } })).toBe('#two');
  expect(find({ ...open, row: { column: { nl: 'Zaaknummer' }, value: 'Z-3' } })).toBe(
    'missing: row',
  );
  expect(find({ ...open, row: { column: { nl: 'Kenmerk' }, value: 'Z-2' } })).toBe('missing: row');
  expect(find({ role: 'row', row: { column: { nl: 'Zaaknummer' }, value: 'Z-1' } })).not.toMatch(
    'missing',
  );
});

test('names a row of an ARIA grid', () => {
  show(`<div role="grid"><div role="row"><span role="columnheader">Naam</span><span role="columnheader">Nr</span></div>
    <div role="row"><span role="gridcell">1</span><span role="gridcell">2</span><button>Open</button></div>
    <div role="row"><span role="gridcell">2</span><span role="gridcell">1</span><button id="a">Open</button></div></div>`);
  expect(find({ role: 'button', row: { column: { nl: 'Nr' }, value: '1' } })).toBe('#a');
});

test('looks into open shadow roots, along a path or everywhere', () => {
  show(`<x-form><template shadowrootmode="open"><x-button><template shadowrootmode="open">
    <button id="a"><slot></slot></button></template>Opslaan</x-button></template></x-form>
    <x-other><template shadowrootmode="open"><p>x</p></template></x-other>`);
  expect(find(save)).toBe('#a');
  expect(find({ ...save, shadow: ['x-form', 'x-button'] })).toBe('#a');
  expect(find({ ...save, shadow: ['x-other'] })).toBe('missing: none');
  expect(find({ ...save, within: { css: 'x-form' } })).toBe('#a');
});

test('does not look into our own host', () => {
  show(
    '<leidraad-overlay><template shadowrootmode="open"><button>Opslaan</button></template></leidraad-overlay>',
  );
  expect(find(save)).toBe('missing: none');
});

test('looks into the same-origin frame with the address', async () => {
  show('<section aria-label="Vak"></section><button>Opslaan</button>');
  await page.addFrame(
    'besluit',
    '<form><button id="a">Opslaan</button></form>',
    page.get('section'),
  );
  const at = `${location.origin}/*/besluit`;
  expect(find({ ...save, frame: at })).toBe('#a');
  expect(find({ ...save, frame: at, within: { css: 'form' } })).toBe('#a');
  expect(find({ ...save, frame: at, within: { role: 'region', name: { nl: 'Vak' } } })).toBe('#a');
  expect(find({ ...save, frame: `${location.origin}/zaak` })).toBe('missing: frame');
});

test('finds nothing after its end', () => {
  show('<button id="a">Opslaan</button>');
  const finder = createTargetFinder(document);
  finder.dispose();
  expect(finder.locate(viewOf(save)).status).toBe('missing');
});
