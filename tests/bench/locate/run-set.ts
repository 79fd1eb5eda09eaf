/** One set: every method records on the old pages and is asked on the new ones, in four ways. */
import type { Page } from '@playwright/test';
import { askGone, type Elsewhere } from './ask-gone.ts';
import type { Answer, Context, Query } from './page/api.ts';
import type { BenchSet, PagePair, PageSource } from './page-pair.ts';
import { pairTargets, placeAgain, type Marked, type Trial } from './pair-targets.ts';
import { LANGUAGE_SEED } from './pseudo-language.ts';
import type { Stage } from './stage.ts';
import { tallyGone, tallyPresent, type GoneTally, type Judged, type Tally } from './tally.ts';

export interface MethodResult {
  readonly method: string;
  readonly present: Tally;
  readonly gone: GoneTally;
  readonly translated: Tally;
  readonly translatedGone: GoneTally;
}

export interface SetResult {
  readonly set: BenchSet;
  readonly pages: number;
  readonly results: readonly MethodResult[];
}

/** Answers of one method, page after page. */
interface Heard {
  readonly present: Judged[];
  readonly gone: Answer[];
  readonly translated: Judged[];
  readonly translatedGone: Answer[];
}

export async function runSet(
  stage: Stage,
  set: BenchSet,
  limit: number,
  isChosen: (method: string) => boolean,
): Promise<SetResult> {
  const heard = new Map<string, Heard>();
  const pairs = await set.makePages(limit);
  for (const pair of pairs) await runPair(stage, pair, heard, isChosen);
  const results = [...heard].map(([method, it]) => ({
    method,
    present: tallyPresent(it.present),
    gone: tallyGone(it.gone),
    translated: tallyPresent(it.translated),
    translatedGone: tallyGone(it.translatedGone),
  }));
  return { set, pages: pairs.length, results };
}

async function runPair(
  stage: Stage,
  pair: PagePair,
  heard: Map<string, Heard>,
  isChosen: (method: string) => boolean,
): Promise<void> {
  await visitPair(stage, pair, isChosen, async (page, isTranslated, asked, elsewhere) => {
    for (const [method, queries] of asked) {
      if (!heard.has(method))
        heard.set(method, { present: [], gone: [], translated: [], translatedGone: [] });
      const { present, gone, translated, translatedGone } = heard.get(method)!;
      (isTranslated ? translated : present).push(...(await askPresent(page, method, queries)));
      const answers = await askGone(page, elsewhere, method, queries);
      (isTranslated ? translatedGone : gone).push(...answers);
    }
  });
}

/** Records each chosen method's queries on the old page, and asks on the new one, in both languages. */
export async function visitPair(
  stage: Stage,
  pair: PagePair,
  isChosen: (method: string) => boolean,
  ask: (
    page: Page,
    isTranslated: boolean,
    asked: Map<string, Query[]>,
    elsewhere: readonly Elsewhere[],
  ) => Promise<void>,
): Promise<void> {
  const before = await stage.show(pair.before);
  const after = await stage.show(pair.after);
  const [old, young] = await Promise.all([before, after].map(readTruth));
  const trials = pairTargets(old!, young!);
  const asked = new Map<string, Query[]>();
  const methods = await before.evaluate(() => leidraadBench.methods());
  for (const method of methods.filter(isChosen))
    asked.set(method, await record(before, method, trials, pair.contexts));
  await before.close();
  const elsewhere = await Promise.all(
    (pair.elsewhere ?? []).map((source) => showElsewhere(stage, source, old!, trials)),
  );
  await ask(after, false, asked, elsewhere);
  const translated = pair.afterTranslated ? await stage.show(pair.afterTranslated) : after;
  const places = pair.afterTranslated
    ? placeAgain(trials, pairTargets(old!, await readTruth(translated)))
    : trials.map(({ after: place }) => place);
  const untranslated = elsewhere.map(({ page }) => page);
  if (!pair.afterTranslated) untranslated.push(after);
  for (const page of untranslated)
    await page.evaluate((seed) => leidraadBench.translate(seed), LANGUAGE_SEED);
  const moved = [...asked].map(([method, queries]): [string, Query[]] => [
    method,
    queries.flatMap((query, at) => {
      const truth = places[at] ?? null;
      return truth === null ? [] : [{ ...query, truth }];
    }),
  ]);
  await ask(translated, true, new Map(moved), elsewhere);
  for (const { page } of elsewhere) await page.close();
  await translated.close();
  if (translated !== after) await after.close();
}

async function showElsewhere(
  stage: Stage,
  source: PageSource,
  old: readonly Marked[],
  trials: readonly Trial[],
): Promise<Elsewhere> {
  const page = await stage.show(source);
  const places = placeAgain(trials, pairTargets(old, await readTruth(page)));
  const lacked = trials.filter((_, at) => places[at] === null);
  return { page, lacks: new Set(lacked.map(({ token }) => token)) };
}

export async function readTruth(page: Page) {
  return page.evaluate(() => leidraadBench.readTruth());
}

/** What the method stores of each trial's element on the old page, as a question about the new one. */
export async function record(
  page: Page,
  method: string,
  trials: readonly Trial[],
  contexts: ReadonlyMap<number, Context>,
): Promise<Query[]> {
  const places = trials.map(({ before, token }) => ({
    truth: before,
    token,
    context: contexts.get(token) ?? { row: null },
  }));
  const recipes = await page.evaluate((asked) => leidraadBench.record(asked.method, asked.places), {
    method,
    places,
  });
  return trials.map(({ after }, at) => ({
    ...places[at]!,
    recipe: recipes[at] ?? null,
    truth: after,
  }));
}

async function askPresent(page: Page, method: string, queries: Query[]): Promise<Judged[]> {
  return page.evaluate(
    (asked) =>
      leidraadBench.find(asked.method, asked.queries).map((answer, at) => {
        const isTruth = (index: number | null): boolean =>
          index !== null && leidraadBench.isSame(index, asked.queries[at]!.truth);
        return {
          answer,
          isRight: isTruth(answer.index),
          isFirstRight: answer.first === null ? null : isTruth(answer.first),
        };
      }),
    { method, queries },
  );
}
