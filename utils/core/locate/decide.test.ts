import { expect, test } from 'vitest';
import fc from 'fast-check';
import { decide } from './decide.ts';
import type { Candidates } from './decide.ts';
import type { Evidence, Traits } from './evidence.ts';
import { TRAITS } from './evidence.ts';
import { READINGS, chooseReading } from './readings.ts';
import { scoreCandidates } from './score.ts';
import { FACTORS, readWeight, SIGNS, TABLES } from './weights.ts';

const SAVE: Traits = {
  role: 'button',
  tag: 'button',
  name: 'besluit opslaan',
  from: 'text',
  marks: '-',
  command: 'save',
  id: 'save',
  classes: 'button primary',
  path: 'div form main',
  landmark: 'form main',
  heading: 'besluit registreren',
  before: 'toelichting',
  after: 'annuleren',
  slot: 'ac de ab',
  nth: 'adah',
  near: 'aaac',
  under: 'aaac abad',
  kin: 'aaac',
  ring: 'bbbHa aaHa',
};
const { id: _ofSave, ...KEYLESS } = SAVE;
const repeat = (it: Traits, count: number) => Array.from({ length: count }, () => it);
const BUTTON: Traits = { ...SAVE, field: 'soort' };
const BOX: Traits = { ...BUTTON, tag: 'input', type: 'checkbox' };
const CANCEL: Traits = {
  ...SAVE,
  name: 'annuleren',
  command: 'cancel',
  id: 'cancel',
  classes: 'button',
  before: 'besluit opslaan',
  after: 'documenten',
  slot: 'bc de ab',
  nth: 'aeah',
  near: 'abac',
  under: 'abac abad',
  kin: 'abac',
  ring: 'abbbH aHa',
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
  nth: 'agah',
  near: 'abac',
  under: 'abac adad',
  kin: 'abac',
  ring: 'aHbb -',
};

function record(traits: Traits, more: Partial<Evidence> = {}): Evidence {
  return { v: 'a', traits, twins: 'a', common: [], words: '', ...more };
}

function among(traits: readonly Traits[], more: Partial<Candidates> = {}): Candidates {
  return {
    traits,
    speaksAnother: false,
    isRowKnown: false,
    isSameThing: () => false,
    ...more,
  };
}

const abroad = { speaksAnother: true };
const twinned = { twins: 'b' };

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

test('tells a trainer why', () => {
  const { reasons } = decide(record(SAVE), among([{ ...SAVE, heading: 'concept' }]));
  expect(reasons.find((it) => it.startsWith('agree:'))).toContain('name');
  expect(reasons).toContain('differ:heading');
  expect(decide(record(SAVE), among([LINK])).reasons).toEqual(['too-different']);
  expect(decide(record(SAVE), among([])).reasons).toEqual(['nothing-alike']);
});

test.each<[Partial<Evidence>, boolean, boolean, string]>([
  [{}, false, false, 'placed'],
  [twinned, false, false, 'twinned'],
  [twinned, true, false, 'wordless'],
  [{ ...twinned, rowTwins: 'a' }, false, true, 'placed'],
  [{ traits: { role: 'button' } }, false, false, 'wordless'],
  [{ traits: { role: 'button' } }, false, true, 'rowed'],
])(
  'reads %j (another language: %s, row known: %s) as %s',
  (more, speaksAnother, isRowKnown, read) => {
    expect(chooseReading(record(SAVE, more), { speaksAnother, isRowKnown })).toBe(read);
  },
);

const words = fc.constantFrom('a', 'b', 'a b', 'a b c', 'd');
const traits = fc.record(Object.fromEntries(TRAITS.map((it) => [it, words])), {
  requiredKeys: [],
}) as fc.Arbitrary<Traits>;

test('a trait that agrees with this candidate too never lowers its score', () => {
  fc.assert(
    fc.property(
      traits,
      traits,
      fc.constantFrom(...TRAITS),
      fc.constantFrom(...READINGS),
      (recorded, candidate, trait, reading) => {
        // That "the only one" of a look agrees depends on the classes: places are tried apart.
        fc.pre(recorded[trait] !== undefined && trait !== 'classes' && trait !== 'kin');
        const way = { reading, speaksAnother: false, table: TABLES[reading] };
        const score = (it: Traits) =>
          scoreCandidates({ traits: recorded, common: [] }, [it], way)[0]!.total;
        const better = score({ ...candidate, [trait]: recorded[trait] });
        expect(better).toBeGreaterThanOrEqual(score(candidate) - 1e-9);
      },
    ),
    { numRuns: 500 },
  );
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

test.each<[string, Traits, string]>([
  ['the same field', {}, 'found'],
  ['another type', { type: 'date' }, 'likely'],
  ['another tag', { tag: 'textarea' }, 'likely'],
  ['another role of the family', { role: 'combobox' }, 'likely'],
])('in another language, %s at the same place', (_, change, status) => {
  const field: Traits = { ...SAVE, role: 'textbox', tag: 'input', type: 'text', field: 'soort' };
  const candidates = among([{ ...field, ...change }, LINK], { speaksAnother: true });
  expect(decide(record(field), candidates).status).toBe(status);
});

const UNLIKE: Traits = { path: 'span div', slot: 'aj', classes: 'x', nth: 'ajbd', near: 'ajbd' };
const LISTED: Traits = {
  ...KEYLESS,
  role: 'link',
  tag: 'a',
  href: '/zaken/archief',
  kin: 'acaj',
  nth: 'acaj',
  near: 'acaj',
};
/** At the place of `LISTED`, and leads elsewhere. */
const INSTEAD: Traits = { ...LISTED, href: '/zaken/nieuw' };
const MOVED = { kin: 'agaj', nth: 'agaj', near: 'agaj', slot: 'gj de ab' };

test.each<[string, Partial<Evidence>, Traits, Traits, string, number | null]>([
  ['its address elsewhere in a list', {}, INSTEAD, { ...LISTED, ...MOVED }, 'found', 1],
  [
    'the place, where others had its address',
    { common: ['href'] },
    INSTEAD,
    { ...LISTED, ...MOVED },
    'found',
    0,
  ],
  [
    'its place, where a link elsewhere, such as one to another language, has its address',
    {},
    INSTEAD,
    { ...UNLIKE, role: 'link', tag: 'a', from: 'text', href: '/zaken/archief' },
    'likely',
    0,
  ],
  [
    'its address, with another kind of thing',
    {},
    INSTEAD,
    { ...LISTED, ...MOVED, role: 'heading', tag: 'h' },
    'likely',
    0,
  ],
])('in another language, one is told by %s', (_, more, first, second, status, best) => {
  const answer = decide(record(LISTED, more), among([first, second], abroad));
  expect(answer).toMatchObject({ status, best });
});

test('in another language, an id with a number is none of its own', () => {
  const is: Traits = { ...UNLIKE, role: 'button', tag: 'button', from: 'text', path: SAVE.path! };
  const ask = (id: string) =>
    decide(record({ ...KEYLESS, id }), among([{ ...is, id }, LINK], abroad)).status;
  expect([ask('tab-#'), ask('tab')]).toEqual(['missing', 'found']);
});

test('in another language, the twin in another part of the page is asked about', () => {
  const { anchor: _, ...inNone }: Traits = { ...KEYLESS, nth: 'acaj' };
  const was: Traits = { ...inNone, anchor: 'bewerken' };
  const ask = (is: Traits) =>
    decide(record(was, twinned), among([{ ...is, nth: 'aeai' }, LINK], abroad)).status;
  expect(ask(was)).toBe('found');
  expect([ask({ ...was, anchor: 'verplaatsen' }), ask(inNone)]).toEqual(['likely', 'likely']);
});

test('in another language, a key that several have now is none of its own', () => {
  const list = ['archief', 'besluit', 'delen', 'kosten', 'zoeken'].map((name, at): Traits => {
    const rank = `a${String.fromCodePoint(97 + at)}af`;
    return { ...LISTED, name, nth: rank, near: rank, kin: rank };
  });
  const answer = decide(record({ ...list[0]!, name: 'dossier' }), among(list, abroad));
  expect(answer).toMatchObject({ status: 'likely', best: 0 });
  expect(answer.reasons[0]).toBe('only-place');
});

test('in another language, the thing around it that has its key is no other one', () => {
  const inner = { ...KEYLESS, id: 'save' };
  const answer = decide(
    record(inner),
    among([KEYLESS, { ...UNLIKE, role: 'group', tag: 'x-button', id: 'save' }], {
      ...abroad,
      isSameThing: () => true,
    }),
  );
  expect(answer).toMatchObject({ status: 'found', best: 0 });
});

test('in another language, a key that lies on two of one thing is that of one', () => {
  const was: Traits = { ...LISTED, near: 'acaf' };
  const candidates = among([INSTEAD, { ...LISTED, ...MOVED }, { ...LISTED, ...MOVED }], {
    ...abroad,
    isSameThing: (left, right) => left > 0 && right > 0,
  });
  expect(decide(record(was), candidates)).toMatchObject({ status: 'found', best: 1 });
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

test.each([
  [
    'a long list in alphabetical order',
    ['archief', 'besluit', 'delen', 'kosten', 'zoeken'],
    'likely',
  ],
  ['a list in another order', ['besluit', 'archief', 'delen', 'kosten', 'zoeken'], 'found'],
  ['a short list in order', ['archief', 'besluit', 'delen', 'zoeken'], 'found'],
])('in another language, and without a key, one in %s', (_, names, status) => {
  const [was, ...rest] = names.map((name, at): Traits => {
    const rank = `a${String.fromCodePoint(97 + at)}a${String.fromCodePoint(97 + names.length)}`;
    const { command: __, ...nameless } = KEYLESS;
    return { ...nameless, name, nth: rank, near: rank, kin: rank, slot: `${rank[1]}${rank[3]} ab` };
  });
  // A list of the same length under another heading is another list.
  const others = rest.map((it): Traits => ({
    ...it,
    under: 'acaf adad',
    kin: 'aaaa',
    nth: 'azaz',
  }));
  const evidence = record({ ...was!, name: 'dossier' });
  const answer = decide(evidence, among([was!, ...rest, ...others], abroad));
  expect(answer).toMatchObject({ status, best: 0 });
  expect(answer.reasons[0]).toBe(status === 'found' ? 'other-language' : 'only-place');
  const { name: __, from: ___, marks: ____, ...nameless } = was!;
  const last: Traits = { ...rest.at(-1)!, name: 'zz', nth: 'ayaz', near: 'ayaz', kin: 'ayaz' };
  expect(decide(record(nameless), among([nameless, ...rest, last])).status).toBe('found');
});

/** As if nothing spoke strongly enough. */
function withLittle(margin: number): typeof TABLES {
  return { ...TABLES, wordless: { ...TABLES.wordless, found: 1_000, margin } };
}

test.each<[string, Traits, string]>([
  ['in a group and a parent as large as they were', {}, 'found'],
  ['in a group that grew', { near: 'abad' }, 'found'],
  ['in a parent that grew', { slot: 'ad de ab' }, 'found'],
  ['in a group of which fewer are left', { near: 'aaab' }, 'likely'],
  ['in a parent with fewer children', { slot: 'ab de ab' }, 'likely'],
  ['at another place on the page', { nth: 'aeak' }, 'likely'],
  ['with a name from elsewhere', { from: 'aria' }, 'likely'],
  ['with another tag', { tag: 'div' }, 'likely'],
])('in another language, with little evidence, one of its kind %s', (_, change, status) => {
  const candidates = among([{ ...KEYLESS, ...change }, LINK], { speaksAnother: true });
  const answer = decide(record(KEYLESS), candidates, false, withLittle(2));
  expect(answer).toMatchObject({ status, best: 0 });
  expect(answer.reasons[0]).toBe(status === 'found' ? 'other-language' : 'little-evidence');
});

test('in another language, with little evidence, one that is in no group is asked about', () => {
  const { near: _, ...outside } = KEYLESS;
  const alone = { ...KEYLESS, near: 'aaab' };
  for (const [was, is] of [
    [KEYLESS, outside],
    [outside, KEYLESS],
    [outside, outside],
    [alone, alone],
  ] as const) {
    const candidates = among([is, LINK], { speaksAnother: true });
    expect(decide(record(was), candidates, false, withLittle(2)).status).toBe('likely');
  }
});

test('in another language, with little evidence, one of a known row is asked about', () => {
  const tables = { ...TABLES, rowed: { ...TABLES.rowed, found: 1_000 } };
  const candidates = among([SAVE], { speaksAnother: true, isRowKnown: true });
  expect(decide(record(SAVE), candidates, false, tables).status).toBe('likely');
});

test('in its own language, little evidence is too little for one without a name', () => {
  const { name: _, from: __, marks: ___, id: ____, ...nameless } = SAVE;
  for (const [speaksAnother, status] of [
    [true, 'found'],
    [false, 'likely'],
  ] as const) {
    const candidates = among([nameless, LINK], { speaksAnother });
    expect(decide(record(nameless), candidates, false, withLittle(2)).status).toBe(status);
  }
});

const ICONS: Traits = { role: 'button', tag: 'button', icon: 'fa-search', anchor: 'tools' };

test.each<[string, Traits, Partial<Evidence>, Traits, Traits, string]>([
  ['its picture', {}, { pictured: true }, {}, {}, 'found'],
  ['a picture that others had', {}, {}, {}, {}, 'missing'],
  ['a picture that another has, too', {}, { pictured: true }, {}, { icon: 'fa-search' }, 'missing'],
  ['another picture', {}, { pictured: true }, { icon: 'fa-plus' }, {}, 'missing'],
  ['its picture elsewhere', {}, { pictured: true }, { anchor: 'help' }, {}, 'missing'],
  ['its picture as a link', {}, { pictured: true }, { tag: 'a', role: 'link' }, {}, 'missing'],
  ['its id', { id: 'zoek' }, {}, {}, {}, 'found'],
  ['its id as a link', { id: 'zoek' }, {}, { tag: 'a', role: 'link' }, {}, 'missing'],
  ['its id, with another picture', { id: 'zoek' }, {}, { icon: 'fa-plus' }, {}, 'likely'],
  ['an id that others had', { id: 'zoek' }, { common: ['id'] }, {}, {}, 'missing'],
])('without a name, and all else unlike, one is told by %s', (_, own, more, now, twin, status) => {
  const was = { path: 'li ul main', slot: 'ab', classes: 'y', nth: 'abbd', near: 'abbd' };
  const candidates = among([
    { ...ICONS, ...own, ...UNLIKE, ...now },
    { ...ICONS, icon: 'fa-bars', ...UNLIKE, nth: 'akbd', ...twin },
  ]);
  const answer = decide(record({ ...ICONS, ...own, ...was }, more), candidates);
  expect(answer.status).toBe(status);
  if (status === 'found') expect(answer.best).toBe(0);
});

test('a picture tells only in its part of the page, also where it or the other is in none', () => {
  const { anchor: _, ...nowhere } = ICONS;
  const ask = (was: Traits, is: Traits) =>
    decide(record(was, { pictured: true }), among([{ ...is, ...UNLIKE }])).status;
  expect([ask(ICONS, ICONS), ask(nowhere, nowhere)]).toEqual(['found', 'found']);
  expect([ask(ICONS, nowhere), ask(nowhere, ICONS)]).not.toContain('found');
});

test('without a name, one with another picture at its place is only probably it', () => {
  const was: Traits = { ...SAVE, icon: 'fa-save' };
  const { name: _, from: __, marks: ___, command: ____, ...nameless } = was;
  const ask = (icon: string) => decide(record(nameless), among([{ ...nameless, icon }, LINK]));
  expect(ask('fa-save').status).toBe('found');
  expect(ask('fa-trash')).toMatchObject({ status: 'likely', best: 0 });
});

test('in another language, with little evidence, it must lead by twice as much', () => {
  const candidates = among([KEYLESS, { ...KEYLESS, nth: 'aeah' }], { speaksAnother: true });
  const ask = (margin: number) => decide(record(KEYLESS), candidates, false, withLittle(margin));
  const [first, second] = ask(0).ranking;
  const lead = first!.score - second!.score;
  expect(lead).toBeGreaterThan(0);
  expect(ask(lead * 0.4).status).toBe('found');
  expect(ask(lead * 0.6).status).toBe('likely');
  expect(ask(lead * 1.1).status).toBe('ambiguous');
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

test.each<[string, Traits, string]>([
  ['named from elsewhere, in a group of which fewer are left', { near: 'aaab' }, 'likely'],
  ['named from elsewhere', {}, 'found'],
])('in another language, one %s', (_, change, status) => {
  const candidates = among([{ ...SAVE, from: 'aria', ...change }, LINK], { speaksAnother: true });
  const answer = decide(record(SAVE), candidates);
  expect(answer).toMatchObject({ status, best: 0 });
  expect(answer.reasons[0]).toBe(status === 'found' ? 'other-language' : 'other-kind');
});

test.each<[string, Traits, Traits, string]>([
  ['a checkbox that became a switch', { ...BOX, role: 'checkbox' }, { role: 'switch' }, 'found'],
  [
    'a checkbox that became a switch with another tag',
    { ...BOX, role: 'checkbox' },
    { role: 'switch', tag: 'button' },
    'likely',
  ],
  ['a button that became a tab', BUTTON, { role: 'tab' }, 'found'],
  ['a button of the page that became a tab', { ...BUTTON, tag: 'div' }, { role: 'tab' }, 'likely'],
  ['a button that is written as a link', BUTTON, { tag: 'a' }, 'found'],
  [
    'an input that is a button, as a button',
    { ...BUTTON, tag: 'input' },
    { tag: 'button' },
    'found',
  ],
  [
    'an input that is a field, as another tag',
    { ...BOX, role: 'checkbox' },
    { tag: 'div' },
    'likely',
  ],
])('in another language, %s', (_, recorded, change, status) => {
  const candidates = among([{ ...recorded, ...change }, LINK], { speaksAnother: true });
  expect(decide(record(recorded), candidates).status).toBe(status);
});

test.each<[string, Partial<Evidence>, Traits, readonly Traits[], string, string]>([
  [
    'one of two with a key, both there',
    { common: ['field'] },
    {},
    [{ nth: 'aeah' }],
    'found',
    'other-language',
  ],
  ['one of two with a key, alone now', { common: ['field'] }, {}, [], 'likely', 'fewer-twins'],
  [
    'alone with a key of its own too',
    { common: ['field'] },
    { id: 'soort' },
    [],
    'found',
    'other-language',
  ],
  [
    'one that had a twin, under another heading',
    { twins: 'b' },
    { nth: 'agai', under: 'aaac acad' },
    [],
    'likely',
    'fewer-twins',
  ],
  [
    'one that had a twin, under its heading',
    { twins: 'b' },
    { nth: 'agai' },
    [],
    'found',
    'other-language',
  ],
  [
    'one that had a twin, under another heading, with a key of its own',
    { twins: 'b' },
    { id: 'soort', nth: 'agai', under: 'aaac acad' },
    [],
    'found',
    'other-language',
  ],
  ['one that had none', {}, { nth: 'agai', under: 'aaac acad' }, [], 'found', 'other-language'],
])('in another language, %s', (_, more, change, others, status, reason) => {
  const { id: _id, ...save } = SAVE;
  const field: Traits = { ...save, role: 'textbox', tag: 'input', type: 'text', field: 'soort' };
  const { field: _field, ...keyless } = field;
  const recorded: Traits = {
    ...(more.twins ? keyless : field),
    ...(change.id && { id: change.id }),
  };
  const candidates = [{ ...recorded, ...change }, ...others.map((it) => ({ ...recorded, ...it }))];
  const answer = decide(
    record(recorded, more),
    among([...candidates, LINK], { speaksAnother: true }),
  );
  expect(answer.status).toBe(status);
  expect(answer.reasons[0]).toBe(reason);
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

test.each(READINGS)('%s: no weight turns agreement into a disadvantage', (reading) => {
  const { weights, found, likely, margin } = TABLES[reading];
  const learned = Array.from(weights, (_, at) => readWeight(weights, at));
  expect(learned).toHaveLength(SIGNS.length * FACTORS);
  expect(learned.filter(Boolean).length).toBeGreaterThan(10);
  for (const [at, weight] of learned.entries()) {
    if (at % FACTORS < 2) expect(weight).toBeGreaterThanOrEqual(0);
    else expect(weight).toBeLessThanOrEqual(0);
  }
  expect(found).toBeGreaterThan(likely);
  expect(margin).toBeGreaterThan(0);
});
