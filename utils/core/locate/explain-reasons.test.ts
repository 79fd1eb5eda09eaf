import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TRAITS } from './evidence.ts';
import { explainReasons } from './explain-reasons.ts';

test('says what agrees and what does not, each kind of sign once', () => {
  const reasons = ['agree:role tag name nth near', 'alike:classes', 'differ:heading', 'gone:id'];
  expect(explainReasons(reasons, 'en')).toEqual([
    'The same: kind, name, place.',
    'Nearly the same: styling.',
    'Different: heading.',
    'No longer there: technical name.',
  ]);
  expect(explainReasons(['differ:heading', 'other-language'], 'nl')).toEqual([
    'Anders: kop.',
    'De pagina spreekt een andere taal: woorden tellen niet mee.',
  ]);
});

test('leaves out what it has no words for', () => {
  expect(explainReasons(['disposed', 'agree:', 'agree:constructor', 'x:name'], 'en')).toEqual([]);
});

test.each(['nl', 'de', 'en', 'fr'] as const)('%s has words for every trait', (language) => {
  for (const trait of TRAITS) {
    expect(explainReasons([`agree:${trait}`], language)[0]).toMatch(/\p{L}{2}.*\.$/u);
  }
});

test('every reason that the decision gives has words', () => {
  const source = readFileSync(new URL('decide.ts', import.meta.url), 'utf8');
  const given = [...source.matchAll(/(?:answer\('\w+',|ask\() ?'([\w-]+)'/g)].map(
    (match) => match[1]!,
  );
  expect(given.length).toBeGreaterThan(6);
  for (const reason of given) expect(explainReasons([reason], 'fr'), reason).toHaveLength(1);
});
