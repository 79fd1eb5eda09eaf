/**
 * Both attackers on the same worlds. Nothing that the targets did, alone or together, can be told for
 * certain from all that is published: between cells, tables, guides, teams and weeks. And no number, nor
 * what is left after a subtraction, is of fewer than k. Without the random part the insider succeeds;
 * outsider.test.ts switches the rules off.
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
const PATIENCE = { timeout: 120_000 };

function attackWorlds(
  seed: number,
  count: number,
  alter: Partial<Protection> = {},
): { readonly findings: Finding[]; readonly isolated: Isolated[]; readonly figures: number } {
  const random = createRandom(seed);
  const findings: Finding[] = [];
  const isolated: Isolated[] = [];
  let figures = 0;
  for (let index = 0; index < count; index += 1) {
    const world = drawWorld(random, alter);
    const published = world.groups.flatMap((group) => group.published?.guides ?? []);
    figures += JSON.stringify(published).match(/:\d+|"most"/g)?.length ?? 0;
    const found = attackAsInsider(
      world,
      drawAlternatives(world.targets, world.catalogue, ALTERNATIVES, random),
    );
    if (found) findings.push(found);
    isolated.push(...attackAsOutsider(world));
  }
  return { findings, isolated, figures };
}

test.each(BATCHES)(
  'in 500 worlds, who knows what everybody else did learns nothing for certain, and nobody is isolated (%i)',
  PATIENCE,
  (batch) => {
    const { findings, isolated, figures } = attackWorlds(batch, WORLDS);
    expect(findings).toEqual([]);
    expect(isolated).toEqual([]);
    // There was something to attack.
    expect(figures).toBeGreaterThan(WORLDS);
  },
);

test.each([
  ['without a random part', { margin: 0 }],
  ['with a random part that does not reach far', { margin: 1 }],
])('the attack bites: %s, people are found', PATIENCE, (_name, alter) => {
  expect(attackWorlds(1, 60, alter).findings.length).toBeGreaterThan(10);
});
