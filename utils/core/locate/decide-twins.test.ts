import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Evidence, Traits } from './evidence.ts';
import { TABLES } from './weights.ts';
import {
  SAVE,
  KEYLESS,
  repeat,
  LINK,
  ELSEWHERE,
  record,
  among,
  twinned,
} from './fixtures/decide-samples.ts';

test('names the twin for which the words around speak, also where it is not the second', () => {
  const place = { nth: 'agah', near: 'abac', under: 'abac abad', ring: 'aHbb -', slot: 'bb' };
  const unlike = { heading: 'concept', before: 'sluiten', after: 'help' };
  const answer = decide(
    record(SAVE, twinned),
    among([
      { ...SAVE, ...unlike },
      { ...SAVE, ...unlike, ...place },
      { ...SAVE, ...place },
    ]),
  );
  expect(answer).toMatchObject({ status: 'ambiguous', count: 2 });
  expect(answer.ranking.slice(0, 2).map(({ at }) => at)).toEqual([0, 2]);
});

test('of several with one name, one that is left may be another one', () => {
  const { id: _, ...save } = SAVE;
  const { id: __, ...elsewhere } = ELSEWHERE;
  const evidence = record(save, { twins: 'b' });
  expect(decide(evidence, among([save, elsewhere, LINK])).status).toBe('found');
  const answer = decide(evidence, among([save, LINK]));
  expect(answer).toMatchObject({ status: 'likely', best: 0 });
  expect(answer.reasons[0]).toBe('fewer-twins');
  expect(decide(record(SAVE, { twins: 'b' }), among([SAVE, LINK])).status).toBe('found');
});

const FIRST: Traits = { ...KEYLESS, nth: 'ajap', near: 'agaj', slot: 'ah', under: 'agaj abad' };
const SECOND: Traits = { ...FIRST, heading: 'concept' };

test.each<[string, Evidence, readonly Traits[], string]>([
  ['each under its own heading', record(KEYLESS, twinned), [FIRST, SECOND], 'found'],
  ['under one heading', record(KEYLESS, twinned), [FIRST, { ...FIRST, nth: 'akap' }], 'ambiguous'],
  ['that never were', record(KEYLESS), [FIRST], 'likely'],
  ['of which one has gone', record(KEYLESS, twinned), [FIRST], 'likely'],
  ['to which one has come', record(KEYLESS, twinned), [FIRST, SECOND, SECOND], 'ambiguous'],
  [
    'of which one has another name now',
    record(KEYLESS, twinned),
    [{ ...KEYLESS, name: 'vastleggen' }, SECOND],
    'ambiguous',
  ],
  [
    'under other headings',
    record(KEYLESS, twinned),
    [SECOND, { ...FIRST, heading: 'besluiten' }].map((it) => ({ ...it, before: 'x', after: 'y' })),
    'missing',
  ],
  [
    'beside the same words under another heading',
    record(KEYLESS, twinned),
    [
      { ...FIRST, heading: 'besluiten' },
      { ...SECOND, before: 'x', after: 'y' },
    ],
    'ambiguous',
  ],
  [
    'under its own heading, before other words',
    record(KEYLESS, twinned),
    [
      { ...FIRST, after: 'x' },
      { ...SECOND, after: 'y' },
    ],
    'found',
  ],
  ['that are many', record(KEYLESS, { twins: 'j' }), [FIRST, ...repeat(SECOND, 9)], 'found'],
  [
    'that are too many to be sure that all are seen',
    record(KEYLESS, { twins: 'k' }),
    [FIRST, ...repeat(SECOND, 10)],
    'missing',
  ],
])('of namesakes that all moved, little speaks for one: %s', (_, evidence, candidates, status) => {
  const strict = { found: 1_000, margin: 1_000 };
  const tables = {
    ...TABLES,
    placed: { ...TABLES.placed, ...strict },
    twinned: { ...TABLES.twinned, ...strict },
  };
  expect(decide(evidence, among(candidates), false, tables).status).toBe(status);
});

test('where the number of namesakes counts, all are told, so that those out of sight can be left out', () => {
  const candidates = among([FIRST, ...repeat(SECOND, 9)]);
  expect(decide(record(KEYLESS, { twins: 'j' }), candidates).ranking).toHaveLength(10);
});

test.each<[string, Partial<Traits>]>([
  ['the heading over it', { heading: 'concept' }],
  ['the label before it', { before: 'sluiten' }],
])('of namesakes, one is only probably it where another is %s', (_, other) => {
  const now: Traits = { ...KEYLESS, ...other };
  const twin: Traits = { ...ELSEWHERE, heading: 'zoeken', before: 'help' };
  const ask = (it: Traits) => decide(record(KEYLESS, twinned), among([it, twin]));
  expect(ask(KEYLESS).status).toBe('found');
  expect(ask(now)).toMatchObject({ status: 'likely', best: 0 });
  expect(ask(now).reasons[0]).toBe('other-words');
});

test('of more namesakes than are counted, one has gone where its group became smaller', () => {
  const was: Traits = { ...KEYLESS, near: 'acaz' };
  const others = repeat({ ...SECOND, near: 'afaz' }, 12);
  const ask = (is: Traits, twins: string) =>
    decide(record(was, { twins }), among([is, ...others]), false);
  expect(ask(was, 'm').status).toBe('found');
  const answer = ask({ ...was, near: 'acay' }, 'm');
  expect(answer).toMatchObject({ status: 'likely', best: 0 });
  expect(answer.reasons[0]).toBe('fewer-twins');
  // Of few, all are counted.
  const few = among([{ ...was, near: 'acay' }, SECOND]);
  expect(decide(record(was, twinned), few).status).toBe('found');
  const { status } = decide(
    record(SAVE, { twins: 'm' }),
    among([{ ...SAVE, near: 'aaab' }, ...others]),
  );
  expect(status).toBe('found');
});
