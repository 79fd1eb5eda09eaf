import { expect, test } from 'vitest';
import { startDraft } from '../core/record/start-draft.ts';
import { makeEvent, makePack, makeRun } from '../../tests/stores/samples.ts';
import { BACKUP_FORMAT, parseBackup, readBackup } from './backup-schema.ts';
import { BACKUP_MIGRATIONS } from './migrate-backup.ts';

const FILE = 'leidraad.json';

function makeText(fields: object = {}): string {
  return JSON.stringify({
    format: 4,
    kind: 'leidraad-backup',
    exportedAt: '2026-05-01T09:30:00.000Z',
    runs: [makeRun()],
    events: [makeEvent()],
    settings: { language: 'nl' },
    packs: [],
    searches: [],
    drafts: [],
    published: [],
    ...fields,
  });
}

function problemsOf(text: string) {
  const parsed = parseBackup(text, FILE);
  return parsed.ok ? [] : parsed.problems;
}

test('a sound file is read', () => {
  expect(parseBackup(makeText(), FILE)).toMatchObject({
    ok: true,
    backup: { runs: [makeRun()], events: [makeEvent()], settings: { language: 'nl' } },
  });
});

test.each([
  ['json', 'a file that was cut off', makeText().slice(0, 40)],
  ['json', 'an empty file', ''],
  ['kind', 'another JSON document', '{"format":1,"kind":"pack"}'],
  ['kind', 'a list', '[]'],
  ['kind', 'nothing', 'null'],
  ['newer', 'a later format', makeText({ format: 5, more: true })],
] as const)('%s: %s', (code, _what, text) => {
  expect(problemsOf(text)).toMatchObject([{ code, file: FILE }]);
});

test('a file beyond what a text can hold is told, and not read', async () => {
  const file = new Blob([makeText()]);
  expect(await readBackup(file, FILE)).toMatchObject({ ok: true });
  Object.defineProperty(file, 'size', { value: 500_000_001 });
  const problem = { code: 'length', file: FILE, where: '', found: '501', expected: '500' };
  expect(await readBackup(file, FILE)).toEqual({ ok: false, problems: [problem] });
});

test('says where, what was found and what was expected, for every problem at once', () => {
  const text = makeText({
    events: [makeEvent(), { ...makeEvent(), at: 'gisteren' }],
    runs: [{ ...makeRun(), status: 'klaar', url: 'https://zaak.nl/1' }],
    settings: { language: 'klingon' },
  });
  const problems = problemsOf(text);
  expect(problems.map(({ where, found }) => [where, found])).toEqual(
    expect.arrayContaining([
      ['events[1].at', '"gisteren"'],
      ['runs[0].status', '"klaar"'],
      ['settings.language', '"klingon"'],
    ]),
  );
  expect(problems.find(({ where }) => where === 'events[1].at')?.expected).toContain('number');
  // A field that we never store is refused, not brought in.
  expect(
    problems.some(({ where, expected }) => where === 'runs[0]' && expected.includes('url')),
  ).toBe(true);
  expect(problems.every(({ code, file }) => code === 'field' && file === FILE)).toBe(true);
});

test('what was found is told in one line', () => {
  const [problem] = problemsOf(makeText({ runs: 'x'.repeat(500) }));
  expect(problem?.found).toHaveLength(60);
});

test('guides in a backup are checked as guides', () => {
  const { manifest, guides, values, installedAt } = makePack('nl.a', ['nl.a.a']);
  const pack = { origin: 'file', manifest, guides, values, installedAt };
  expect(problemsOf(makeText({ packs: [pack] }))).toEqual([]);
  const evil = { ...guides[0], onload: 'alert(1)' };
  expect(problemsOf(makeText({ packs: [{ ...pack, guides: [evil] }] }))).toMatchObject([
    { where: 'packs[0].guides[0]' },
  ]);
});

test('every format has its way to the present one', () => {
  expect(BACKUP_MIGRATIONS).toHaveLength(BACKUP_FORMAT - 1);
});

test('a file of an earlier format is read, without what was not there yet', () => {
  const backup = { format: 4, searches: [], drafts: [], published: [] };
  const later = { published: undefined, drafts: undefined };
  const first = makeText({ format: 1, searches: undefined, ...later });
  expect(parseBackup(first, FILE)).toMatchObject({ ok: true, backup });
  const second = makeText({ format: 2, ...later });
  expect(parseBackup(second, FILE)).toMatchObject({ ok: true, backup });
  const third = makeText({ format: 3, published: undefined });
  expect(parseBackup(third, FILE)).toMatchObject({ ok: true, backup });
});

test('a draft that has no step yet is one; what is no guide is refused', () => {
  const guide = startDraft({ id: 'a', language: 'nl', title: 'A', origin: 'https://zaak.nl' });
  const draft = { id: 'a', guide, revision: 1, createdAt: 1, changedAt: 1 };
  expect(parseBackup(makeText({ drafts: [draft] }), FILE)).toMatchObject({ ok: true });
  const forged = { ...draft, guide: { ...guide, steps: [{ id: 'x' }] } };
  expect(problemsOf(makeText({ drafts: [forged] }))[0]).toMatchObject({ code: 'field' });
});

test.each(['123456782', 'a@b.nl', 'Hoofdletter', 'x'])(
  'a search word that we would not keep is refused: %s',
  (word) => {
    const problems = problemsOf(makeText({ searches: [{ word, count: 1 }] }));
    expect(problems).toMatchObject([{ code: 'field', where: 'searches[0].word' }]);
  },
);

test('a pack comes from no address that could not be fetched from', () => {
  const { manifest, guides, values, installedAt } = makePack('nl.a', ['nl.a.a']);
  const from = (url: string) => {
    const address = { url, etag: null };
    const pack = { origin: 'file', manifest, guides, values, installedAt, address };
    return problemsOf(makeText({ packs: [pack] }));
  };
  expect(from('https://uitleg.voorbeeldstad.nl/a.zip')).toEqual([]);
  expect(from('javascript:alert(1)')).toMatchObject([{ where: 'packs[0].address.url' }]);
});
