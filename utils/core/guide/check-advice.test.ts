import { expect, test } from 'vitest';
import { checkGuide } from './check.ts';
import { writeGuide, writeKind, writeStep } from './fixtures/write-guide.ts';
import { formatPath } from './problem.ts';
import type { Raw } from './raw.ts';

const ADVICE = [
  'title-no-instruction',
  'only-click-here',
  'nobody-to-ask',
  'review-due',
  'news-over',
  'basis-expired',
];

const adviceOf = (guide: Raw, today?: string): string[] =>
  checkGuide(guide, today)
    .filter(({ key }) => ADVICE.includes(key))
    .map(({ at, key }) => `${formatPath(at)} ${key}`);

const targets = {
  knop: { role: 'button', name: { nl: 'Log in', en: 'Sign in' } },
  naam: { role: 'textbox', name: { nl: 'Naam aanvrager' } },
};
const click = { kind: 'tooltip', target: 'knop', advance: { on: 'click' } };
const withTitle = (title: Raw, fields: Raw = {}) =>
  writeGuide({ targets, steps: [writeStep({ ...click, title, ...fields })] });

test.each<[title: Raw, fields?: Raw]>([
  [{ nl: 'Klik op Opslaan' }],
  [{ nl: 'Log in' }],
  [{ en: 'Sign in' }],
  [{ de: 'Bescheid speichern' }],
  [{ de: 'Klicken Sie auf Speichern' }],
  [{ fr: 'Cliquez sur Enregistrer' }],
  [{ nl: 'Vul in: Naam aanvrager' }, { target: 'naam' }],
])('%o says what to do', (title, fields = {}) => {
  expect(adviceOf(withTitle(title, fields))).toEqual([]);
});

test.each<[title: Raw, fields?: Raw]>([
  [{ nl: 'Gebruikersnaam 1' }],
  [{ nl: 'De zaak' }],
  [{ nl: 'Wat nu te doen?' }],
  [{ de: 'Die Schaltfläche' }],
  [{ en: 'Your name' }],
  [{ fr: 'Le numéro du dossier' }],
  [{ nl: 'Naam aanvrager' }, { target: 'naam', advance: { on: 'input' } }],
])('%o does not', (title, fields = {}) => {
  const [language] = Object.keys(title);
  const place = `steps[0].title.${language}`;
  expect(adviceOf(withTitle(title, fields))).toEqual([`${place} title-no-instruction`]);
});

test('a step that only tells something may have any title', () => {
  expect(adviceOf(withTitle({ nl: 'De werklijst' }, { advance: undefined }))).toEqual([]);
});

test.each([
  ['Klik hier', undefined, true],
  ['Klik hier.', 'Klik hier!', true],
  ['Click here', undefined, true],
  ['Klicken Sie hier', undefined, true],
  ['Cliquez ici', undefined, true],
  ['Klik hier', 'Zo bewaar je het besluit.', false],
  ['Klik hier om te bewaren', undefined, false],
])('%s (%s): only "click here" is %s', (title, body, isOnly) => {
  const guide = withTitle({ nl: title }, body === undefined ? {} : { body: { nl: body } });
  const found = adviceOf(guide).filter((it) => it.endsWith('only-click-here'));
  expect(found).toHaveLength(isOnly ? 1 : 0);
});

test('somebody to ask is missing where there is something to do', () => {
  const steps = [writeStep({ ...click, title: { nl: 'Klik op Opslaan' }, contact: ' ' })];
  expect(adviceOf(writeGuide({ targets, steps }))).toEqual(['steps nobody-to-ask']);
  expect(adviceOf(writeGuide({ steps: [writeStep({ contact: undefined })] }))).toEqual([]);
});

const dated = writeGuide({
  reviewBy: '2026-05-01',
  basis: [{ ref: 'Awb 3:46', until: '2026-05-01' }, { ref: 'Awb 3:47' }],
  steps: [writeStep({ basis: [{ ref: 'Awb 3:41', from: '2020-01-01', until: '2026-05-01' }] })],
});

test('what is over, from the day after', () => {
  expect(adviceOf(dated, '2026-05-01')).toEqual([]);
  expect(adviceOf(dated, '2026-05-02')).toEqual([
    'reviewBy review-due',
    'basis[0].until basis-expired',
    'steps[0].basis[0].until basis-expired',
  ]);
  const news = writeKind('announcement', { to: '2026-05-01', body: { nl: 'Nieuw' } });
  expect(adviceOf(news, '2026-05-02')).toEqual(['to news-over']);
});

test('without a day, nothing is said to be over', () => {
  expect(adviceOf(dated)).toEqual([]);
});
