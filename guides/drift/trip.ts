/** What a walk through a guide has with it, and how it tests targets on the way. */
import type { Guide } from '../../utils/core/guide/schema.ts';
import type { Values } from '../../utils/core/guide/variables.ts';
import { presentTargets } from '../../utils/core/run/present-targets.ts';
import type { Hands } from './act.ts';
import { describe, look, reveal, type Sighting } from './ask-page.ts';
import type { GuideData } from './data-schema.ts';
import { untested, type Ledger } from './ledger.ts';
import type { Needed } from './places.ts';
import type { Told } from './page/api.ts';
import type { Note, Picture, TargetResult, Verdict } from './report.ts';
import type { Camera } from './take-picture.ts';

export interface Trip<G extends Guide = Guide> {
  /** With its variables filled in. */
  readonly guide: G;
  readonly values: Values;
  readonly data: GuideData;
  readonly hands: Hands;
  readonly camera: Camera;
  readonly ledger: Ledger;
  /** Whether the step, by its id, may be done although it cannot be undone. */
  isAllowed(step: string): boolean;
  /** Returns whether there is a repair to propose. */
  propose(target: string, told: Told): boolean;
}

export interface Testing {
  readonly place: string;
  readonly needed: readonly Needed[];
  readonly timeoutMs: number;
  /** Something before was not done: only what is found for certain counts. */
  readonly doubt: Note | null;
}

export type Sightings = Readonly<Record<string, Sighting>>;

/** Looks for all of them at once, and writes down what was seen. By the ids of targets. */
export async function testTargets(trip: Trip, testing: Testing): Promise<Sightings> {
  const sightings = await seekTargets(trip, testing.needed, testing.timeoutMs);
  await writeDown(trip, testing, sightings);
  return sightings;
}

export function seekTargets(
  { guide, values, hands }: Trip,
  needed: readonly Needed[],
  timeoutMs: number,
): Promise<Sightings> {
  const ids = needed.map(({ target }) => target);
  return look(hands.tabs.page, presentTargets(ids, guide, values), timeoutMs);
}

export async function writeDown(
  trip: Trip,
  testing: Omit<Testing, 'timeoutMs'>,
  sightings: Sightings,
): Promise<void> {
  for (const needed of testing.needed) {
    const sighting = sightings[needed.target];
    if (sighting && !trip.ledger.isTested(testing.place, needed))
      trip.ledger.addTarget(testing.place, await judge(trip, needed, sighting, testing.doubt));
  }
}

async function judge(
  trip: Trip,
  needed: Needed,
  sighting: Sighting,
  doubt: Note | null,
): Promise<TargetResult> {
  const verdict: Verdict = sighting.status;
  if (doubt !== null && verdict !== 'found') return untested(needed, doubt);
  // Whether it is there decides the way. Items of a checklist are looked for where they are ticked.
  const mayBeAbsent = needed.use === 'condition' && trip.guide.kind !== 'checklist';
  if (mayBeAbsent && verdict === 'missing') return untested(needed, { key: 'absent' });
  const { reasons, count = null, reason } = sighting;
  const isAnswered = reason === undefined || reason === 'none' || reasons.includes(reason);
  return {
    ...needed,
    verdict,
    // Why an author's own words found nothing comes as one of six reasons, without any of these.
    reasons: isAnswered ? reasons : [reason, ...reasons],
    count,
    note: null,
    picture: await takePicture(trip, sighting),
    hasRepair: verdict === 'likely' && (await propose(trip, needed.target, sighting)),
  };
}

async function takePicture({ camera }: Trip, sighting: Sighting): Promise<Picture> {
  const box = sighting.hasElement ? await reveal(sighting) : null;
  const kind = sighting.status === 'missing' ? 'nearest' : 'target';
  return camera.take(box && { ...box, kind });
}

async function propose(trip: Trip, target: string, sighting: Sighting): Promise<boolean> {
  const variable = trip.guide.targets[target]?.recorded?.row?.variable;
  return trip.propose(target, await describe(sighting, variable));
}
