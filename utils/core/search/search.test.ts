import { expect, test } from 'vitest';
import { makeLibrary } from './fixtures/library.ts';
import { createSearch } from './search.ts';

const nowhere: ReadonlySet<string> = new Set();

function find(language: string, query: string, here = nowhere): string[] {
  return createSearch(makeLibrary(language))
    .find(query, here)
    .map(({ guideId }) => guideId);
}

/** What is typed, and the guide that has to come first. */
test.each([
  // Words as they stand in title, keywords, goal, steps and body.
  ['nl', 'besluit', 'besluit'],
  ['nl', 'beschikking', 'besluit'],
  ['nl', 'paspoort', 'paspoort'],
  ['nl', 'documenttype', 'document'],
  ['nl', 'collega', 'coordinatie'],
  ['de', 'Frist', 'akte'],
  ['de', 'Antrag', 'bau'],
  ['en', 'ruling', 'decision'],
  ['fr', 'arrêté', 'decision'],
  // The beginning of a word, and questions.
  ['nl', 'verhui', 'verhuizing'],
  ['nl', 'hoe registreer ik een besluit?', 'besluit'],
  ['nl', 'waar voeg ik een document toe', 'document'],
  ['de', 'wie schließe ich die Akte', 'akte'],
  ['en', 'how do I add a document', 'document'],
  ['fr', 'comment clôturer un dossier', 'dossier'],
  // Within compounds.
  ['nl', 'vergunning', 'omgeving'],
  ['nl', 'schrift', 'bezwaar'],
  ['nl', 'datum', 'bezwaar'],
  ['nl', 'archief', 'archief'],
  ['de', 'Bescheid', 'bescheid'],
  ['de', 'genehmigung', 'bau'],
  ['de', 'verfahren', 'bau'],
  ['de', 'Rechnung', 'gebuehr'],
  ['de', 'Sperrung', 'strasse'],
  // Marks and letters that keyboards do not have, either way.
  ['nl', 'coordinatie', 'coordinatie'],
  ['nl', 'coördinatie', 'coordinatie'],
  ['de', 'schliessen', 'akte'],
  ['de', 'SCHLIEẞEN', 'akte'],
  ['de', 'uebergabe', 'uebergabe'],
  ['de', 'ubergabe', 'uebergabe'],
  ['de', 'Übergabe', 'uebergabe'],
  ['de', 'gebuehren', 'gebuehr'],
  ['de', 'strasse', 'strasse'],
  ['fr', 'decision', 'decision'],
  ['fr', 'cloturer', 'dossier'],
  ['fr', 'piece', 'piece'],
  ['fr', 'oeuvre', 'piece'],
  // Mistakes, also within compounds.
  ['nl', 'beslit', 'besluit'],
  ['nl', 'registeren', 'besluit'],
  ['nl', 'dokument', 'document'],
  ['nl', 'verhuising', 'verhuizing'],
  ['nl', 'vergunnig', 'omgeving'],
  ['nl', 'omgevingsvergunnig', 'omgeving'],
  ['de', 'Beschied', 'bescheid'],
  ['de', 'Bewiligungsbescheid', 'bescheid'],
  ['en', 'desicion', 'decision'],
  ['en', 'pasport', 'passport'],
  ['fr', 'décison', 'decision'],
])('%s: "%s" leads to %s', (language, query, expected) => {
  expect(find(language, query)[0]).toBe(expected);
});

test.each([
  ['nl', 'xylofoon'],
  ['nl', 'rijbewijs'],
  ['de', 'Hundesteuer'],
  ['en', 'wheelchair'],
  ['fr', 'piscine'],
  ['nl', ''],
  ['nl', ' ?! '],
  ['nl', '123456782'],
])('%s: "%s" finds nothing', (language, query) => {
  expect(find(language, query)).toEqual([]);
});

test('a title comes before a text, and a whole word before a part of one or one with a mistake', () => {
  const [first] = makeLibrary('nl');
  const name = (guideId: string, title: string, body = '') => ({ ...first!, guideId, title, body });
  const order = (...texts: ReturnType<typeof name>[]): string[] =>
    createSearch(texts)
      .find('vergunning', nowhere)
      .map(({ guideId }) => guideId);
  const whole = name('whole', 'Vergunning');
  expect(order(name('body', 'Iets', 'Over de vergunning.'), whole)).toEqual(['whole', 'body']);
  expect(order(name('part', 'Bouwvergunning'), whole)).toEqual(['whole', 'part']);
  expect(order(name('mistake', 'Vergunnink'), whole)).toEqual(['whole', 'mistake']);
});

test('of two that are as good, that of the page in front comes first', () => {
  const [guide] = makeLibrary('nl');
  const search = createSearch([
    { ...guide!, guideId: 'a' },
    { ...guide!, guideId: 'b' },
  ]);
  for (const here of ['a', 'b']) {
    expect(search.find('besluit', new Set([here]))[0]?.guideId).toBe(here);
  }
});

test('where nothing holds all of the words, what holds some of them is shown', () => {
  expect(find('nl', 'besluit xylofoon')).toEqual(['besluit']);
  expect(find('nl', 'document zaak')).toEqual(['document']);
});

test('a word is looked for as it is where there are small words only', () => {
  const [guide] = makeLibrary('nl');
  const search = createSearch([{ ...guide!, title: 'Wat is dit?' }]);
  expect(search.find('wat is dit', nowhere)).toHaveLength(1);
});

test('two guides of one name are one each', () => {
  const [guide] = makeLibrary('nl');
  expect(createSearch([guide!, guide!]).find('besluit', nowhere)).toHaveLength(1);
});
