/** Keeps what was seen of each place of a guide, over all walks through it. */
import type { Guide } from '../../utils/core/guide/schema.ts';
import { listPlaces, listUnused, type Needed, type Place } from './places.ts';
import type { Note, StepResult, StepState, TargetResult } from './report.ts';

export interface Ledger {
  readonly places: readonly Place[];
  /** What was tested once stands: later walks come by again. */
  isTested(place: string, needed: Needed): boolean;
  addTarget(place: string, result: TargetResult): void;
  /** The first that is said of a place stands, unless it was not done then and is now. */
  setState(place: string, state: StepState, note: Note | null): void;
  /** Places that nothing was said of were on `other-way`, or behind where the walk had to stop. */
  close(rest: Note): StepResult[];
}

export function createLedger(guide: Guide): Ledger {
  const places = listPlaces(guide);
  const targets = new Map<string, TargetResult>();
  const states = new Map<string, { readonly state: StepState; readonly note: Note | null }>();
  const keyOf = (place: string, { use, target }: Needed): string => `${place} ${use} ${target}`;

  return {
    places,
    isTested(place, needed) {
      const known = targets.get(keyOf(place, needed));
      return known !== undefined && known.verdict !== 'not-tested';
    },
    addTarget(place, result) {
      if (!this.isTested(place, result)) targets.set(keyOf(place, result), result);
    },
    setState(place, state, note) {
      const known = states.get(place);
      if (known === undefined || known.state === 'not-reached' || state === 'done')
        states.set(place, { state, note });
    },
    close(rest) {
      const steps = places.map(({ id, title, targets: needed }): StepResult => {
        const { state, note } = states.get(id) ?? { state: 'not-reached', note: rest };
        const why = note ?? rest;
        return {
          id,
          title,
          state,
          note,
          targets: needed.map((it) => targets.get(keyOf(id, it)) ?? untested(it, why)),
        };
      });
      const unused = listUnused(guide);
      if (unused.length === 0) return steps;
      const note: Note = { key: 'never-used' };
      const left = unused.map((it) => untested(it, note));
      return [...steps, { id: '', title: '', state: 'not-reached', note, targets: left }];
    },
  };
}

export function untested({ target, use }: Needed, note: Note): TargetResult {
  return {
    target,
    use,
    verdict: 'not-tested',
    reasons: [],
    count: null,
    note,
    picture: null,
    hasRepair: false,
  };
}
