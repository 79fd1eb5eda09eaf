/**
 * What a drift run found: the shape of `drift.json`, format 1. Fields are added under the same format;
 * where one changes or goes, the number goes up. docs/drift.md describes it for whoever reads the file.
 */
import type { Box } from '../../utils/core/frames/boxes.ts';

/**
 * As the target finder means them (`utils/core/locate/located.ts`), and `not-tested`: the walk never
 * came to where the target should be, so nothing is said of it.
 */
export const VERDICTS = ['found', 'likely', 'ambiguous', 'missing', 'not-tested'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What the guide needs the target for:
 * - `shown`: the step or tip points at it
 * - `acted-on`: the person acts on it, and the step points at something else
 * - `outcome`: it has to appear or to go before the step counts as done
 * - `around`: another target lies within it
 * - `region`: it is marked where the target is missing
 * - `condition`: a condition asks about it, perhaps for its absence
 * - `unused`: nothing that was walked speaks of it
 */
export type Use = 'shown' | 'acted-on' | 'outcome' | 'around' | 'region' | 'condition' | 'unused';

/** Why something was not tested or not done, as a key of the words and what it is about. */
export interface Note {
  readonly key: NoteKey;
  readonly about?: string;
}

export type NoteKey =
  | 'held'
  | 'no-value'
  | 'no-action'
  | 'not-there'
  | 'failed'
  | 'no-outcome'
  | 'after'
  | 'page-login'
  | 'page-error'
  | 'page-elsewhere'
  | 'other-way'
  | 'absent'
  | 'circles'
  | 'never-used';

export interface Picture {
  /** In the folder `pictures`. */
  readonly file: string;
  /** In pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** What is marked in it; null: nothing. `nearest`: what is most like it, and not enough. */
  readonly mark: (Box & { readonly kind: 'target' | 'nearest' }) | null;
}

export interface TargetResult {
  readonly target: string;
  readonly use: Use;
  readonly verdict: Verdict;
  /** What spoke for and against, as keys (`agree:name role`); empty where it was not looked for. */
  readonly reasons: readonly string[];
  /** How many are alike, where it is ambiguous. */
  readonly count: number | null;
  /** Of `not-tested` only, else null. */
  readonly note: Note | null;
  readonly picture: Picture | null;
  /** `repairs.patch` proposes other evidence for it. */
  readonly hasRepair: boolean;
}

/**
 * - `done`: as the guide asks; `left-out`: not done, and the walk went on; `held`: it cannot be undone
 *   and was not allowed; `not-reached`: the walk never came to it
 */
export type StepState = 'done' | 'left-out' | 'held' | 'not-reached';

export interface StepResult {
  readonly id: string;
  readonly title: string;
  readonly state: StepState;
  /** Why it was not done; else null. */
  readonly note: Note | null;
  readonly targets: readonly TargetResult[];
}

export interface GuideResult {
  readonly id: string;
  readonly version: string;
  readonly kind: string;
  readonly title: string;
  readonly steps: readonly StepResult[];
}

export type Totals = Readonly<Record<Verdict, number>>;

export interface DriftReport {
  readonly format: 1;
  readonly kind: 'drift-report';
  readonly pack: { readonly id: string; readonly version: string };
  /** Origin of the application. */
  readonly application: string;
  /** ISO 8601, in UTC. */
  readonly startedAt: string;
  readonly seconds: number;
  readonly totals: Totals;
  readonly guides: readonly GuideResult[];
}

export function countVerdicts(guides: readonly GuideResult[]): Totals {
  const all = guides.flatMap(({ steps }) => steps.flatMap(({ targets }) => targets));
  const count = (verdict: Verdict): number => all.filter((it) => it.verdict === verdict).length;
  return {
    found: count('found'),
    likely: count('likely'),
    ambiguous: count('ambiguous'),
    missing: count('missing'),
    'not-tested': count('not-tested'),
  };
}

/** 0: all were found; 1: there is something to look at. 2, could not run, is the command's own. */
export function exitCodeOf(totals: Totals, mayBeUntested: boolean): 0 | 1 {
  const untested = mayBeUntested ? 0 : totals['not-tested'];
  return totals.likely + totals.ambiguous + totals.missing + untested > 0 ? 1 : 0;
}
