/** A run that leads through several applications, each perhaps in a tab of its own. */
import { applicationOf, type Application } from '../guide/applications.ts';
import type { Step, Walkthrough } from '../guide/schema.ts';
import { hostPatternsOf } from '../match/glob.ts';
import { nameHost } from '../match/name-host.ts';
import { pickWords } from './localize.ts';
import { matchesAny, takesPlaceOn } from './on-page.ts';
import { findStep } from './reachable.ts';
import { reduceRun } from './reduce.ts';
import { LIVE_STATUSES } from './transitions.ts';
import type { PageFacts, Run, RunContext } from './types.ts';

/** The other application in which the step takes place; null: this is the one, or nobody knows. */
export function findElsewhere(
  step: Step,
  guide: Walkthrough,
  page: PageFacts | null,
): Application | null {
  if (!guide.apps?.length || !page || page.login || page.error !== null) return null;
  const app = applicationOf(step, guide);
  return matchesAny([...app.match, ...(step.page ?? [])], page) ? null : app;
}

/** What people call it, else its hosts. */
export function nameApp(app: Application, guide: Walkthrough, language: string): string {
  return app.name
    ? pickWords(app.name, language, guide.language)
    : hostPatternsOf({ app: { ...app, frames: [] } })
        .map(nameHost)
        .join(', ');
}

/**
 * Whether the run goes on in another tab, with the page of `context`: one that the step leads to, or
 * where it takes place, while the tab that it is in (`from`; null: unknown) has no place for it.
 */
export function goesOnAt(
  run: Run,
  guide: Walkthrough,
  context: RunContext,
  from: PageFacts | null,
): boolean {
  const step = findStep(guide, run.stepId);
  if (!step || !LIVE_STATUSES.some((status) => status === run.status)) return false;
  const next = reduceRun(run, { type: 'page' }, guide, context).run;
  if (next.status === 'off-path') return false;
  return next.stepId !== run.stepId || from === null || !takesPlaceOn(step, guide, from);
}
