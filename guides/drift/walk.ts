/** A walk under way: the engine's run, the page that it is on, and what was left undone before. */
import type { Step, Walkthrough } from '../../utils/core/guide/schema.ts';
import { createRun } from '../../utils/core/run/create.ts';
import { isEnded, reduceRun } from '../../utils/core/run/reduce.ts';
import type { ElementFacts, PageFacts, Run, RunEvent } from '../../utils/core/run/types.ts';
import { askFrame, readFacts } from './ask-page.ts';
import type { Note, Use } from './report.ts';
import { testTargets, type Sightings, type Trip } from './trip.ts';

/** In milliseconds: how long the application may take to lead on to the next page. */
const PATIENCE = 8_000;
/** In milliseconds. In doubt, only what is found counts, and that is mostly there at once. */
const IN_DOUBT = 1_000;

export interface Wayfarer {
  /** The roles and the language of the person whose way it is. */
  readonly roles: readonly string[];
  readonly language: string;
  /** Which answer is given; undefined: the question is skipped. */
  answer(step: Step): string | undefined;
}

export interface Walk {
  readonly trip: Trip<Walkthrough>;
  readonly wayfarer: Wayfarer;
  readonly run: Run;
  /** Something that leads elsewhere was not done: where the walk is, only a step's own page tells. */
  doubt: Note | null;
  send(event: RunEvent): Promise<void>;
  /** Looks for what the step needs for these uses. By default as long as its author lets people wait. */
  test(step: Step, uses: readonly Use[], options?: TestOptions): Promise<Sightings>;
  /** Reads the states that the guide's conditions ask about here. */
  probe(step: Step): Promise<void>;
  /** Waits until a tab shows a page that fits, and goes on there. `timeoutMs`: by default that of a click. */
  reach(fits: (page: PageFacts) => boolean, timeoutMs?: number): Promise<void>;
  /** The run has gone on from the step, or has ended. */
  hasLeft(step: Step): boolean;
}

interface TestOptions {
  readonly only?: (target: string) => boolean;
  readonly timeoutMs?: number;
}

export function startWalk(trip: Trip<Walkthrough>, wayfarer: Wayfarer): Walk {
  const { guide, hands, ledger, values } = trip;
  let run: Run = createRun({ id: 'drift', packId: 'drift', guide, now: Date.now() });
  let elements: ElementFacts = {};

  const walk: Walk = {
    trip,
    wayfarer,
    doubt: null,
    get run() {
      return run;
    },
    async send(event) {
      const page = await readFacts(hands.tabs.page);
      const { roles, language } = wayfarer;
      const known = { elements, roles, language, variables: values, completedGuides: [] };
      run = reduceRun(run, event, guide, { now: Date.now(), page, ...known }).run;
    },
    test(step, uses, { only = () => true, timeoutMs = waitOf(step, walk.doubt) } = {}) {
      const { targets } = ledger.places.find(({ id }) => id === step.id)!;
      const needed = targets.filter((it) => uses.includes(it.use) && only(it.target));
      return testTargets(trip, { place: step.id, needed, timeoutMs, doubt: walk.doubt });
    },
    async probe(step) {
      const sightings = await walk.test(step, ['condition'], { timeoutMs: 1 });
      const states = Object.entries(sightings).map(async ([id, it]) => {
        if (it.status === 'found') return [id, await askFrame(it.frame, 'states', it.key)];
        return [id, it.status === 'missing' ? ['absent'] : []];
      });
      elements = Object.fromEntries(await Promise.all(states)) as ElementFacts;
    },
    async reach(fits, timeout = PATIENCE) {
      const fitsUrl = (url: string): boolean => fits({ url, login: false, error: null });
      const isThere = (): boolean =>
        fitsUrl(hands.tabs.page.url()) || hands.tabs.goOnWhere(fitsUrl);
      if (isThere()) return;
      const { page } = hands.tabs;
      const opened = page.context().waitForEvent('page', { timeout });
      const here = page.waitForURL((url) => fitsUrl(url.href), { timeout });
      await Promise.any([here, opened]).catch(() => undefined);
      isThere();
      await hands.tabs.traffic.settle();
      isThere();
    },
    hasLeft: (step) => run.stepId !== step.id || isEnded(run),
  };
  return walk;
}

/** In milliseconds. */
export function waitOf(step: Step, doubt: Note | null): number {
  return Math.min(step.onMissing.after * 1_000, patienceOf(doubt) ?? Infinity);
}

/** In milliseconds; undefined: as long as it takes. */
export function patienceOf(doubt: Note | null): number | undefined {
  return doubt === null ? undefined : IN_DOUBT;
}
