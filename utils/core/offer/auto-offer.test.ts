import { expect, test } from 'vitest';
import { QUIET_MS } from '../aside/announcements.ts';
import { buildGuide } from '../run/fixtures/build-guide.ts';
import {
  chooseOffer,
  findCardObstacle,
  rememberOffer,
  type CardContext,
  type OfferMemories,
} from './auto-offer.ts';

const DAY = 24 * 60 * 60 * 1_000;
const now = 100 * DAY;
const make = (id: string, offer = 'auto') => ({
  guide: buildGuide([{ id: 'een' }], { id, start: { offer } }),
});
const all = [make('nl.lijst', 'launcher'), make('nl.een'), make('nl.twee')];

const CONTEXT: CardContext = {
  memories: {},
  told: [],
  started: [],
  now,
  isAllowed: true,
  isQuietSite: false,
};

function choose(memories: OfferMemories = {}, told: number[] = [], started: string[] = []) {
  return chooseOffer(all, { ...CONTEXT, memories, told, started })?.guide.id ?? null;
}

test('the most important one that asks for it and that nobody has begun', () => {
  expect(choose()).toBe('nl.een');
  expect(choose({}, [], ['nl.een'])).toBe('nl.twee');
  expect(choose({}, [], ['nl.een', 'nl.twee'])).toBeNull();
});

test('no word soon after another one, be it news or an offer', () => {
  expect(choose({}, [now - QUIET_MS + 1])).toBeNull();
  expect(choose({}, [now - QUIET_MS])).toBe('nl.een');
  expect(choose({ 'nl.twee': { times: 1, at: now - 1, never: false } })).toBeNull();
});

test('what was put off comes back another day, three times at most, and never after "not again"', () => {
  const of = (times: number, at: number, never = false) =>
    choose({ 'nl.een': { times, at, never } });
  expect(of(1, now - DAY / 2)).toBe('nl.twee');
  expect(of(2, now - DAY)).toBe('nl.een');
  expect(of(3, now - DAY)).toBe('nl.twee');
  expect(of(1, now - DAY, true)).toBe('nl.twee');
});

test('what was opened comes no more, also before any day is over', () => {
  const begun = rememberOffer(rememberOffer(undefined, 'seen', now - DAY), 'begun', now);
  expect(begun).toEqual({ times: 1, at: now - DAY, never: false, begun: true });
  expect(choose({ 'nl.een': begun })).toBe('nl.twee');
  expect(
    findCardObstacle(make('nl.een').guide, { ...CONTEXT, memories: { 'nl.een': begun } }),
  ).toBe('card-begun');
  expect(rememberOffer(begun, 'seen', now)).toMatchObject({ times: 2, begun: true });
});

test('a clock that was ahead once silences nothing until then', () => {
  expect(choose({ 'nl.een': { times: 1, at: now + 30 * DAY, never: false } })).toBe('nl.een');
  expect(choose({}, [now + 30 * DAY])).toBe('nl.een');
  // Set right by a minute, it is as recent as it was.
  expect(choose({}, [now + 60_000])).toBeNull();
});

test('being seen counts, "not again" stays', () => {
  const seen = rememberOffer(undefined, 'seen', 5);
  expect(seen).toEqual({ times: 1, at: 5, never: false });
  const never = rememberOffer(seen, 'never', 9);
  expect(never).toEqual({ times: 1, at: 5, never: true });
  expect(rememberOffer(never, 'seen', 12)).toEqual({ times: 2, at: 12, never: true });
});
