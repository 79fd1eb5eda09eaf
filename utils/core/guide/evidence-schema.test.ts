import { expect, test } from 'vitest';
import { TRAITS, type Evidence } from '../locate/evidence.ts';
import { recorded } from './evidence-schema.ts';
import { writeGuide, writeStep } from './fixtures/write-guide.ts';
import { parseGuide } from './parse.ts';
import { formatProblem } from './problem-words.ts';

/** Every field: one that is added to the evidence fails to compile here, and then to parse. */
const EVIDENCE: Required<Evidence> = {
  v: 'a',
  traits: { role: 'button', tag: 'button', name: 'besluit vastleggen', slot: 'ab cd' },
  twins: 'b',
  rowTwins: 'a',
  listed: true,
  pictured: true,
  common: ['id', 'test'],
  data: true,
  row: { column: 'zaaknummer', at: 'c', variable: 'zaak' },
  language: 'nl',
  frame: 'http://10.0.0.1:8080/zaak/*/besluit',
  words: 'abc def',
  wordings: [{ language: 'de', words: 'ghi', traits: { name: 'bescheid erfassen' } }],
};

/** What an author is told of a target that holds this. */
function complain(evidence: unknown): string[] {
  const guide = writeGuide({
    app: { id: 'app', match: ['http://10.0.0.1:8080/*'] },
    variables: { zaak: { type: 'text', default: 'Z-2026-1' } },
    targets: { knop: { recorded: evidence } },
    steps: [writeStep({ kind: 'tooltip', target: 'knop' })],
  });
  const parsed = parseGuide(JSON.stringify(guide), 'gids.json');
  return (parsed.ok ? parsed.warnings : parsed.problems).map((it) => formatProblem(it, 'en'));
}

test('what a recorder writes is taken as it is', () => {
  expect(complain(EVIDENCE)).toEqual([]);
  expect(recorded.parse(EVIDENCE)).toEqual(EVIDENCE);
});

test('each trait may be recorded, and no other', () => {
  const traits = Object.fromEntries(TRAITS.map((trait) => [trait, 'x']));
  expect(complain({ ...EVIDENCE, traits })).toEqual([]);
  expect(complain({ ...EVIDENCE, traits: { nmae: 'x' } })).toEqual([
    "gids.json, line 1: targets.knop.recorded.traits.nmae: the field 'nmae' is not known here; did you mean 'name'?",
  ]);
});

test.each(TRAITS)('a digit in %s is refused, in any script', (trait) => {
  for (const digit of ['7', '٣', '²']) {
    expect(complain({ ...EVIDENCE, traits: { [trait]: `zaak ${digit}` } })).toEqual([
      `gids.json, line 1: targets.knop.recorded.traits.${trait}: 'zaak ${digit}' holds a digit, and what is recorded never does: it could be somebody's number. Record this element again, or write # in place of the digits.`,
    ]);
  }
});

test.each<[string, object, RegExp]>([
  ['a header with a digit', { row: { ...EVIDENCE.row, column: 'kolom 2' } }, /holds a digit/],
  ['a value in place of a variable', { row: { ...EVIDENCE.row, value: 'Z-1' } }, /'value' is not/],
  [
    'a variable that is not declared',
    { row: { ...EVIDENCE.row, variable: 'zaka' } },
    /did you mean 'zaak'/,
  ],
  ['a count in digits', { twins: '2' }, /one small letter/],
  ['a key that is none', { common: ['name'] }, /'name' is not known/],
  ['words in the open', { words: 'Jansen' }, /small letters/],
  ['a frame with a number in its path', { frame: 'http://10.0.0.1:8080/zaak/12' }, /holds a digit/],
  [
    'a wording with what is no words',
    { wordings: [{ language: 'de', words: '', traits: { id: 'x' } }] },
    /'id' is not/,
  ],
  ['another version', { v: 'b' }, /'b' is not known/],
  ['a trait that is too long', { traits: { name: 'x'.repeat(121) } }, /at most 120/],
  ['a field of its own', { value: 'typed' }, /'value' is not known/],
])('%s is refused', (_, change, words) => {
  const told = complain({ ...EVIDENCE, ...change });
  expect(told.filter((it) => words.test(it))).toHaveLength(1);
  expect(told.filter((it) => !words.test(it) && !it.includes('Advice'))).toEqual([]);
});

test('more than 1,500 bytes are refused', () => {
  const traits = Object.fromEntries(TRAITS.map((trait) => [trait, 'é'.repeat(60)]));
  expect(complain({ ...EVIDENCE, traits })[0]).toMatch(
    /recorded: .* too big: \d+ bytes, at most 1500/,
  );
});
