/** Where a run can go from where it is, by the events that the engine allows. */
import type { Walkthrough } from '../guide/schema.ts';
import { isEndStatus } from './move.ts';
import { reduceRun } from './reduce.ts';
import type { Run, RunContext, RunEvent } from './types.ts';

export interface Way {
  readonly direction: 'back' | 'ahead';
  /** To be dispatched in this order. */
  readonly events: readonly RunEvent[];
}

/**
 * The ways to other steps, by step id: back over the steps left behind, else ahead by passing over
 * what lies between. Each is tried out on the reducer, so that none is offered that would end the
 * run or lead elsewhere.
 */
export function findWays(
  run: Run,
  guide: Walkthrough,
  context: RunContext,
): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  for (const [type, direction] of [
    ['back', 'back'],
    ['skip', 'ahead'],
  ] as const) {
    const events: RunEvent[] = [];
    const met = new Set([run.stepId]);
    let at = run;
    for (;;) {
      const event: RunEvent = { type, stepId: at.stepId };
      const next = reduceRun(at, event, guide, context).run;
      if (isEndStatus(next.status) || met.has(next.stepId)) break;
      events.push(event);
      met.add(next.stepId);
      at = next;
      if (!ways.has(at.stepId)) ways.set(at.stepId, { direction, events: [...events] });
    }
  }
  return ways;
}
