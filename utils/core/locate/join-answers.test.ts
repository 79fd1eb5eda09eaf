import { expect, test } from 'vitest';
import { joinAnswers, LEAD } from './join-answers.ts';
import { TABLES } from './weights.ts';

type Answer = Parameters<typeof joinAnswers>[0][number];

const none = { status: 'missing', reason: 'none' } as const;
const noFrame = { status: 'missing', reason: 'frame' } as const;
const exact = { status: 'found' } as const;
const near = { status: 'likely' } as const;
const found = (score: number): Answer => ({ status: 'found', score });
const likely = (score: number): Answer => ({ status: 'likely', score });

test('the lead is the one that is asked for within a page', () => {
  for (const { margin } of Object.values(TABLES)) expect(margin).toBeLessThanOrEqual(LEAD);
});

test.each<[string, [Answer, ...Answer[]], Answer | number]>([
  ['the only answer', [exact], exact],
  ['nowhere, and in one place no such frame', [noFrame, none], none],
  ['no such frame anywhere', [noFrame, noFrame], noFrame],
  ['in one of several', [noFrame, none, exact], exact],
  ['probably in one of several', [none, near], near],
  ['taken at its word in two', [exact, exact], 2],
  ['at its word in one, nearly in another', [near, exact], exact],
  ['nearly in two', [near, near], 2],
  ['of much weight in two', [found(8), found(8)], 2],
  ['of more weight, but not by far', [found(8), found(6.5)], 2],
  ['far ahead', [likely(1), found(8), none], found(8)],
  ['just far enough ahead', [found(6), found(8)], found(8)],
  ['probable in two, one far ahead', [likely(4), likely(1)], likely(4)],
  ['three alike in one, and one in another', [{ status: 'ambiguous', count: 3 }, exact], 4],
  [
    'alike in one only',
    [none, { status: 'ambiguous', count: 2 }],
    { status: 'ambiguous', count: 2 },
  ],
])('%s', (_, answers, joined) => {
  expect(joinAnswers(answers)).toEqual(joined);
  expect(joinAnswers(answers.toReversed() as [Answer])).toEqual(joined);
});
