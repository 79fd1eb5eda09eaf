import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Evidence, Traits } from './evidence.ts';
import {
  SAVE,
  KEYLESS,
  LINK,
  record,
  among,
  abroad,
  twinned,
  UNLIKE,
} from './fixtures/decide-samples.ts';

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

test('in another language, one is asked about whose picture another one shows', () => {
  const was: Traits = { ...KEYLESS, icon: 'fa-list' };
  const ask = (icon: string, elsewhere: string) =>
    decide(
      record(was),
      among(
        [
          { ...was, icon },
          { ...KEYLESS, ...UNLIKE, icon: elsewhere },
        ],
        abroad,
      ),
    );
  expect(ask('fa-list', 'fa-list').status).toBe('found');
  expect(ask('fa-rows', 'fa-bell').status).toBe('found');
  expect(ask('fa-bell', 'fa-list')).toMatchObject({ status: 'likely', best: 0 });
  expect(ask('fa-bell', 'fa-list').reasons[0]).toBe('weak-identity');
});
