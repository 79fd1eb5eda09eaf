import { describe, expect, test } from 'vitest';
import { readDraft } from './read-draft.ts';
import { startDraft } from './start-draft.ts';

const draft = startDraft({
  id: 'proef',
  language: 'nl',
  title: 'Nieuwe uitleg',
  origin: 'https://zaken.voorbeeldstad.nl',
});
const step = { id: 'een', title: { nl: 'Sla op' } };

test('a draft without a step may be stored, and says what it lacks', () => {
  const read = readDraft(JSON.stringify(draft), 'nl');
  expect(read).toMatchObject({ ok: true, guide: { id: 'own.proef' } });
  expect(read.problems).not.toEqual([]);
});

test('a guide that could be published has no problems', () => {
  expect(readDraft(JSON.stringify({ ...draft, steps: [step] }), 'nl')).toMatchObject({
    ok: true,
    problems: [],
  });
});

test('what means nothing is stored, with the problem', () => {
  const lost = { ...step, target: 'nergens' };
  const read = readDraft(JSON.stringify({ ...draft, steps: [lost] }), 'en');
  expect(read.ok).toBe(true);
  expect(read.problems.join()).toContain('nergens');
});

test.each(['', '{', '[]', '{"kind":"walkthrough"}'])('what is no guide is not: %s', (text) => {
  const read = readDraft(text, 'de');
  expect(read).toMatchObject({ ok: false, why: 'form' });
  expect(read.problems).not.toEqual([]);
});

describe('a picture', () => {
  const asset = `assets/${'a'.repeat(64)}.webp`;
  const read = (alt: object, pictures: readonly string[]) =>
    readDraft(JSON.stringify({ ...draft, steps: [{ ...step, image: { asset, alt } }] }), 'en', {
      pictures,
    });

  test('that is stored is right, and one that is not is told with its place', () => {
    expect(read({ nl: 'De knop' }, [asset])).toMatchObject({ ok: true, problems: [] });
    const { ok, problems } = read({ nl: 'De knop' }, []);
    expect(ok).toBe(true);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('steps[0].image.asset');
    expect(problems[0]).toContain(asset.slice(0, 40));
  });

  test('is kept before it has words, which are then asked for', () => {
    const { ok, problems, ...kept } = read({}, [asset]);
    expect(ok).toBe(true);
    expect(kept).toMatchObject({ guide: { steps: [{ image: { asset, alt: {} } }] } });
    expect(problems.join()).toContain('steps[0].image.alt: no words in any language');
  });
});

test.each([
  ['Vul 999990019 in.', '999990019'],
  ['Voorbeeld:\n999990019', '999990019'],
  ['\nNL91ABNA0417164300', 'NL91ABNA0417164300'],
  ['Rekening:\tNL91ABNA0417164300', 'NL91ABNA0417164300'],
])('a number of a person is not: %j', (nl, number) => {
  const told = { ...step, body: { nl } };
  expect(readDraft(JSON.stringify({ ...draft, steps: [told] }), 'nl')).toEqual({
    ok: false,
    why: 'personal',
    problems: [number],
  });
});

test('a number of a person is told first, also of what is no JSON', () => {
  expect(readDraft('{ "owner": "999990019"', 'nl')).toMatchObject({ why: 'personal' });
});
