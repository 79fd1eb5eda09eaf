/**
 * Both attackers on the same worlds. How many of the targets did something can be told for certain from
 * nothing that is published: between cells, tables, guides, teams and weeks; nor, in the worlds in which
 * that is looked for, that any of them did it or did not. And no number, nor what is left after a
 * subtraction, is of fewer than k. Without the random part the insider succeeds; outsider.test.ts switches
 * the rules off, and bounds.test.ts says how likely the rarest things are.
 */
import { expect, test } from 'vitest';
import type { Protection } from '../../../utils/core/insights/protection.ts';
import { createRandom } from '../../bench/locate/random.ts';
import { drawAlternatives } from './alternatives.ts';
import { attackAsInsider, type Finding } from './insider.ts';
import { attackAsOutsider, type Isolated } from './outsider.ts';
import { drawWorld } from './world.ts';

const BATCHES = Array.from({ length: 20 }, (_, index) => index);
const WORLDS = 500;
/** Enough that the solver, which takes far longer, is seldom asked. */
const ALTERNATIVES = 256;
/** Bounds are looked for in one world of so many: it takes as long as all else. */
const BOUNDS_EVERY = 20;
const PATIENCE = { timeout: 120_000 };

function attackWorlds(
  seed: number,
  count: number,
  alter: Partial<Protection> = {},
): {
  readonly findings: Finding[];
  readonly bounds: Finding[];
  readonly isolated: Isolated[];
  readonly figures: number;
} {
  const random = createRandom(seed);
  const findings: Finding[] = [];
  const bounds: Finding[] = [];
  const isolated: Isolated[] = [];
  let figures = 0;
  for (let index = 0; index < count; index += 1) {
    const world = drawWorld(random, alter);
    const published = world.groups.flatMap((group) => group.published?.guides ?? []);
    figures += JSON.stringify(published).match(/:\d+|"most"/g)?.length ?? 0;
    const attack = (asked: 'exactly' | 'bounds') =>
      attackAsInsider(
        world,
        drawAlternatives(world.targets, world.catalogue, ALTERNATIVES, random),
        asked,
      );
    findings.push(...attack('exactly'));
    if (index % BOUNDS_EVERY === 0) bounds.push(...attack('bounds'));
    isolated.push(...attackAsOutsider(world));
  }
  return { findings, bounds, isolated, figures };
}

test.each(BATCHES)(
  'in 500 worlds, who knows what everybody else did learns nothing for certain, and nobody is isolated (%i)',
  PATIENCE,
  (batch) => {
    const { findings, bounds, isolated, figures } = attackWorlds(batch, WORLDS);
    expect(findings).toEqual([]);
    expect(bounds).toEqual([]);
    expect(isolated).toEqual([]);
    // There was something to attack.
    expect(figures).toBeGreaterThan(WORLDS);
  },
);

test.each([
  ['without a random part', { margin: 0 }],
  ['with a random part that does not reach far', { margin: 1 }],
])('the attack bites: %s, people are found', PATIENCE, (_name, alter) => {
  const { findings, bounds } = attackWorlds(1, 300, alter);
  expect(findings.length).toBeGreaterThan(10);
  expect(bounds.length).toBeGreaterThan(10);
});
