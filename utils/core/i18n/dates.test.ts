import { expect, test } from 'vitest';
import { createDates } from './dates.ts';

const day = (text: string) => Date.parse(text);
const utc = { timeZone: 'UTC' } as const;

test.each([
  ['nl', '1 juli 2026'],
  ['de', '1. Juli 2026'],
  ['en', '1 July 2026'],
  ['fr', '1er juillet 2026'],
])('the first day of a month (%s)', (language, words) => {
  const dates = createDates(language, { dateStyle: 'long', ...utc });
  expect(dates.format(day('2026-07-01'))).toBe(words);
});

test.each([
  ['2026-07-11', 'samedi 11 juillet 2026'],
  ['2026-11-01', 'dimanche 1er novembre 2026'],
])('in French no other day has an ordinal: %s', (text, words) => {
  expect(createDates('fr', { dateStyle: 'full', ...utc }).format(day(text))).toBe(words);
});

test('in French a short date of the first has its ordinal, too, and hours stay as they are', () => {
  const short = createDates('fr', { day: 'numeric', month: 'short', ...utc });
  expect(short.format(day('2026-06-01'))).toBe('1er juin');
  const timed = createDates('fr', { dateStyle: 'long', timeStyle: 'short', ...utc });
  expect(timed.format(day('2026-06-02T01:01:00Z'))).toMatch(/^2 juin 2026.*01:01$/);
});

test.each([
  ['2026-11-16', '2026-11-22', '16 au 22 novembre 2026'],
  ['2026-10-26', '2026-11-01', '26 octobre au 1er novembre 2026'],
  ['2026-06-01', '2026-06-07', '1er au 7 juin 2026'],
  ['2026-12-28', '2027-01-03', '28 décembre 2026 au 3 janvier 2027'],
])('a week in French, after “du”: %s to %s', (from, to, words) => {
  const dates = createDates('fr', { dateStyle: 'long', ...utc });
  expect(dates.formatRange(day(from), day(to))).toBe(words);
});

test.each([
  ['nl', '26 oktober – 1 november 2026'],
  ['de', '26. Oktober – 1. November 2026'],
  ['en', '26 October – 1 November 2026'],
])('a week in %s', (language, words) => {
  const dates = createDates(language, { dateStyle: 'long', ...utc });
  const told = dates.formatRange(day('2026-10-26'), day('2026-11-01'));
  expect(told.replaceAll(/[\u2009\u00a0\u202f]/g, ' ')).toBe(words);
});
