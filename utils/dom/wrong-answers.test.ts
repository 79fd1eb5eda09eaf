/** Pages on which another element stands where the recorded one stood, or is called nearly as it was. */
import { expect, test } from 'vitest';
import { createTargetFinder, describeElement } from './target-finder.ts';
import { useTestPage, viewOf } from './test-page.ts';

const { show, get } = useTestPage();

/** `found key`, or how it is not found; the element was recorded in the row that `zaak` names. */
function recordOn(html: string, key: string) {
  show(html);
  const { evidence } = describeElement(get(`[data-key="${key}"]`), { rowVariable: 'zaak' });
  return (zaak = '') => {
    const finder = createTargetFinder(document);
    const located = finder.locate(evidence, { variables: { zaak } });
    finder.dispose();
    const told = 'element' in located ? located.element.getAttribute('data-key') : '';
    return `${located.status} ${told}`.trim();
  };
}

test.each([
  ['Aanvraag goedkeuren', 'Aanvraag niet goedkeuren'],
  ['Antrag genehmigen', 'Antrag nicht genehmigen'],
])('for %j, not %j, which does the opposite', (was, is) => {
  const page = (name: string) =>
    `<h1>Aanvraag</h1><form><button data-key="it">${name}</button></form>`;
  const look = recordOn(page(was), 'it');
  expect(look()).toBe('found it');
  show(page(is));
  expect(look()).not.toMatch(/^found/);
});

const OPEN = ['Bekijken', 'Toewijzen', 'Verwijderen'];

/** Cases with what can be done to each. */
function listCases(cases: Readonly<Record<string, readonly string[]>>): string {
  const rows = Object.entries(cases).map(([id, acts]) => {
    const buttons = acts.map((it) => `<button class="btn" data-key="${it} ${id}">${it}</button>`);
    return `<tr><td>${id}<td>${buttons.join('')}`;
  });
  return `<h1>Zaken</h1><table><thead><tr><th>Zaaknummer<th>Acties<tbody>${rows.join('')}</table>`;
}

test('in a known row, not the neighbour of a button that is gone', () => {
  const look = recordOn(listCases({ 'Z-1': OPEN, 'Z-2': OPEN }), 'Toewijzen Z-2');
  expect(look('Z-1')).toBe('found Toewijzen Z-1');
  show(listCases({ 'Z-1': ['Bekijken', 'Heropenen', 'Verwijderen'], 'Z-2': OPEN }));
  expect(look('Z-1')).not.toMatch(/^found/);
});

test('not the row of another table that holds the value, where the meant one does not show it', () => {
  const list = (head: string, ids: readonly string[]) => `<h2>${head}</h2><table><tr><th>${head}
    <th>Soort<th>Actie${ids.map((id) => `<tr><td>${id}<td>x<td><button data-key="${head} ${id}">Openen</button>`).join('')}</table>`;
  const look = recordOn(
    list('Zaaknummer', ['Z-1', 'Z-2']) + list('Nr.', ['Z-8']),
    'Zaaknummer Z-2',
  );
  show(list('Zaaknummer', ['Z-1', 'Z-2']) + list('Nr.', ['Z-50', 'Z-51']));
  expect(look('Z-50')).toBe('missing');
  // A table under headers in another language is the meant one, where no other is.
  show(list('Aktenzeichen', ['Z-1', 'Z-50']));
  expect(look('Z-50')).toBe('found Aktenzeichen Z-50');
});

test('no row of a table whose cells reach into the rows below: their places are not those of the headers', () => {
  const button = (id: string) => `<td><button data-key="${id}">Openen</button>`;
  show(`<table><tr><th>Afdeling<th>Zaaknummer<th>Hoofdzaak<th>Actie
    <tr><td rowspan="2">Vergunningen<td>Z-1<td>Z-9${button('Z-1')}<tr><td>Z-2<td>Z-3${button('Z-2')}
    <tr><td>Belastingen<td>Z-3<td>Z-9${button('Z-3')}</table>`);
  const finder = createTargetFinder(document);
  const row = { column: { nl: 'Zaaknummer' }, value: 'Z-3' };
  expect(finder.locate(viewOf({ role: 'button', row }))).toMatchObject({ status: 'missing' });
  expect(describeElement(get('[data-key="Z-2"]'), { rowVariable: 'zaak' }).evidence.row).toBe(
    undefined,
  );
  finder.dispose();
});

test('not the button of the page that is called as the one deep in a dialog that is closed', () => {
  const page = (rest: string, isHidden = '') => `<h1>Zaak</h1><main>
    <button class="btn" data-key="outer" type="button" ${isHidden}>Verwijderen</button></main>${rest}`;
  const dialog = `<div role="dialog" aria-label="Document verwijderen"><div><form><header><h2>Document verwijderen</h2></header>
    <div><p>Zeker weten?</p></div><footer><button class="btn" data-key="inner" type="button">Verwijderen</button></footer></form></div></div>`;
  const look = recordOn(page(dialog, 'hidden'), 'inner');
  show(page(''));
  expect(look()).not.toMatch(/^found/);
});

/**
 * Parts of a form that are shown one at a time, and what the others have. With ids, the part and what is in it
 * have some; with headings, each has its own.
 */
function listParts(
  open: string,
  { parts = ['partner', 'aanvrager'], hide = 'hidden', ids = true, heads = true } = {},
): string {
  const id = (words: string) => (ids ? `id="${words}"` : '');
  const drawn = parts.map(
    (
      part,
    ) => `<section ${id(part)} ${part === open ? '' : hide}>${heads ? `<h2>Uw ${part}</h2>` : ''}
      <label>Achternaam <input ${id(`${part}-naam`)} data-key="${part}"></label>
      <div><button class="btn" data-key="save ${part}">Opslaan</button></div></section>`,
  );
  return `<h1>Aanvraag</h1><form>${drawn.join('')}</form>`;
}
const HIDINGS = ['hidden', 'aria-hidden="true"', 'inert'];

test.each(
  ['partner', 'save partner'].flatMap((key) => HIDINGS.map((hide) => [key, hide] as const)),
)('while the recorded %j is on a part that is %s, its namesake is asked about', (key, hide) => {
  const look = recordOn(listParts('partner'), key);
  expect(look()).toBe(`found ${key}`);
  show(listParts('aanvrager', { hide }));
  expect(look()).toBe(`likely ${key.replace('partner', 'aanvrager')}`);
});

const TOLD = [
  ['by its place, where the parts have neither ids nor headings', { heads: false }, undefined],
  ['by the heading, where the other part was drawn only later', {}, ['partner']],
] as const;
test.each(TOLD.flatMap((it) => HIDINGS.map((hide) => [...it, hide] as const)))(
  'tells the one out of sight from its namesake %s (%s, %s)',
  (_, has, parts, hide) => {
    const shown = { ids: false, ...has };
    show(listParts('partner', { ...shown, ...(parts && { parts: [...parts] }) }));
    const { evidence } = describeElement(get('[data-key="save partner"]'));
    show(listParts('aanvrager', { ...shown, hide }));
    const finder = createTargetFinder(document);
    const located = finder.locate(evidence);
    finder.dispose();
    const element = get('[data-key="save aanvrager"]');
    expect(located).toMatchObject({ status: 'likely', element });
    expect(located.reasons[0]).toBe('hidden-namesake');
  },
);

test('of several namesakes that are left, says that there are several', () => {
  const look = recordOn(listParts('partner', { parts: ['partner'] }), 'partner');
  const others = listParts('', { parts: ['aanvrager', 'kind'], hide: '', ids: false });
  show(others + listParts('', { parts: ['partner'] }));
  expect(look()).toBe('ambiguous');
});

test.each(['partner', 'save partner'])(
  'where the part of the form with the recorded %j is not there, its namesake in another one is asked about',
  (key) => {
    const look = recordOn(listParts('partner'), key);
    show(listParts('aanvrager'));
    get('#partner').remove();
    expect(look()).toBe(`likely ${key.replace('partner', 'aanvrager')}`);
  },
);

test('steps whose ids differ in their number alone are not taken for one another', () => {
  const step = (at: number, head: string) =>
    `<h1>Aanvraag</h1><section id="stap-${at}"><h2>${head}</h2><button data-key="${at}">Opslaan</button></section>`;
  const look = recordOn(step(2, 'Uw partner'), '2');
  expect(look()).toBe('found 2');
  show(step(3, 'Uw inkomen'));
  expect(look()).toBe('likely 3');
});

test.each(HIDINGS)('a copy of its part that the page keeps (%s) rivals nothing', (hide) => {
  const part = (hidden: string, key: string) =>
    `<section ${hidden}><h2>Uw partner</h2><button class="btn" data-key="${key}">Opslaan</button></section>`;
  const look = recordOn(part('', 'it'), 'it');
  show(part(hide, 'old') + part('', 'it'));
  expect(look()).toBe('found it');
  show(part('', 'it') + part(hide, 'old'));
  expect(look()).toBe('found it');
});

test('of a menu for wide windows and one for small ones, that which is shown', () => {
  const menus = (wide: string, small: string) => `<h1>Zaken</h1><nav id="wide" ${wide}><ul><li>
    <a href="/zaken" data-key="wide">Zaken</a></ul></nav><div id="small" ${small}><a href="/zaken"
    class="m" data-key="small">Zaken</a></div>`;
  const look = recordOn(menus('', 'hidden'), 'wide');
  show(menus('hidden', ''));
  expect(look()).toBe('found small');
});

test('a button that is a picture by its own classes is not the one with another picture', () => {
  const bar = (...pictures: string[]) =>
    `<h1>Zaak</h1><p>${pictures.map((it) => `<button class="fa fa-${it}" data-key="${it}"> </button>`).join('')}</p>`;
  const look = recordOn(bar('pencil', 'print'), 'pencil');
  expect(look()).toBe('found pencil');
  show(bar('trash', 'print'));
  expect(look()).not.toMatch(/^found/);
});

const LINES = {
  pen: '<path d="M3 17l9-9 4 4-9 9z"/>',
  bin: '<path d="M6 7h12v13H6z"/><path d="M9 4h6"/>',
  print: '<path d="M6 9V3h12v6"/>',
  star: '<path d="M12 2l3 7h7z"/>',
  folderPlus: '<path d="M2 4h9v9H2z"/><line x1="4" x2="8"/><line y1="4" y2="8"/>',
  folderMinus: '<path d="M2 4h9v9H2z"/><line x1="4" x2="8"/>',
} as const;
type Picture = keyof typeof LINES;
const drawn = (...pictures: Picture[]) =>
  pictures
    .map((it) => `<button class="b" data-key="${it}"><svg>${LINES[it]}</svg></button>`)
    .join('');

test('a button that is a picture of lines is not the one with another picture', () => {
  const bar = (...pictures: Picture[]) => `<h1>Zaak</h1><p>${drawn(...pictures)}</p>`;
  const look = recordOn(bar('bin', 'print'), 'bin');
  expect(look()).toBe('found bin');
  show(bar('pen', 'print'));
  expect(look()).toBe('likely pen');
  // What has fewer of the same lines is another picture.
  show(bar('print', 'print'));
  expect(look()).not.toMatch(/^found/);
});

test('nor is one in its row, nor one elsewhere whose lines are the same', () => {
  const list = (...pictures: Picture[]) =>
    `<h1>Zaken</h1><table><thead><tr><th>Zaaknummer<th>Acties<tbody>${[pictures, ['print', 'bin'] as const].map((it, at) => `<tr><td>Z-${at}<td>${drawn(...it)}`).join('')}</table>`;
  const inRow = recordOn(list('print', 'bin'), 'bin');
  expect(inRow('Z-0')).toBe('found bin');
  show(list('print', 'pen'));
  expect(inRow('Z-0')).toBe('likely pen');
  const bar = (...pictures: Picture[]) => `<h1>Zaak</h1><p>${drawn(...pictures)}</p>`;
  const look = recordOn(bar('pen', 'folderPlus', 'star', 'print'), 'folderPlus');
  show(bar('bin', 'pen', 'star', 'print', 'folderMinus'));
  expect(look()).not.toMatch(/^found/);
});

test('a picture that closes two things is not followed from one to the other', () => {
  const page = (above: string, below: string) =>
    `${above}<h1>Zaak</h1><p>Tekst</p><label>Naam <input></label><button>Opslaan</button>${below}`;
  const look = recordOn(page(`<div class="banner"><p>Let op</p>${drawn('bin')}</div>`, ''), 'bin');
  expect(look()).toBe('found bin');
  show(page('', `<div class="toast"><p>Bewaard</p>${drawn('bin')}</div>`));
  expect(look()).not.toMatch(/^found/);
});

test('words that come to be hidden are no longer the name', async () => {
  show(`<h1>Zaak</h1><button data-key="it" type="button"><span data-key="a">Bewerken</span><span
    data-key="b" hidden>Opslaan</span></button><p>x</p>`);
  const { evidence } = describeElement(get('[data-key=it]'));
  const finder = createTargetFinder(document);
  expect(finder.locate(evidence).status).toBe('found');
  get('[data-key=a]').hidden = true;
  get('[data-key=b]').hidden = false;
  // The observer is told at the end of the task.
  await Promise.resolve();
  expect(finder.locate(evidence).status).not.toBe('found');
  finder.dispose();
});
