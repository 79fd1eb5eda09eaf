import { expect, test } from 'vitest';
import fc from 'fast-check';
import { decide } from './decide.ts';
import type { Candidates } from './decide.ts';
import type { Evidence, Traits } from './evidence.ts';
import {
  SAVE,
  KEYLESS,
  repeat,
  CANCEL,
  LINK,
  ELSEWHERE,
  record,
  among,
  abroad,
  twinned,
  UNLIKE,
  traits,
} from './fixtures/decide-samples.ts';

test.each<[string, Evidence, Candidates, string, number | null]>([
  ['itself among others', record(SAVE), among([CANCEL, SAVE, LINK]), 'found', 1],
  [
    'a new id and other classes',
    record(SAVE),
    among([CANCEL, { ...SAVE, id: 'x', classes: 'btn' }]),
    'found',
    1,
  ],
  ['nothing', record(SAVE), among([]), 'missing', null],
  ['only the button beside it', record(SAVE), among([CANCEL, LINK]), 'missing', null],
  ['two the same', record(SAVE), among([SAVE, SAVE]), 'ambiguous', null],
  [
    'one that had a twin, with its twin',
    record(SAVE, twinned),
    among([SAVE, ELSEWHERE]),
    'found',
    0,
  ],
  ['the twin of one that is gone', record(SAVE, twinned), among([ELSEWHERE]), 'missing', null],
  [
    'one that nothing but its place tells from its twin in a list',
    record(SAVE, { ...twinned, listed: true }),
    among([
      SAVE,
      {
        ...SAVE,
        nth: 'agah',
        near: 'abac',
        kin: 'abac',
        under: 'abac abad',
        ring: 'aHbb -',
        slot: 'bb',
      },
    ]),
    'likely',
    0,
  ],
  [
    'the same, in no list',
    record(SAVE, twinned),
    among([
      SAVE,
      {
        ...SAVE,
        nth: 'agah',
        near: 'abac',
        kin: 'abac',
        under: 'abac abad',
        ring: 'aHbb -',
        slot: 'bb',
      },
    ]),
    'found',
    0,
  ],
  [
    'one that changed places with its twin, and the words around tell',
    record(SAVE, twinned),
    among([
      { ...SAVE, heading: 'concept', before: 'sluiten', after: 'help' },
      { ...SAVE, nth: 'agah', near: 'abac', under: 'abac abad', ring: 'aHbb -', slot: 'bb' },
    ]),
    'ambiguous',
    null,
  ],
  [
    'the same id for another command',
    record(SAVE),
    among([{ ...SAVE, name: 'afwijzen', command: 'reject' }]),
    'missing',
    null,
  ],
  [
    'another number behind the same words',
    record({ ...SAVE, ordinal: 'b' }, twinned),
    among([{ ...SAVE, ordinal: 'c' }]),
    'missing',
    null,
  ],
  [
    'another role under the same words',
    record(SAVE),
    among([{ ...SAVE, role: 'heading', tag: 'h' }]),
    'missing',
    null,
  ],
  [
    'another language, the same id and place',
    record(SAVE),
    among(
      [{ ...SAVE, name: 'bescheid speichern', heading: 'x', before: 'y', after: 'z' }, CANCEL],
      abroad,
    ),
    'found',
    0,
  ],
  [
    'another language, and another one is in its place',
    record(SAVE),
    among([{ ...CANCEL, command: 'print', name: 'x' }], abroad),
    'missing',
    null,
  ],
])('decides: %s', (_, evidence, candidates, status, best) => {
  expect(decide(evidence, candidates)).toMatchObject({ status, best });
});

test('takes an element and what lies in it for one thing', () => {
  expect(decide(record(SAVE), among([SAVE, SAVE])).count).toBe(2);
  const nested = among([SAVE, SAVE], { isSameThing: () => true });
  expect(decide(record(SAVE), nested)).toMatchObject({ status: 'found', best: 0, count: 0 });
});

test('names those that cannot be told apart, and not what is the best itself', () => {
  const nested: Traits = { ...SAVE, tag: 'span' };
  const isNested = (left: number, right: number) => left + right === 1;
  const answer = decide(
    record(SAVE),
    among([SAVE, nested, { ...SAVE, tag: 'span', classes: 'x' }], { isSameThing: isNested }),
  );
  expect(answer).toMatchObject({ status: 'ambiguous', count: 2 });
  expect(answer.ranking.map(({ at }) => at)).toEqual([0, 2]);
});

test('tells a trainer why', () => {
  const { reasons } = decide(record(SAVE), among([{ ...SAVE, heading: 'concept' }]));
  expect(reasons.find((it) => it.startsWith('agree:'))).toContain('name');
  expect(reasons).toContain('differ:heading');
  expect(decide(record(SAVE), among([LINK])).reasons).toEqual(['too-different']);
  expect(decide(record(SAVE), among([])).reasons).toEqual(['nothing-alike']);
});

test('names a few, however many were looked at', () => {
  const { ranking } = decide(
    record(KEYLESS),
    among([KEYLESS, ...repeat({ ...CANCEL, command: 'save' }, 9)], abroad),
  );
  expect(ranking.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4]);
});

test('evidence that was written badly by hand makes nothing certain', () => {
  const was = { ...KEYLESS, ring: 'bbbHa aaHa ' };
  const unlike: Traits = { ...UNLIKE, role: 'button', tag: 'button', ring: '- -' };
  expect(decide(record(was), among([unlike], abroad)).status).toBe('missing');
  expect(decide(record(was), among([unlike, KEYLESS], abroad)).best).toBe(1);
});

test.each<[string, Traits, Traits]>([
  ['the button that opens it', { landmark: 'dialog' }, {}],
  ['one in a dialog, of one beside none', {}, { path: 'div -dialog main' }],
])('of a button with its name, in a dialog or not, asks about %s', (_, was, is) => {
  const answer = decide(record({ ...SAVE, ...was }), among([{ ...SAVE, ...is }, LINK]));
  expect(answer).toMatchObject({ status: 'likely', best: 0 });
  expect(answer.reasons[0]).toBe('dialog');
  expect(decide(record({ ...SAVE, ...was }), among([{ ...SAVE, ...was }])).status).toBe('found');
});

test('none is found whose name and keys all differ, however alike it is', () => {
  fc.assert(
    fc.property(fc.array(traits, { maxLength: 6 }), (others) => {
      const candidates = [SAVE, ...others].map((it) => ({ ...it, name: 'iets anders', id: 'x' }));
      expect(decide(record(SAVE), among(candidates)).status).not.toBe('found');
    }),
  );
});

test('never tells two apart that are the same', () => {
  fc.assert(
    fc.property(traits, fc.boolean(), fc.boolean(), (recorded, speaksAnother, isRowKnown) => {
      const candidates = among([recorded, recorded], { speaksAnother, isRowKnown });
      expect(['ambiguous', 'missing']).toContain(decide(record(recorded), candidates).status);
    }),
  );
});

test.each([
  ['zaak aan team toewijzen', 'zaak aan mij toewijzen'],
  ['besluit nu opslaan', 'besluit niet nu opslaan'],
])('for %j, %j is asked about: words went and others came, or it does the opposite', (was, is) => {
  const { id: _, ...button } = { ...SAVE, name: was };
  const answer = decide(record(button), among([{ ...button, name: is }, LINK]));
  expect(answer).toMatchObject({ status: 'likely', best: 0 });
});

test('half a name makes certain only under the same picture', () => {
  const was: Traits = { ...SAVE, icon: 'fa-save' };
  const ask = (icon: string) =>
    decide(record(was), among([{ ...was, name: 'besluit nu opslaan', icon }, LINK]));
  expect(ask('fa-save').status).toBe('found');
  expect(ask('fa-list')).toMatchObject({ status: 'likely', best: 0 });
  expect(ask('fa-list').reasons[0]).toBe('weak-identity');
});

test('a namesake that looks otherwise, in another part of the page and among other words, is asked about', () => {
  const { heading: _, ...was }: Traits = { ...SAVE, anchor: 'besluit' };
  const ask = (now: Traits) => decide(record(was), among([{ ...was, ...now }, LINK]));
  const otherWords: Traits = { before: 'sluiten', after: 'help' };
  const there: Traits = { ...otherWords, id: 'x', anchor: 'concept', classes: 'tile' };
  expect(ask(there)).toMatchObject({ status: 'likely', best: 0 });
  expect(ask(there).reasons[0]).toBe('weak-identity');
  expect(ask({ ...there, anchor: 'besluit' }).status).toBe('found');
  expect(ask({ ...there, classes: was.classes! }).status).toBe('found');
  expect(ask({ ...there, after: was.after! }).status).toBe('found');
  expect(ask({ ...there, id: 'save' }).status).toBe('found');
});

test('a namesake under another heading, by another key, is of another step of the form', () => {
  const was: Traits = { ...SAVE, anchor: 'besluit' };
  const ask = (now: Traits) => decide(record(was), among([{ ...was, ...now }, LINK]));
  const there: Traits = { id: 'x', anchor: 'concept', heading: 'concept' };
  expect(ask(there)).toMatchObject({ status: 'likely', best: 0 });
  expect(ask(there).reasons[0]).toBe('weak-identity');
  expect(ask({ ...there, anchor: was.anchor! }).status).toBe('found');
  expect(ask({ ...there, heading: was.heading! }).status).toBe('found');
  expect(ask({ ...there, id: was.id! }).status).toBe('found');
  // Whom its makers gave no name, a heading alone does not tell: a release words it otherwise.
  const { id: _, anchor: __, ...unnamed } = was;
  const other = among([{ ...unnamed, heading: 'concept' }, LINK]);
  expect(decide(record(unnamed), other).status).toBe('found');
});

test('of names that numbers alone tell, the place tells which is asked about', () => {
  const was: Traits = { ...SAVE, name: 'jaar #', command: 'open' };
  const next: Traits = { ...was, nth: 'aeah', near: 'abac', under: 'abac abad', slot: 'bc de ab' };
  const { id: _, ...year } = was;
  const { id: __, ...after } = next;
  const answer = decide(record(year, twinned), among([year, after]));
  expect(answer).toMatchObject({ status: 'likely', best: 0 });
  expect(answer.reasons[0]).toBe('only-place');
  expect(decide(record(was, twinned), among([was, { ...next, id: 'y' }])).status).toBe('found');
});
