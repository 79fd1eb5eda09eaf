/** Targets that a recorder described, through the seam that the product uses. */
import { expect, test } from 'vitest';
import { addWording } from '../core/locate/wordings.ts';
import type { TargetView } from '../core/run/view.ts';
import { createTargetFinder, describeElement } from './target-finder.ts';
import type { LocateOptions } from './target-finder.ts';
import { useTestPage, viewOf } from './test-page.ts';

const page = useTestPage();
const { show, get } = page;

const FORM = `<h1>Besluit registreren</h1><form id="besluit" aria-label="Besluit">
  <p><label for="soort">Soort besluit</label><input id="soort" name="soort" data-key="soort"></p>
  <p><label for="reden">Toelichting</label><input id="reden" name="reden" data-key="reden"></p>
  <button type="submit" id="save" data-key="save">Besluit opslaan</button><button type="button" data-key="cancel">Annuleren</button></form>
  <aside aria-label="Hulp"><h2>Hulp</h2><button data-key="help">Bel de helpdesk</button></aside>`;

/** As it was recorded on a page with this in it, as a target of a guide. */
function recordOn(html: string, key: string, rest: Partial<TargetView> = {}): TargetView {
  show(html);
  return { recorded: describeElement(get(`[data-key=${key}]`)).evidence, within: null, ...rest };
}

/** `found #key`, or why not. */
function look(
  target: Parameters<ReturnType<typeof createTargetFinder>['locate']>[0],
  options?: LocateOptions,
) {
  const finder = createTargetFinder(document);
  const located = finder.locate(target, options);
  finder.dispose();
  const { status } = located;
  if (status === 'missing') return `${status}: ${located.reason}`;
  if (status === 'ambiguous') return `${status}: ${located.count}`;
  return `${status} #${located.element.getAttribute('data-key')}`;
}

test('what was recorded is found by what lasts, and missing when it is gone', () => {
  const save = recordOn(FORM, 'save');
  const moved = FORM.replace(/<button type="submit"[^]*?<\/button>/, '').replace(
    '<p>',
    '<div><button type="submit" id="knop-nieuw" data-key="save">Besluit opslaan</button></div><p>',
  );
  show(moved);
  expect(look(save)).toBe('found #save');
  expect(look(save.recorded!)).toBe('found #save');
  show(FORM.replace(/<button type="submit"[^]*?<\/button>/, ''));
  expect(look(save)).toBe('missing: none');
});

test('each answer has its reasons', () => {
  const save = recordOn(FORM, 'save');
  const finder = createTargetFinder(document);
  expect(finder.locate(save).reasons.join()).toMatch(/agree:.*name/);
  show('<h1>Leeg</h1>');
  expect(finder.locate(save).reasons).toEqual(['nothing-alike']);
  finder.dispose();
  expect(finder.locate(save)).toMatchObject({ status: 'missing', reason: 'none' });
});

test('words that an author wrote beside it do not narrow it, places do', () => {
  const save = recordOn(FORM, 'save', { role: 'link', name: { nl: 'Iets anders' } });
  expect(look(save)).toBe('found #save');
  const around = (label: string) => viewOf({ css: `[aria-label=${label}]` });
  expect(look({ ...save, within: around('Besluit') })).toBe('found #save');
  expect(look({ ...save, within: around('Hulp') })).toBe('missing: none');
  expect(look({ ...save, within: around('Niets') })).toBe('missing: within');
  expect(look({ ...save, shadow: ['x-y'] })).toBe('missing: shadow');
  expect(look({ ...save, frame: 'https://voorbeeld.nl/*' })).toBe('missing: frame');
});

test('a target written by hand may lie inside a recorded one', () => {
  const form = recordOn(FORM.replace('<form', '<form data-key="form"'), 'form');
  const button = { role: 'button', within: form } as const;
  expect(look({ ...button, name: { nl: 'Annuleren' } })).toBe('found #cancel');
  expect(look({ ...button, name: { nl: 'Bel de helpdesk' } })).toBe('missing: none');
});

test('what a person said it is not is no candidate', () => {
  const save = recordOn(FORM, 'save');
  const except = new WeakSet([get('[data-key=save]')]);
  expect(look(save, { except })).toBe('missing: none');
});

test('what lies behind an open dialog, or is inert, is neither it nor a rival', () => {
  const twice = `${FORM}<dialog>${FORM}</dialog>`;
  const save = recordOn(FORM, 'save');
  show(`${FORM}<dialog><p>Bezig</p></dialog>`);
  const dialog = get('dialog') as HTMLDialogElement;
  expect(look(save)).toBe('found #save');
  dialog.showModal();
  expect(look(save)).toBe('missing: hidden');
  show(twice);
  get('form').inert = true;
  (get('dialog') as HTMLDialogElement).showModal();
  const finder = createTargetFinder(document);
  expect(finder.locate(save)).toMatchObject({ element: get('dialog [data-key=save]') });
  finder.dispose();
});

const table = (...ids: string[]) =>
  `<h1>Zaken</h1><table><thead><tr><th>Zaaknummer</th><th>Actie</th></tr></thead><tbody>${ids
    .map((id) => `<tr><td>${id}</td><td><button data-key="${id}">Openen</button></td></tr>`)
    .join('')}</tbody></table>`;

test('the row is that of the value which the guide’s variable has', () => {
  show(table('Z-1', 'Z-2', 'Z-3'));
  const { evidence } = describeElement(get('[data-key=Z-2]'), { rowVariable: 'zaak' });
  const view = { recorded: evidence, within: null };
  show(table('Z-9', 'Z-3', 'Z-8', 'Z-1'));
  expect(look({ ...view, recordedRowValue: 'Z-3' })).toBe('found #Z-3');
  expect(look(evidence, { variables: { zaak: 'Z-8' } })).toBe('found #Z-8');
  expect(look({ ...view, row: { column: { nl: 'Zaaknummer' }, value: 'Z-1' } })).toBe('found #Z-1');
  expect(look({ ...view, recordedRowValue: 'Z-2' })).toBe('missing: row');
  expect(look(view)).toBe('missing: row');
  show(table('Z-9', 'Z-3', 'Z-3'));
  expect(look({ ...view, recordedRowValue: 'Z-3' })).toBe('ambiguous: 2');
});

test('an element in a frame is looked for in the frames with that address', async () => {
  show('<h1>Zaak</h1><button data-key="outside">Besluit opslaan</button><section></section>');
  const first = await page.addFrame('zaak-4711/besluit', FORM, get('section'));
  const element = first.contentDocument!.querySelector('[data-key=save]')!;
  const { evidence } = describeElement(element);
  expect(evidence.frame).toBe(`${location.origin}/__no-page__/zaak-*/besluit`);
  const finder = createTargetFinder(document);
  expect(finder.locate(evidence)).toMatchObject({ status: 'found', element });
  first.remove();
  expect(finder.locate(evidence)).toMatchObject({ status: 'missing', reason: 'frame' });
  const other = await page.addFrame('zaak-12/besluit', FORM, get('section'));
  expect(finder.locate(evidence)).toMatchObject({
    status: 'found',
    element: other.contentDocument!.querySelector('[data-key=save]'),
  });
  await page.addFrame('zaak-13/besluit', FORM, get('section'));
  expect(finder.locate(evidence)).toMatchObject({ status: 'ambiguous', count: 2 });
  finder.dispose();
});

test('a frame without an address of its own has that of the page around it', async () => {
  show('<iframe></iframe>');
  const frame = get('iframe') as HTMLIFrameElement;
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = FORM;
  await isLoaded;
  const element = frame.contentDocument!.querySelector('[data-key=save]')!;
  const { evidence } = describeElement(element);
  expect(evidence.frame).toMatch(`${location.origin}/`);
  const finder = createTargetFinder(document);
  expect(finder.locate(evidence)).toMatchObject({ status: 'found', element });
  finder.dispose();
});

test('a custom element whose code comes late is looked into', () => {
  const draw = (host: Element) => {
    const button = document.createElement('button');
    button.textContent = 'Besluit opslaan';
    button.dataset['key'] = 'save';
    host.attachShadow({ mode: 'open' }).append(button);
  };
  show('<h1>Besluit</h1><x-recorded></x-recorded>');
  draw(get('x-recorded'));
  const { evidence } = describeElement(get('x-recorded').shadowRoot!.firstElementChild!);
  show('<h1>Besluit</h1><x-upgraded-late></x-upgraded-late>');
  const finder = createTargetFinder(document);
  expect(finder.locate(evidence).status).toBe('missing');
  customElements.define(
    'x-upgraded-late',
    class extends HTMLElement {
      constructor() {
        super();
        draw(this);
      }
    },
  );
  expect(finder.locate(evidence).status).not.toBe('missing');
  finder.dispose();
});

test('in a row, inside of what it should lie in', () => {
  show(table('Z-1', 'Z-2'));
  const { evidence } = describeElement(get('[data-key=Z-2]'), { rowVariable: 'zaak' });
  show(`${table('Z-1')}<section aria-label="Mijn zaken">${table('Z-1', 'Z-2')}</section>`);
  const view = { recorded: evidence, recordedRowValue: 'Z-1' };
  expect(look({ ...view, within: null })).toBe('ambiguous: 2');
  expect(look({ ...view, within: viewOf({ css: 'section' }) })).toBe('found #Z-1');
});

test('the words recorded in another language are those looked for there', () => {
  const german = FORM.replace('Besluit opslaan', 'Bescheid speichern')
    .replace('Annuleren', 'Abbrechen')
    .replace('Besluit registreren', 'Bescheid erfassen')
    .replace('Soort besluit', 'Art des Bescheids')
    .replace('Toelichting', 'Begründung')
    .replace('Bel de helpdesk', 'Hilfe anrufen');
  const dutch = recordOn(FORM, 'cancel').recorded!;
  show(german);
  document.documentElement.lang = 'de';
  const both = addWording(dutch, describeElement(get('[data-key=cancel]')).evidence);
  show(german.replace(/(<button type="submit"[^]*?<\/button>)(<button[^]*?<\/button>)/, '$2$1'));
  expect(look(both)).toBe('found #cancel');
  const finder = createTargetFinder(document);
  expect(finder.locate(both).reasons.join()).toMatch(/agree:.*\bname\b/);
  finder.dispose();
});

test('an editor that fills a frame is told by the title of the frame', async () => {
  show('<h1>Brief</h1><form><section></section></form>');
  const frame = await page.addFrame('brief', '<p>Typ hier</p>', get('section'));
  frame.title = 'Tekst van de brief';
  const { body } = frame.contentDocument!;
  body.contentEditable = 'true';
  const recorded = describeElement(body).evidence;
  const locate = () => createTargetFinder(document).locate(recorded);
  expect(locate()).toMatchObject({ status: 'found', element: body });
  frame.title = 'Ondertekening';
  expect(locate().status).not.toBe('found');
});

test('twins out of sight when it was recorded are not missed on the same page', () => {
  const menus = '<p hidden><button>Aanmaken</button></p>'.repeat(3);
  const save = recordOn(`${menus}<button data-key="save">Aanmaken</button>`, 'save');
  expect(save.recorded!.twins).toBe('a');
  expect(look(save)).toBe('found #save');
});
