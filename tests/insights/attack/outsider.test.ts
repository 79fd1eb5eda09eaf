/** What worlds.test.ts shows rests on the rules: with each of them switched off, people are isolated. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createRandom } from '../../bench/locate/random.ts';

const RULES = '../../../utils/core/insights/rules';
const PATIENCE = { timeout: 120_000 };

/** Loads everything anew, so that a rule that is switched off is. */
async function attackWorlds(seed: number, count: number): Promise<readonly [string, number][]> {
  const { drawWorld } = await import('./world.ts');
  const { attackAsOutsider } = await import('./outsider.ts');
  const random = createRandom(seed);
  const isolated: [string, number][] = [];
  for (let index = 0; index < count; index += 1) {
    for (const { what, people } of attackAsOutsider(drawWorld(random)))
      isolated.push([what, people]);
  }
  return isolated;
}

test('with all rules, nobody is', PATIENCE, async () => {
  expect(await attackWorlds(1, 200)).toEqual([]);
});

describe('with a rule switched off, the same attack succeeds', () => {
  afterEach(() => {
    vi.doUnmock(`${RULES}/withhold-few.ts`);
    vi.doUnmock(`${RULES}/withhold-complement.ts`);
    vi.doUnmock(`${RULES}/withhold-remainder.ts`);
    vi.resetModules();
  });

  test('few people', PATIENCE, async () => {
    vi.resetModules();
    vi.doMock(`${RULES}/withhold-few.ts`, () => ({ withholdFew: (cell: unknown) => cell }));
    expect((await attackWorlds(1, 200)).length).toBeGreaterThan(20);
  });

  test('few others', PATIENCE, async () => {
    vi.resetModules();
    vi.doMock(`${RULES}/withhold-complement.ts`, () => ({
      withholdComplement: (cell: unknown) => cell,
    }));
    vi.doMock(`${RULES}/withhold-remainder.ts`, () => ({
      withholdRemainder: (cells: unknown) => cells,
    }));
    expect((await attackWorlds(1, 200)).length).toBeGreaterThan(20);
  });

  test('few who remain', PATIENCE, async () => {
    vi.resetModules();
    vi.doMock(`${RULES}/withhold-remainder.ts`, () => ({
      withholdRemainder: (cells: unknown) => cells,
    }));
    const found = await attackWorlds(1, 500);
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map(([what]) => what.startsWith('the rest of ')))).toEqual(
      new Set([true]),
    );
  });
});
