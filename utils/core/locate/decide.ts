/** From scores to an answer. To be wrong is far worse than to say that nothing was found. */
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
  /** Whether two candidates are one thing for a person: one lies in the other and shows the same. */
  isSameThing(left: number, right: number): boolean;
}

/** Traits that name an element for its makers. */
const KEYS: readonly Trait[] = ['test', 'id', 'field', 'href'];
const RANKED = 5;

export function decide(
  { traits: recorded, twins, apart }: Evidence,
  candidates: readonly Traits[],
  { speaksAnother, isSameThing }: Circumstances,
): Decision {
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
  const identity = identify(score, recorded, candidates[best.at]!, reading);
  if (identity === 'none') return answer('missing', 'no-identity');
  const rival = ranking.find(({ at }) => at !== best.at && !isSameThing(at, best.at));
  if (rival && best.score - rival.score < THRESHOLDS.margin)
    return answer('ambiguous', 'too-close');
  if (identity === 'weak') return answer('likely', 'weak-identity');
  if (best.score < THRESHOLDS.found) return answer('likely', 'little-evidence');
  if (twins !== 'a' && !isTold(score, apart, reading)) return answer('likely', 'had-twins');
  return answer('found');
}

/**
 * - `strong`: its name, or what its makers call it, agrees and nothing speaks against it
 * - `weak`: some of it agrees
 */
function identify(
  { likeness, bits }: Score,
  recorded: Traits,
  candidate: Traits,
  { isWordless, isStructural }: Reading,
): 'strong' | 'weak' | 'none' {
  const like = (trait: Trait): number => {
    const value = likeness.get(trait);
    return typeof value === 'number' ? value : 0;
  };
  const differs = (trait: Trait) => likeness.get(trait) === 0;
  if (differs('command') || (recorded.role !== undefined && like('role') === 0)) return 'none';
  const keys = KEYS.filter((it) => like(it) === 1).length;
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
  if (!isStructural)
    return hasCommand ? (around > THRESHOLDS.strangeness ? 'strong' : 'weak') : 'none';
  const isSamePlace =
    like('slot') >= THRESHOLDS.slot &&
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
  apart: readonly Trait[],
  { isStructural }: Reading,
): boolean {
  const useful = apart.filter((it) => likeness.has(it) && (it !== 'slot' || isStructural));
  const sum = useful.reduce((bitsSoFar, trait) => bitsSoFar + (bits.get(trait) ?? 0), 0);
  return sum >= THRESHOLDS.apart && useful.some((it) => likeness.get(it) === 1 || it === 'slot');
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
