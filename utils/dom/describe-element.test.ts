import { expect, test } from 'vitest';
import { describeElement } from './evidence-finder.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();
const { show, get } = page;

/** Words that must never be recorded, in every place where a page keeps somebody's data. */
const SECRET = 'Geheimhout';
const PAGE = `
  <h1>Zaak 2026-00417</h1>
  <form id="form" aria-label="Aanvraag">
    <label for="naam">Naam</label><input id="naam" value="${SECRET}" placeholder="${SECRET}">
    <label>Bedrag <input type="checkbox"> boven <input value="${SECRET} 88"> euro</label>
    <label for="tekst">Tekst</label><textarea id="tekst">${SECRET}</textarea>
    <label for="keus">Keus</label><select id="keus"><option selected>${SECRET}</option></select>
    <div id="vrij" contenteditable="true" aria-label="Brief"><h2>${SECRET}</h2><a href="/${SECRET}">${SECRET}</a></div>
    <div role="textbox" aria-label="Notitie">${SECRET}</div>
    <output>${SECRET}</output>
    <button id="save">Opslaan <span contenteditable="true">${SECRET}</span></button>
  </form>
  <dl><dt>Aanvrager</dt><dd id="dd" title="${SECRET}">${SECRET} <a href="/${SECRET}" id="${SECRET}">${SECRET}</a> <button id="ddb">${SECRET} bellen</button></dd></dl>
  <table id="t"><caption>Personen</caption><thead><tr><th>Naam</th><th>Geboren</th><th>Actie</th></tr></thead><tbody>
    <tr id="${SECRET}" data-testid="row-${SECRET}"><th scope="row" aria-label="${SECRET}">${SECRET}</th><td data-testid="${SECRET}">12-03-1971</td><td><a href="/p/${SECRET}" title="${SECRET}">Bewerk ${SECRET}</a><input name="${SECRET}" aria-label="${SECRET}"><button aria-label="Verwijder ${SECRET} 0612345678">x</button></td></tr>
    <tr><th scope="row">Ander</th><td>13-04-1980</td><td><a href="/p/2">Bewerk Ander</a><input name="b"><button aria-label="Verwijder Ander">x</button></td></tr>
  </tbody></table>
  <div role="grid"><div role="row"><div role="columnheader">Wie</div></div><div role="row"><div role="gridcell">${SECRET} <button>${SECRET}</button></div></div></div>
  <ul role="listbox"><li role="option">${SECRET}</li></ul>
  <table role="presentation"><tr id="${SECRET}"><th scope="row" title="${SECRET}">${SECRET} <label for="wijk">Wijk</label></th><td id="td-${SECRET}">${SECRET} <a href="/${SECRET}" id="a-${SECRET}">${SECRET}</a><input id="wijk" name="wijk" value="${SECRET}"><button>Zoek</button></td></tr></table>
  <h2 aria-labelledby="dd">Kop</h2>
  <p>Van ${SECRET}</p><button id="after">Volgende</button>
  <a id="link" href="/zaken/2026/00417/bewerken?bsn=123456782#${SECRET}">Zaak 417 openen</a>`;

test('records nothing of anybody, of whatever element', () => {
  show(PAGE);
  const elements = [...page.main.querySelectorAll('*')];
  expect(elements.length).toBeGreaterThan(50);
  for (const element of elements) {
    const json = JSON.stringify(describeElement(element, { rowVariable: 'wie' }).evidence);
    expect(json.toLowerCase(), element.outerHTML.slice(0, 90)).not.toContain(SECRET.toLowerCase());
    expect(json, element.outerHTML.slice(0, 90)).not.toMatch(/\p{N}/u);
    expect(new TextEncoder().encode(json).length).toBeLessThanOrEqual(1500);
  }
});

test('hashes no word of data either: pages that differ in data only give the same evidence', () => {
  show(PAGE);
  const one = [...page.main.querySelectorAll('button')].map((it) =>
    JSON.stringify(describeElement(it).evidence),
  );
  show(PAGE.replaceAll(SECRET, 'Anderszins'));
  const two = [...page.main.querySelectorAll('button')].map((it) =>
    JSON.stringify(describeElement(it).evidence),
  );
  expect(two).toEqual(one);
});

test('a field in a layout table is as good as one outside of it', () => {
  const field =
    '<label for="wijk">Wijk</label><input id="wijk" name="zaak.wijk"><button>Zoek</button>';
  const read = (html: string) => {
    show(`<form aria-label="Zaak">${html}</form>`);
    const { evidence, twins } = describeElement(get('#wijk'));
    // The table itself is one more thing around it.
    const { path: _, slot: __, ring: ___, ...traits } = evidence.traits;
    return { ...evidence, traits, twins };
  };
  const inTable = read(
    `<table role="presentation"><tr id="rij"><td id="cel">${field}</td></tr></table>`,
  );
  expect(inTable).toEqual({ ...read(`<p>${field}</p>`), rowTwins: inTable.rowTwins });
  expect(inTable.traits).toMatchObject({ name: 'wijk', id: 'wijk', field: 'zaak.wijk' });
  expect(inTable.data).toBeUndefined();
});

test('reads a name to its end where its source is indented', () => {
  const indent = '\n'.padEnd(150);
  show(`<a id="tile" href="/x">${indent}<span>Zaken</span>${indent}<b>Prioriteiten</b></a>`);
  expect(describeElement(get('#tile')).evidence.traits.name).toBe('zaken prioriteiten');
});

test('stays small where a page is large', () => {
  const long = 'lange woorden van een heel lange zin met ünïcödé '.repeat(9);
  show(`<form aria-label="${long}"><fieldset><legend>${long}</legend><h2>${long}</h2><label for="x">${long}</label><a href="#">${long}</a>
    <div id="${'a'.repeat(400)}"><input id="x" name="${'n'.repeat(400)}" data-testid="${'t'.repeat(400)}" class="${Array.from({ length: 90 }, (_, at) => `klasse-${'abcdefghij'[at % 10]}${'q'.repeat(30)}`).join(' ')}"></div><button>${long}</button></fieldset></form>`);
  const { evidence } = describeElement(get('#x'));
  expect(new TextEncoder().encode(JSON.stringify(evidence)).length).toBeLessThanOrEqual(1500);
  expect(evidence.traits).toMatchObject({ role: 'textbox', type: 'text' });
});

test('reads the traits of a field', () => {
  show(`<nav><a href="/start">Start</a></nav><h2>Uw gegevens</h2><form id="gegevens"><fieldset><legend>Adres</legend>
    <p><label for="straat">Straat: *</label><input id="straat" name="adres.straat" data-testid="street" class="input css-1a2b3c is-focused" value="Kerkstraat"></p>
    <p><label for="mat-input-3">Plaats</label><input id="mat-input-3"></p></fieldset></form>`);
  const { evidence, twins } = describeElement(get('#straat'));
  expect(twins).toBe(0);
  expect(evidence.language).toBe('nl');
  expect(evidence.traits).toEqual({
    role: 'textbox',
    tag: 'input',
    type: 'text',
    name: 'straat',
    from: 'label',
    marks: '-',
    id: 'straat',
    field: 'adres.straat',
    test: 'street',
    classes: 'input',
    path: 'p fieldset form main',
    anchor: 'gegevens',
    landmark: 'form main',
    legend: 'adres',
    heading: 'uw gegevens',
    after: 'plaats',
    slot: expect.stringMatching(/^bc bd /) as string,
    before: 'adres',
    // The first of two fields: on the page, in its group, under its heading, of those that look like it.
    nth: 'aaac',
    near: 'aaac',
    under: 'aaac abab',
    kin: 'aaab',
    ring: 'hHa b',
  });
  expect(describeElement(get('#mat-input-3')).evidence.traits.id).toBeUndefined();
});

test('reads the name of a row key and never its value', () => {
  show(PAGE);
  const { evidence } = describeElement(get('#t tbody button'), { rowVariable: 'persoon' });
  expect(evidence.row).toEqual({ column: 'naam', at: 'a', variable: 'persoon' });
  expect(evidence.traits).toMatchObject({ command: 'delete', column: 'actie', role: 'button' });
  expect(evidence.data).toBe(true);
});

test.each<[string, string, number]>([
  ['buttons of one name', '<button>A b</button><button id="x">A b</button><button>C d</button>', 1],
  ['a field of one label', '<label>Naam <input></label><label>Naam <input id="x"></label>', 1],
  ['none', '<button id="x">Alleen</button><h2>Alleen</h2>', 0],
  [
    'fields that their makers draw over',
    '<label>Naam <input style="opacity:0"></label><label>Naam <input id="x" style="opacity:0"></label>',
    1,
  ],
  [
    'none that is out of sight',
    '<label>Naam <input style="opacity:0"></label><label>Naam <input id="x"></label>',
    0,
  ],
  ['wrappers are no twins', '<button id="x"><span>Alleen</span></button>', 0],
])('counts twins: %s', (_, html, twins) => {
  show(html);
  expect(describeElement(get('#x')).twins).toBe(twins);
});

const zoom = (more = '') => `<button ${more}><i class="fa-zoom"></i></button>`;
test.each<[string, string, boolean | undefined]>([
  ['no other has it', zoom('id="x"') + '<button><i class="fa-plus"></i></button>', true],
  ['another has it', zoom('id="x"') + zoom(), undefined],
  ['another has it, with a name', zoom('id="x"') + zoom('title="Groter"'), undefined],
  ['another has it, out of sight', zoom('id="x"') + zoom('hidden'), undefined],
  ['another has it, elsewhere', `${zoom('id="x"')}<div id="kaart">${zoom()}</div>`, true],
  ['it has a name', zoom('id="x" title="Groter"'), undefined],
  ['it has none', '<button id="x"><i></i></button>', undefined],
])('records that a picture is all its own: %s', (_, html, pictured) => {
  show(`<div id="balk">${html}</div>`);
  expect(describeElement(get('#x')).evidence.pictured).toBe(pictured);
});

test.each([
  ['a number tells it from the next one', ['Tab 1', 'Tab 2'], undefined],
  ['a number that is written after it twice tells nothing', ['Tab 1', 'Tab 1'], true],
  ['nothing tells it from the next one', ['Open', 'Open'], true],
])('records whether it stands in a list where %s', (_, names, listed) => {
  const list = `<ul>${names.map((it) => `<li><a href="#x">${it}</a></li>`).join('')}</ul>`;
  show(`<nav>${list}</nav><nav>${list}</nav>`);
  const { evidence } = describeElement(get('a'));
  expect(evidence.twins).toBe('d');
  expect(evidence.listed).toBe(listed);
});

const drawn = (...lines: string[]) =>
  `<svg>${lines.map((it) => `<path d="${it}"/>`).join('')}</svg>`;
const button = (content: string, more = '') => `<button id="x" ${more}>${content}</button>`;

test.each([
  ['a simple one', button(drawn('M1 1h9')), true],
  ['of several lines', button(drawn('M1', 'M2', 'M3', 'M4')), true],
  ['that is the element', '<svg role="button" id="x"><path d="M1 1h9"/></svg>', true],
  ['in the colour of the words', button('<svg><path stroke="currentColor" d="M1"/></svg>'), true],
  ['of a button with words', button(`${drawn('M1 1h9')} Opslaan`), false],
  ['of a button with a name', button(drawn('M1 1h9'), 'title="Opslaan"'), false],
  ['of many lines', button(drawn('M1', 'M2', 'M3', 'M4', 'M5')), false],
  ['of more than lines', button('<svg><path d="M1"/><circle r="3"/></svg>'), false],
  ...['fill="#a1b"', 'fill="none" stroke="#000"', 'style="fill:#a1b"'].map(
    (its): [string, string, boolean] => [
      `in colours of its own: ${its}`,
      button(`<svg><path ${its} d="M1"/></svg>`),
      false,
    ],
  ),
  ['of outlines', button('<svg><path fill="none" stroke="currentColor" d="M1"/></svg>'), true],
  ['that shows the state', button(drawn('M1 1h9'), 'aria-expanded="false"'), false],
  ['of the order', `<table><tr><th aria-sort="none">${button(drawn('M1'))}</table>`, false],
])('a picture without a name is told by its lines: %s', (_, html, isTold) => {
  show(html);
  const { traits, pictured } = describeElement(get('#x')).evidence;
  if (isTold) expect(traits.icon).toMatch(/^[a-z]-[a-z]-[a-z]$/);
  else expect(traits.icon).toBe(undefined);
  // Lines are used again for other things.
  expect(pictured).toBe(undefined);
});

test.each([
  [['M1 1h9'], ['M1 1h8']],
  [
    ['M1', 'M2'],
    ['M1', 'M3'],
  ],
  [['M1', 'M2'], ['M1']],
])('other lines are another picture: %j, %j', (one, other) => {
  show(`<button id="x">${drawn(...one)}</button><button id="y">${drawn(...other)}</button>`);
  const [x, y] = ['#x', '#y'].map((it) => describeElement(get(it)).evidence.traits.icon);
  expect(x).not.toBe(y);
});

test('among data, lines are recorded where another shows them, too: they may be drawn of the data', () => {
  const row = (id: string, picture: string) =>
    `<tr><td>${id}<td><button id="${id}">${picture}</button></tr>`;
  const rows = [
    row('a', drawn('M1 1h9')),
    row('b', drawn('M1 1h9')),
    row('c', drawn('M0 3l1 4')),
    row('d', '<i class="fa-trash"></i>'),
  ];
  show(`<table><thead><tr><th>Zaak<th>Verloop<tbody>${rows.join('')}</table>`);
  const iconOf = (id: string) => describeElement(get(`#${id}`)).evidence.traits.icon;
  expect(iconOf('a')).toMatch(/^[a-z]-[a-z]-[a-z]$/);
  expect(iconOf('c')).toBe(undefined);
  // What its makers called it, they did not call after the data.
  expect(iconOf('d')).toBe('fa-trash');
});
