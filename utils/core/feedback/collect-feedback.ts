import { keyOfTally, mergeTally, rebuildTallies, type GuideWeek } from '../insights/tally.ts';
import type { ProgressEvent } from '../run/types.ts';
import type { MissedWord } from '../search/missed-words.ts';
import { addFeedback } from './combine.ts';
import { keyOfPlace, type Feedback, type FeedbackWhat, type StepFeedback } from './feedback.ts';

export interface KeptCounts {
  /** The log, of which older lines may be gone. */
  readonly events: readonly ProgressEvent[];
  /** What was counted of it, which stays. */
  readonly tallies: readonly GuideWeek[];
  readonly words: readonly MissedWord[];
}

/** What did not work on this machine, over all time: in which way a step is wrong is in the log alone. */
export function collectFeedback({ events, tallies, words }: KeptCounts): Feedback {
  const told = events.flatMap(({ kind, what, stepId, ...of }) =>
    kind === 'reported' && what && stepId !== null ? toLine(of, stepId, what, 1) : [],
  );
  const sorted = addFeedback([{ steps: told, words: [] }]).steps;
  const missing: StepFeedback[] = [];
  const reported: StepFeedback[] = [];
  // What does not work in practice does not work: of that, the log alone tells.
  const practised = events.flatMap(({ practice, ...event }) => (practice ? [event] : []));
  const all = [...joinTallies(tallies, rebuildTallies(events)), ...rebuildTallies(practised)];
  for (const tally of all)
    for (const [stepId, counts] of Object.entries(tally.steps)) {
      missing.push(...toLine(tally, stepId, 'missing', counts.missing ?? 0));
      reported.push(...toLine(tally, stepId, 'unsorted', counts.reported ?? 0));
    }
  const known = Map.groupBy(sorted, keyOfPlace);
  const unsorted = addFeedback([{ steps: reported, words: [] }]).steps.flatMap((line) => {
    const count = (known.get(keyOfPlace(line)) ?? []).reduce(
      (left, it) => left - it.count,
      line.count,
    );
    return count > 0 ? [{ ...line, count }] : [];
  });
  return addFeedback([{ steps: [...missing, ...sorted, ...unsorted], words }]);
}

function toLine(
  of: Pick<GuideWeek, 'packId' | 'guideId' | 'guideVersion'>,
  step: string,
  what: FeedbackWhat,
  count: number,
): StepFeedback[] {
  const { packId: pack, guideId: guide, guideVersion: version } = of;
  return count > 0 ? [{ pack, guide, version, step, what, count }] : [];
}

/** The log may be older than the counts: of two counts of a week the higher holds. */
function joinTallies(kept: readonly GuideWeek[], rebuilt: readonly GuideWeek[]): GuideWeek[] {
  const joined = new Map<string, GuideWeek>();
  for (const tally of [...kept, ...rebuilt]) {
    const key = JSON.stringify(keyOfTally(tally));
    const before = joined.get(key);
    joined.set(key, before ? mergeTally(before, tally) : tally);
  }
  return [...joined.values()];
}
