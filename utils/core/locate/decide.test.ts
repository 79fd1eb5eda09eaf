import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Circumstances } from './decide.ts';
import type { Evidence, Traits } from './evidence.ts';
import { TRAITS } from './evidence.ts';
import { scoreCandidates } from './score.ts';

const SAVE: Traits = {
  role: 'button',
  tag: 'button',
  name: 'besluit opslaan',
  from: 'text',
  command: 'save',
  id: 'save',
  classes: 'button primary',
  path: 'div form main',
  landmark: 'form main',
  heading: 'besluit registreren',
  before: 'toelichting',
  after: 'annuleren',
  slot: 'ac de ab',
};
const CANCEL: Traits = {
  ...SAVE,
  name: 'annuleren',
  command: 'cancel',
  id: 'cancel',
  classes: 'button',
  before: 'besluit opslaan',
  after: 'documenten',
  slot: 'bc de ab',
};
const LINK: Traits = { role: 'link', tag: 'a', name: 'zaken', path: 'nav header', slot: 'aa' };
const ELSEWHERE: Traits = {
  ...SAVE,
  id: 'other',
  path: 'section dialog',
  landmark: 'dialog',
  heading: 'concept',
  before: 'sluiten',
  after: 'help',
  slot: 'bb ab',
};

const here: Circumstances = { speaksAnother: false, isRowKnown: false, isSameThing: () => false };
const abroad: Circumstances = { ...here, speaksAnother: true };

function omitId(traits: Traits): Traits {
  return Object.fromEntries(Object.entries(traits).filter(([trait]) => trait !== 'id'));
}

function record(traits: Traits, more: Partial<Evidence> = {}): Evidence {
  return { v: 'a', traits, twins: 'a', apart: [], alone: [], pins: '', words: '', ...more };
}

test.each<[string, Evidence, Traits[], Circumstances, string, number | null]>([
  ['itself among others', record(SAVE), [CANCEL, SAVE, LINK], here, 'found', 1],
  [
    'a new id and other classes',
    record(SAVE),
    [CANCEL, { ...SAVE, id: 'x', classes: 'btn' }],
    here,
    'found',
    1,
  ],
  ['nothing', record(SAVE), [], here, 'missing', null],
  ['only the button beside it', record(SAVE), [CANCEL, LINK], here, 'missing', null],
  ['two the same', record(SAVE), [SAVE, SAVE], here, 'ambiguous', null],
  ['the same name in quite another place', record(SAVE), [ELSEWHERE, LINK], here, 'missing', null],
  [
    'the twin of one that is gone',
    record(SAVE, { twins: 'b', apart: ['heading', 'before'] }),
    [{ ...SAVE, heading: 'concept', before: 'sluiten' }],
    here,
    'likely',
    0,
  ],
  [
    'one that had a twin, with its heading',
    record(SAVE, { twins: 'b', apart: ['heading', 'before'] }),
    [SAVE, ELSEWHERE],
    here,
    'found',
    0,
  ],
  [
    'other words under the same id',
    record(SAVE, { alone: ['id'] }),
    [{ ...SAVE, name: 'vastleggen' }],
    here,
    'likely',
    0,
  ],
  [
    'the same id for another command',
    record(SAVE, { alone: ['id'] }),
    [{ ...SAVE, name: 'afwijzen', command: 'reject' }],
    here,
    'missing',
    null,
  ],
  [
    'another role under the same words',
    record(SAVE),
    [{ ...SAVE, role: 'heading', tag: 'h' }],
    here,
    'missing',
    null,
  ],
  [
    'another language, same id',
    record(SAVE, { alone: ['id'] }),
    [{ ...SAVE, name: 'bescheid speichern', heading: 'x', before: 'y', after: 'z' }, CANCEL],
    abroad,
    'found',
    0,
  ],
  [
    'another language, same places',
    record(SAVE, { pins: 'a' }),
    [
      { ...SAVE, id: 'x9', name: 'a' },
      { ...CANCEL, command: 'save', name: 'b' },
    ].map((it) => omitId(it)),
    abroad,
    'found',
    0,
  ],
  [
    'another language, its place is taken',
    record(SAVE, { pins: 'a' }),
    [{ ...SAVE, slot: 'ab de ab', command: 'print' }],
    abroad,
    'missing',
    null,
  ],
  [
    'another language, moved',
    record(SAVE, { pins: 'a' }),
    [{ ...SAVE, id: 'y', slot: 'ab de ab' }],
    abroad,
    'likely',
    0,
  ],
])('decides: %s', (_, evidence, candidates, circumstances, status, best) => {
  expect(decide(evidence, candidates, circumstances)).toMatchObject({ status, best });
});

test('what lies in it and shows the same is no rival', () => {
  const inner = { ...SAVE };
  expect(decide(record(SAVE), [SAVE, inner], here).status).not.toBe('found');
  expect(decide(record(SAVE), [SAVE, inner], { ...here, isSameThing: () => true }).status).toBe(
    'found',
  );
});

test('tells a trainer why', () => {
  const { reasons } = decide(record(SAVE), [{ ...SAVE, heading: 'concept' }], here);
  expect(reasons.find((it) => it.startsWith('agree:'))).toContain('name');
  expect(reasons).toContain('differ:heading');
  expect(decide(record(SAVE), [LINK], here).reasons).toEqual(['nothing-alike']);
});

const words = fc.constantFrom('a', 'b', 'a b', 'a b c', 'd');
const traits = fc.record(Object.fromEntries(TRAITS.map((it) => [it, words])), {
  requiredKeys: [],
}) as fc.Arbitrary<Traits>;
const reading = fc.record({ isWordless: fc.boolean(), isStructural: fc.boolean() });

test('one more trait that agrees never lowers a score', () => {
  fc.assert(
    fc.property(
      traits,
      fc.array(traits, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...TRAITS),
      reading,
      (recorded, candidates, trait, read) => {
        fc.pre(recorded[trait] !== undefined);
        const better = [{ ...candidates[0]!, [trait]: recorded[trait] }, ...candidates.slice(1)];
        const before = scoreCandidates(recorded, candidates, read)[0]!.total;
        const after = scoreCandidates(recorded, better, read)[0]!.total;
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      },
    ),
    { numRuns: 500 },
  );
});

test('none is found that agrees in no name and in no key, however alike it is', () => {
  fc.assert(
    fc.property(traits, fc.array(traits, { maxLength: 6 }), (recorded, others) => {
      const evidence = record(
        { ...SAVE, ...recorded, name: 'besluit opslaan' },
        { alone: ['id', 'test'] },
      );
      const candidates = [{ ...evidence.traits }, ...others].map((it) => ({
        ...it,
        name: 'iets anders',
        id: 'x',
        test: 'y',
      }));
      expect(decide(evidence, candidates, here).status).not.toBe('found');
    }),
  );
});

test('never tells two apart that are the same', () => {
  fc.assert(
    fc.property(traits, fc.boolean(), (recorded, speaksAnother) => {
      const { status } = decide(record(recorded), [recorded, recorded], { ...here, speaksAnother });
      expect(['ambiguous', 'missing']).toContain(status);
    }),
  );
});
