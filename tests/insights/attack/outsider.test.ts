/** No number is of fewer than k people, and no subtraction leads to fewer: the rules, one by one. */
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

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('of 1,000 draws, none (%i)', PATIENCE, async (seed) => {
  expect(await attackWorlds(seed * 1_000, 1_000)).toEqual([]);
});

describe('with a rule switched off, the same attack succeeds', () => {
  afterEach(() => {
    vi.doUnmock(`${RULES}/withhold-few.ts`);
    vi.doUnmock(`${RULES}/withhold-complement.ts`);
    vi.doUnmock(`${RULES}/withhold-remainder.ts`);
    vi.resetModules();
  });

  test('1: few people', PATIENCE, async () => {
    vi.resetModules();
    vi.doMock(`${RULES}/withhold-few.ts`, () => ({ withholdFew: (cell: unknown) => cell }));
    expect((await attackWorlds(1, 200)).length).toBeGreaterThan(20);
  });

  test('2: few others', PATIENCE, async () => {
    vi.resetModules();
    vi.doMock(`${RULES}/withhold-complement.ts`, () => ({
      withholdComplement: (cell: unknown) => cell,
    }));
    vi.doMock(`${RULES}/withhold-remainder.ts`, () => ({
      withholdRemainder: (cells: unknown) => cells,
    }));
    expect((await attackWorlds(1, 200)).length).toBeGreaterThan(20);
  });

  test('3: few who remain', PATIENCE, async () => {
    vi.resetModules();
    vi.doMock(`${RULES}/withhold-remainder.ts`, () => ({
      withholdRemainder: (cells: unknown) => cells,
    }));
    const found = await attackWorlds(1, 1_000);
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map(([what]) => what.startsWith('the rest of ')))).toEqual(
      new Set([true]),
    );
  });
});
