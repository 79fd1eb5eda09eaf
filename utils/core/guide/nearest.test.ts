import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWord } from './nearest.ts';

test.each([
  ['klik', ['next', 'click', 'input', 'choice', 'url'], 'click'],
  ['clik', ['next', 'click'], 'click'],
  ['tooltp', ['tooltip', 'modal'], 'tooltip'],
  ['titel', ['title', 'text'], 'title'],
  ['visble', ['visible', 'enabled'], 'visible'],
  ['enabeld', ['enabled', 'disabled'], 'enabled'],
  ['TITLE', ['title'], 'title'],
  ['svae', ['save', 'form'], 'save'],
  ['nl', ['nl', 'de'], 'nl'],
  ['opslaan', ['knop-opslaan', 'formulier'], 'knop-opslaan'],
  ['knop-opslaan', ['opslaan', 'formulier'], 'opslaan'],
  ['opslaan', ['knop-opslaan', 'opslaan-als'], undefined],
  ['xyz', ['next', 'click'], undefined],
  ['on', ['id'], undefined],
  ['a', ['b'], undefined],
  ['', ['on', 'a'], undefined],
  ['click', [], undefined],
  ['x'.repeat(10_000), ['click'], undefined],
])('%s among %j: %s', (found, known, expected) => {
  expect(nearestWord(found, known)).toBe(expected);
});

test('a known word with one letter swapped, dropped or added is found again', () => {
  const words = ['walkthrough', 'checklist', 'announcement', 'irreversible', 'not-completed'];
  const slip = fc.record({
    word: fc.constantFrom(...words),
    at: fc.nat({ max: 7 }),
    how: fc.constantFrom('swap', 'drop', 'add'),
  });
  fc.assert(
    fc.property(slip, ({ word, at, how }) => {
      const [a, b] = [word[at]!, word[at + 1]!];
      const middle = { swap: b + a, drop: b, add: `${a}x${b}` }[how];
      expect(nearestWord(word.slice(0, at) + middle + word.slice(at + 2), words)).toBe(word);
    }),
  );
});
