/**
 * Nothing that the targets did, alone or together, can be told for certain from all that is published:
 * between cells, tables, guides, teams and weeks. Without the random part the same attack succeeds.
 */
import { expect, test } from 'vitest';
import type { Protection } from '../../../utils/core/insights/protection.ts';
import { createRandom } from '../../bench/locate/random.ts';
import { drawAlternatives } from './alternatives.ts';
import { attackAsInsider, type Finding } from './insider.ts';
import { drawWorld } from './world.ts';

const BATCHES = Array.from({ length: 20 }, (_, index) => index);
const WORLDS = 500;
const PATIENCE = { timeout: 120_000 };

function attackWorlds(
  seed: number,
  count: number,
  alter: Partial<Protection> = {},
): { readonly findings: Finding[]; readonly figures: number } {
  const random = createRandom(seed);
  const findings: Finding[] = [];
  let figures = 0;
  for (let index = 0; index < count; index += 1) {
    const world = drawWorld(random, alter);
    const published = world.groups.flatMap((group) => group.published?.guides ?? []);
    figures += JSON.stringify(published).match(/:\d+|"most"/g)?.length ?? 0;
    const found = attackAsInsider(
      world,
      drawAlternatives(world.targets, world.catalogue, 24, random),
    );
    if (found) findings.push(found);
  }
  return { findings, figures };
}

test.each(BATCHES)(
  'who knows what everybody else did learns nothing for certain (%i)',
  PATIENCE,
  (batch) => {
    const { findings, figures } = attackWorlds(batch, WORLDS);
    expect(findings).toEqual([]);
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
