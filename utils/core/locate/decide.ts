/** From scores to an answer. To be wrong is far worse than to say that nothing was found. */
import { KEYS } from './evidence.ts';
import type { Evidence, Trait, Traits } from './evidence.ts';
import { scoreCandidates } from './score.ts';
import type { Reading, Score } from './score.ts';
import { THRESHOLDS, WEIGHTS } from './weights.ts';

export type LocateStatus = 'found' | 'likely' | 'missing' | 'ambiguous';

export interface Decision {
  readonly status: LocateStatus;
  /** The place of the best in the list of candidates. Null: missing, or one of several. */
  readonly best: number | null;
  /** Keys of messages, some with traits behind a colon: `agree:name role`. */
  readonly reasons: readonly string[];
  /** The best first. */
  readonly ranking: readonly { readonly at: number; readonly score: number }[];
}

export interface Circumstances {
  readonly speaksAnother: boolean;
  /** The candidates are those of the one row that is meant. */
  readonly isRowKnown: boolean;
  /** Whether two candidates are one thing for a person: one lies in the other and shows the same. */
  isSameThing(left: number, right: number): boolean;
}

const RANKED = 5;

export function decide(
  evidence: Evidence,
  candidates: readonly Traits[],
  { speaksAnother, isRowKnown, isSameThing }: Circumstances,
): Decision {
  const { traits: recorded, twins } = evidence;
  const isNameless = recorded.name === undefined && recorded.command === undefined;
  const reading: Reading = {
    isWordless: speaksAnother,
    isStructural: speaksAnother || isNameless,
  };
  const scores = scoreCandidates(recorded, candidates, reading);
  const ranking = scores
    .map(({ total }, at) => ({ at, score: total }))
    .sort((left, right) => right.score - left.score);
  const best = ranking[0];
  const answer = (status: LocateStatus, ...reasons: string[]): Decision => ({
    status,
    best: status === 'found' || status === 'likely' ? best!.at : null,
    reasons: [
      ...reasons,
      ...(speaksAnother ? ['other-language'] : []),
      ...(best && status !== 'missing' ? explain(scores[best.at]!) : []),
    ],
    ranking: ranking.slice(0, RANKED),
  });
  if (!best || best.score < THRESHOLDS.likely) return answer('missing', 'nothing-alike');

  const score = scores[best.at]!;
  const identity = identify(score, evidence, candidates[best.at]!, reading, isRowKnown);
  if (identity === 'none') return answer('missing', 'no-identity');
  // Where words say nothing, the places that told it from what looks like it decide between two.
  const isPinnedAt = (at: number) => reading.isStructural && isPinned(evidence, candidates[at]!);
  const rival = ranking.find(
    ({ at }) =>
      at !== best.at && !isSameThing(at, best.at) && !(isPinnedAt(best.at) && !isPinnedAt(at)),
  );
  if (rival && best.score - rival.score < THRESHOLDS.margin)
    return answer('ambiguous', 'too-close');
  if (identity === 'weak') return answer('likely', 'weak-identity');
  if (best.score < THRESHOLDS.found) return answer('likely', 'little-evidence');
  if (twins !== 'a' && !isTold(score, evidence, candidates[best.at]!, reading))
    return answer('likely', 'had-twins');
  return answer('found');
}

/**
 * - `strong`: its name, or what its makers call it, agrees and nothing speaks against it
 * - `weak`: some of it agrees
 */
function identify(
  { likeness, bits }: Score,
  evidence: Evidence,
  candidate: Traits,
  { isWordless, isStructural }: Reading,
  isRowKnown: boolean,
): 'strong' | 'weak' | 'none' {
  const { traits: recorded, alone } = evidence;
  const like = (trait: Trait): number => {
    const value = likeness.get(trait);
    return typeof value === 'number' ? value : 0;
  };
  const differs = (trait: Trait) => likeness.get(trait) === 0;
  if (differs('command') || (recorded.role !== undefined && like('role') === 0)) return 'none';
  const keys = alone.filter((it) => like(it) === 1).length;
  const isOddType = differs('type');
  const around = [...bits].reduce(
    (sum, [trait, value]) => sum + (WEIGHTS[trait].group === 'around' ? value : 0),
    0,
  );

  if (!isWordless && recorded.name !== undefined) {
    if (like('name') === 1 && !isOddType && around > THRESHOLDS.strangeness) return 'strong';
    if (like('name') >= 0.5 && keys > 0 && !isOddType) return 'strong';
    if (keys > 1 && !isOddType && around > THRESHOLDS.strangeness) return 'strong';
    return like('name') >= 0.5 || keys > 0 ? 'weak' : 'none';
  }
  if (keys > 0 && !isOddType && around > THRESHOLDS.strangeness) return 'strong';
  const hasCommand = like('command') === 1;
  const isInPlace =
    evidence.pins === ''
      ? isRowKnown || like('slot') >= THRESHOLDS.slot
      : isPinned(evidence, candidate);
  if (!isStructural) {
    // Many things can be deleted: the word alone does not say which.
    const isTheOne = (isRowKnown || isInPlace) && around > THRESHOLDS.strangeness;
    return hasCommand ? (isTheOne ? 'strong' : 'weak') : 'none';
  }
  const isSamePlace =
    isInPlace &&
    like('path') >= THRESHOLDS.path &&
    like('tag') === 1 &&
    (recorded.classes === candidate.classes || like('classes') >= THRESHOLDS.classes) &&
    KEYS.every((it) => !differs(it));
  if (isSamePlace && !isOddType) return 'strong';
  return hasCommand || like('slot') > 0.5 ? 'weak' : 'none';
}

/** Whether what told the element from its twins tells it still. */
function isTold(
  { likeness, bits }: Score,
  evidence: Evidence,
  candidate: Traits,
  { isStructural }: Reading,
): boolean {
  if (isStructural && isPinned(evidence, candidate)) return true;
  const { apart, jointly = [] } = evidence;
  const add = (traits: readonly Trait[]) =>
    traits.reduce((sum, trait) => sum + (bits.get(trait) ?? 0), 0);
  const agrees = (trait: Trait) => likeness.get(trait) === 1;
  const agreed = apart.filter(agrees).length;
  return apart.length > 0
    ? agreed > 0 && 2 * agreed >= apart.length && add(apart) >= THRESHOLDS.apart
    : jointly.length > 0 && jointly.every(agrees) && add(jointly) >= THRESHOLDS.apart;
}

/** Whether it stands in all the places that told the element from what looks like it. */
function isPinned({ traits, pins }: Evidence, candidate: Traits): boolean {
  if (pins === '' || pins === '-') return false;
  const [was, is] = [traits.slot, candidate.slot].map((it) => (it ?? '').split(' '));
  return pins.split('').every((letter) => {
    const level = letter.codePointAt(0)! - 97;
    return was![level] === is![level];
  });
}

function explain({ likeness }: Score): string[] {
  const named = (key: string, isMeant: (value: number | 'gone') => boolean) => {
    const traits = [...likeness].filter(([, value]) => value !== null && isMeant(value));
    return traits.length > 0 ? [`${key}:${traits.map(([trait]) => trait).join(' ')}`] : [];
  };
  return [
    ...named('agree', (value) => value === 1),
    ...named('alike', (value) => value !== 'gone' && value > 0 && value < 1),
    ...named('differ', (value) => value === 0),
    ...named('gone', (value) => value === 'gone'),
  ];
}
