/** Examples to learn from: what the finder weighs for each query of a set, present and gone. */
import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Examined } from './page/api.ts';
import type { BenchSet } from './page-pair.ts';
import { visitPair } from './run-set.ts';
import { HOME } from './set-up.ts';
import type { Stage } from './stage.ts';

/** The method whose evidence is looked at. */
const RECORDED = 'Leidraad, recorded';

export interface Example extends Examined {
  readonly set: string;
  readonly isGone: boolean;
}

function fileOf(set: string): string {
  return join(HOME, `examples-${set}.json`);
}

export async function collectExamples(stage: Stage, set: BenchSet, limit: number): Promise<void> {
  const examples: Example[] = [];
  for (const pair of await set.makePages(limit)) {
    await visitPair(
      stage,
      pair,
      (method) => method === RECORDED,
      async (page, _isTranslated, asked) => {
        const queries = asked.get(RECORDED)!;
        for (const isGone of [false, true]) {
          const examined = await page.evaluate(
            (them) => leidraadBench.examine(them.queries, them.isGone),
            { queries, isGone },
          );
          for (const it of examined) if (it) examples.push({ ...it, set: set.name, isGone });
        }
      },
    );
  }
  writeFileSync(fileOf(set.name), examples.map((it) => JSON.stringify(it)).join('\n'));
}

export function readExamples(set: string): Example[] {
  return readFileSync(fileOf(set), 'utf8')
    .split('\n')
    .map((line) => JSON.parse(line) as Example);
}
