import { expect, test } from 'vitest';
import { createEvidenceFinder, describeElement } from './evidence-finder.ts';
import type { EvidenceLocateOptions } from './evidence-finder.ts';
import { useTestPage } from './test-page.ts';

const { show, get } = useTestPage();

/** Records the element on one page and looks for it on the next: `status #id`. */
function relocate(
  before: string,
  selector: string,
  after: string,
  options: EvidenceLocateOptions & { rowVariable?: string } = {},
): string {
  show(before);
  const { rowVariable, ...rest } = options;
  const { evidence } = describeElement(get(selector), rowVariable ? { rowVariable } : {});
  show(after);
  const finder = createEvidenceFinder(document);
  const { status, element } = finder.locate(evidence, rest);
  finder.dispose();
  return element ? `${status} #${element.getAttribute('data-key')}` : status;
}

const FORM = `
  <header><nav aria-label="Hoofdmenu"><a href="/zaken">Zaken</a><a href="/taken">Taken</a><a href="/zoeken">Zoeken</a></nav></header>
  <h1>Besluit registreren</h1>
  <form id="besluit" class="form">
    <div class="field"><label for="soort">Soort besluit</label><select id="soort" name="soort" data-key="soort"><option>Toekenning</option></select></div>
    <div class="field"><label for="datum">Datum van het besluit</label><input id="datum" name="datum" data-key="datum"></div>
    <div class="field"><label for="reden">Toelichting voor de aanvrager</label><textarea id="reden" name="reden" data-key="reden"></textarea></div>
    <div class="buttons"><button type="submit" class="button button-primary" data-key="save">Besluit opslaan</button><button type="button" class="button" data-key="cancel">Annuleren</button></div>
  </form>
  <h2>Documenten</h2>
  <section><p>Bij deze zaak</p><button type="button" class="button" data-key="add">Document toevoegen</button></section>`;

const SAVE = '[data-key=save]';

test('finds everything again on the page it was recorded on', () => {
  for (const key of ['soort', 'datum', 'reden', 'save', 'cancel', 'add']) {
    expect(relocate(FORM, `[data-key=${key}]`, FORM)).toBe(`found #${key}`);
  }
});

test.each<[string, (html: string) => string]>([
  ['renamed ids', (html) => html.replace(/(id|for)="(\w+)"/g, '$1="new-$2"')],
  ['ids that are made up', (html) => html.replace(/(id|for)="(\w+)"/g, '$1="mat-input-$2-7"')],
  ['changed classes', (html) => html.replace(/class="([\w -]+)"/g, 'class="x-$1 css-1a2b3c"')],
  [
    'wrappers around',
    (html) =>
      html
        .replace(/<button/g, '<div><span><button')
        .replace(/<\/button>/g, '</button></span></div>'),
  ],
  [
    'buttons in another order',
    (html) => html.replace(/(<button type="submit".*?<\/button>)(<button.*?<\/button>)/, '$2$1'),
  ],
  [
    'more fields before it',
    (html) =>
      html.replace(
        '<div class="field">',
        '<div class="field"><label for="extra">Extra</label><input id="extra"></div><div class="field">',
      ),
  ],
  [
    'another heading',
    (html) => html.replace('<h1>Besluit registreren</h1>', '<h1>Uw besluit</h1>'),
  ],
  [
    'a link in place of the button',
    (html) =>
      html.replace(/<button type="submit"(.*?)<\/button>/, '<a role="button" href="#"$1</a>'),
  ],
])('finds the button after %s', (_, change) => {
  expect(relocate(FORM, SAVE, change(FORM))).toBe('found #save');
});

test.each([['soort'], ['datum'], ['reden'], ['save'], ['cancel'], ['add']])(
  'says that %s is gone when it is',
  (key) => {
    show(FORM);
    const field = get(`[data-key=${key}]`);
    const id = field.id;
    const { evidence } = describeElement(field);
    field.remove();
    if (id) get(`label[for=${id}]`).remove();
    expect(createEvidenceFinder(document).locate(evidence)).toMatchObject({
      status: 'missing',
      element: null,
    });
  },
);

test('is not sure of a button whose words changed', () => {
  const after = FORM.replace('Besluit opslaan', 'Vastleggen');
  expect(relocate(FORM, SAVE, after)).not.toContain('found');
  expect(relocate(FORM, SAVE, FORM.replace('Besluit opslaan', 'Afwijzen'))).not.toContain('found');
});

test('asks about a field whose label grew', () => {
  const after = FORM.replace('Toelichting voor de aanvrager', 'Toelichting').replace(
    /(id|for)="(\w+)"/g,
    '$1="new-$2"',
  );
  expect(relocate(after, '[data-key=reden]', FORM)).toBe('likely #reden');
  expect(relocate(FORM, '[data-key=reden]', after)).toBe('likely #reden');
});

const TWINS = `
  <h2>Aanvrager</h2><section class="card"><p>…</p><button data-key="one" class="link">Wijzigen</button></section>
  <h2>Gemachtigde</h2><section class="card"><p>…</p><button data-key="two" class="link">Wijzigen</button></section>
  <h2>Adres</h2><section class="card"><p>…</p><button data-key="three" class="link">Wijzigen</button></section>`;

test('tells twins by what is around them', () => {
  expect(relocate(TWINS, '[data-key=two]', TWINS)).toBe('found #two');
  const moved = TWINS.replace(/([^]*?<\/section>)([^]*?<\/section>)/, '$2$1');
  // Its words are in one place and its rank is in another: an honest "one of these".
  expect(relocate(TWINS, '[data-key=two]', moved)).toBe('ambiguous');
});

test('does not take a twin for the one that is gone', () => {
  const without = TWINS.replace(/<h2>Gemachtigde[^]*?<\/section>/, '');
  expect(relocate(TWINS, '[data-key=two]', without)).not.toContain('found');
});

test('is not sure of twins in a list that nothing tells apart but their places', () => {
  const same =
    '<h2>Zaken</h2><ul>' +
    ['a', 'b', 'c'].map((key) => `<li><button data-key="${key}">Kiezen</button></li>`).join('');
  expect(relocate(same, '[data-key=b]', same)).not.toContain('found');
});

function table(rows: readonly (readonly string[])[]): string {
  const body = rows.map(
    ([id, who, state]) =>
      `<tr><td>${id}</td><td>${who}</td><td>${state}</td><td><button data-key="edit-${id}" class="icon">Bewerken</button><button data-key="delete-${id}" class="icon">Verwijderen</button></td></tr>`,
  );
  return `<h1>Zaken</h1><table><thead><tr><th>Zaaknummer</th><th>Aanvrager</th><th>Status</th><th>Acties</th></tr></thead><tbody>${body.join('')}</tbody></table>`;
}
const ROWS = Array.from({ length: 40 }, (_, at) => [
  `Z-${at}`,
  `Persoon ${at % 7}`,
  at % 2 ? 'Open' : 'Dicht',
]);

test('finds a control in the row that the person means, wherever it went', () => {
  const turned = table([['Z-99', 'Nieuw', 'Open'], ...ROWS.toReversed()]);
  for (const wanted of ['edit-Z-7', 'delete-Z-30']) {
    const variables = { zaak: wanted.replace(/^\w+-/, '') };
    expect(
      relocate(table(ROWS), `[data-key=${wanted.replace(/-Z.*/, '-Z-3')}]`, turned, {
        rowVariable: 'zaak',
        variables,
      }),
    ).toBe(`found #${wanted}`);
  }
});

test('finds no row without its value, and none for a value that is not there', () => {
  const options = { rowVariable: 'zaak' };
  expect(relocate(table(ROWS), '[data-key=edit-Z-3]', table(ROWS), options)).toBe('missing');
  expect(
    relocate(table(ROWS), '[data-key=edit-Z-3]', table(ROWS), {
      ...options,
      variables: { zaak: 'Z-4711' },
    }),
  ).toBe('missing');
  expect(relocate(table(ROWS), '[data-key=edit-Z-3]', table(ROWS))).not.toContain('found');
});

const WORDS: Readonly<Record<string, string>> = {
  Hoofdmenu: 'Hauptmenü',
  Zaken: 'Vorgänge',
  Taken: 'Aufgaben',
  Zoeken: 'Suchen',
  'Besluit registreren': 'Bescheid erfassen',
  'Soort besluit': 'Art des Bescheids',
  'Datum van het besluit': 'Datum des Bescheids',
  'Toelichting voor de aanvrager': 'Begründung für Antragsteller',
  'Besluit opslaan': 'Bescheid speichern',
  Annuleren: 'Abbrechen',
  Documenten: 'Dokumente',
  'Document toevoegen': 'Dokument hinzufügen',
  'Bij deze zaak': 'Zum Vorgang',
};
const GERMAN = Object.entries(WORDS).reduce(
  (html, [from, to]) => html.replaceAll(`>${from}<`, `>${to}<`),
  FORM,
);

test('finds things on a page that speaks another language', () => {
  show(FORM);
  const evidence = Object.fromEntries(
    ['soort', 'datum', 'reden', 'save', 'cancel', 'add'].map((key) => [
      key,
      describeElement(get(`[data-key=${key}]`)).evidence,
    ]),
  );
  show(GERMAN);
  document.documentElement.lang = 'de';
  const finder = createEvidenceFinder(document);
  const told = Object.fromEntries(
    Object.entries(evidence).map(([key, it]) => {
      const { status, element, reasons } = finder.locate(it);
      expect(reasons).toContain('other-language');
      return [key, `${status} ${element?.getAttribute('data-key')}`];
    }),
  );
  finder.dispose();
  expect(told).toEqual(
    Object.fromEntries(Object.keys(evidence).map((key) => [key, `found ${key}`])),
  );
});

test.each(['soort', 'datum', 'reden', 'save', 'cancel', 'add'])(
  'does not find %s in another language when it is gone',
  (key) => {
    show(FORM);
    const { evidence } = describeElement(get(`[data-key=${key}]`));
    show(GERMAN);
    document.documentElement.lang = 'de';
    get(`[data-key=${key}]`).remove();
    expect(createEvidenceFinder(document).locate(evidence).status).not.toBe('found');
  },
);

test('looks into shadow roots, and sees the page as it is now', () => {
  show(
    `<h1>Zoeken</h1><x-box><template shadowrootmode="open"><button data-key="go">Zoek nu</button></template></x-box>`,
  );
  const inner = get('x-box').shadowRoot!.querySelector('button')!;
  const { evidence } = describeElement(inner);
  const finder = createEvidenceFinder(document);
  expect(finder.locate(evidence)).toMatchObject({ status: 'found', element: inner });
  inner.textContent = 'Alles wissen';
  expect(finder.locate(evidence).status).not.toBe('found');
  inner.textContent = 'Zoek nu';
  expect(finder.locate(evidence).status).toBe('found');
  inner.hidden = true;
  expect(finder.locate(evidence)).toMatchObject({ status: 'missing', reasons: ['hidden'] });
  finder.dispose();
  expect(finder.locate(evidence)).toMatchObject({ status: 'missing', reasons: ['disposed'] });
});

test('gives reasons and a ranking', () => {
  show(FORM);
  const { evidence } = describeElement(get(SAVE));
  show(FORM.replace('<h1>Besluit registreren</h1>', '<h1>Iets heel anders</h1>'));
  const { reasons, ranking } = createEvidenceFinder(document).locate(evidence);
  expect(reasons.find((it) => it.startsWith('agree:'))).toMatch(/role.*name/);
  expect(reasons.find((it) => it.startsWith('differ:'))).toContain('heading');
  expect(ranking[0]!.element).toBe(get(SAVE));
  expect(ranking.length).toBeLessThanOrEqual(5);
});

test('finds a row among tables in tables, and among rows made of roles', () => {
  const inner = `<table>${'<tr><td>Stuk</td></tr>'.repeat(40)}</table>`;
  const button = (key: string) => `<button data-key="${key}">Openen</button>`;
  const outer = ['Z-a', 'Z-b'].map(
    (key) => `<tr><td>${inner}</td><td>${key}</td><td>${button(key)}</td></tr>`,
  );
  const roles = ['Z-c', 'Z-d'].map(
    (key) =>
      `<div role="row"><span role="cell">${key}</span><span role="cell">${button(key)}</span></div>`,
  );
  const page = `<div role="table"><div role="row"><span role="columnheader">Zaaknummer</span><span role="columnheader">Actie</span></div>${roles.join('')}</div>
    <table><thead><tr role="row"><th>Stukken</th><th>Zaaknummer</th><th>Actie</th></tr></thead><tbody>${outer.join('')}</tbody></table>`;
  for (const value of ['Z-a', 'Z-b', 'Z-c', 'Z-d']) {
    const row = { column: 'Zaaknummer', value };
    expect(relocate(page, `[data-key=${value}]`, page, { row })).toBe(`found #${value}`);
  }
});

test('finds no row where the value is in two', () => {
  const twice = table([...ROWS, ['Z-3', 'Nog een', 'Open']]);
  const options = { rowVariable: 'zaak', variables: { zaak: 'Z-3' } };
  expect(relocate(table(ROWS), '[data-key=edit-Z-3]', twice, options)).toBe('ambiguous');
});

test('finds a control in a row under headers in another language', () => {
  const words = [
    ['Zaaknummer', 'Nummer'],
    ['Aanvrager', 'Antragsteller'],
    ['Acties', 'Aktionen'],
    ['Bewerken', 'Bearbeiten'],
    ['Verwijderen', 'Löschen'],
  ];
  const german = words.reduce(
    (html, [from, to]) => html.replaceAll(`>${from!}<`, `>${to!}<`),
    table(ROWS.toReversed()),
  );
  const options = { rowVariable: 'zaak', variables: { zaak: 'Z-9' } };
  expect(relocate(table(ROWS), '[data-key=delete-Z-3]', german, options)).toBe('found #delete-Z-9');
});

test('the button that opens a dialog is not taken for the one in it of the same name', () => {
  const page = (dialog: string, opens: string): string =>
    `<h1>Zaak</h1><button ${opens} data-key="open">Verwijderen</button>${dialog}`;
  const dialog =
    '<div role="dialog" aria-label="Document verwijderen"><p>Zeker weten?</p><button data-key="do">Verwijderen</button></div>';
  expect(relocate(page(dialog, 'hidden'), '[data-key=do]', page('', ''))).toBe('likely #open');
  expect(relocate(page(dialog, 'hidden'), '[data-key=do]', page(dialog, 'hidden'))).toBe(
    'found #do',
  );
});

test.each(['label', 'h2'])(
  'of namesakes, one beside the same words (%s) is not taken for another',
  (word) => {
    const cards = (titles: string, tag: string, more = ''): string =>
      titles
        .split(' ')
        .map(
          (it) =>
            `<div><${word}>${it}</${word}><${tag} ${more} data-key="${it}">Wijzigen</${tag}></div>`,
        )
        .join('');
    const before = `<main>${cards('Naam Adres Telefoon Mail Bank', 'button')}</main>`;
    const after = (titles: string, more = ''): string =>
      `<main>${more}<section><ul><li>${cards(titles, 'a', 'href="#" class="link"')}</ul></section></main>`;
    const ask = (html: string) => relocate(before, '[data-key=Telefoon]', html);
    const first = '<a href="#">Zoeken</a>'.repeat(9);
    expect(ask(after('Taal Naam Adres Mail Bank', first))).not.toMatch('found');
    const hidden = `<div hidden>${cards('Telefoon', 'a')}</div>`;
    expect(ask(after('Naam Adres Mail Bank', first) + hidden)).not.toMatch('found');
  },
);
