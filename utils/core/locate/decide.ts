/** From scores to an answer. To be wrong is far worse than to say that nothing was found. */
import { KEYS } from './evidence.ts';
import type { Evidence, Trait, Traits } from './evidence.ts';
import { chooseReading } from './readings.ts';
import type { Circumstances, Reading } from './readings.ts';
import {
  AROUND,
  compareTwins,
  explain,
  hasIdentity,
  isOpposed,
  isOtherKind,
} from './read-score.ts';
import { scoreCandidates } from './score.ts';
import type { Score } from './score.ts';
import { readCount } from './volatile.ts';
import { TABLES } from './weights.ts';
import type { Table } from './weights.ts';

export type LocateStatus = 'found' | 'likely' | 'missing' | 'ambiguous';

export interface Decision {
  readonly status: LocateStatus;
  /** The place of the best in the list of candidates. Null: missing, or one of several. */
  readonly best: number | null;
  /** How many cannot be told apart; 0 unless ambiguous. */
  readonly count: number;
  /** Keys of messages, some with traits behind a colon: `agree:name role`. */
  readonly reasons: readonly string[];
  /** The best few, the best first; if ambiguous, those that cannot be told apart. Natural log-odds. */
  readonly ranking: readonly { readonly at: number; readonly score: number }[];
}

export interface Candidates extends Circumstances {
  readonly traits: readonly Traits[];
  /** Whether two candidates are one thing for a person: one lies in the other and shows the same. */
  isSameThing(left: number, right: number): boolean;
}

const RANKED = 5;
const OVER: readonly Trait[] = ['heading', 'legend', 'column'];
const KIND = ['role', 'tag', 'type', 'from'] as const;
/** Fewer than are collected by their name. */
const MOST_TWINS = 10;

/** `quick`: without places, and stricter; for the first few candidates of a page. */
export function decide(
  evidence: Evidence,
  candidates: Candidates,
  isQuick = false,
  tables: Readonly<Record<Reading, Table>> = TABLES,
): Decision {
  const { traits, speaksAnother, isSameThing } = candidates;
  const full = chooseReading(evidence, candidates);
  const reading: Reading = isQuick && full === 'placed' ? 'quick' : full;
  const scores = scoreCandidates(evidence, traits, {
    reading,
    speaksAnother,
    table: tables[reading],
  });
  const ranking = scores
    .map(({ total }, at) => ({ at, score: total }))
    .filter(({ at }) => !isOpposed(scores[at]!))
    .sort((left, right) => right.score - left.score);
  const best = ranking[0];
  const limits = tables[reading];
  /** The best and all of its name, where their number counts: who asks knows which can be seen. */
  let told: readonly (typeof ranking)[number][] = [];
  const answer = (
    status: LocateStatus,
    why: string | null,
    meant: readonly (typeof ranking)[number][] = [],
  ): Decision => ({
    status,
    best: status === 'found' || status === 'likely' ? best!.at : null,
    count: meant.length,
    reasons: [
      ...(why ? [why] : []),
      ...(speaksAnother ? ['other-language'] : []),
      ...(best && status !== 'missing' ? explain(scores[best.at]!) : []),
    ],
    // What is the same thing as the best may come before a rival, and is none.
    ranking: [...new Set([...meant, ...told, ...ranking])].slice(
      0,
      meant.length || told.length || RANKED,
    ),
  });
  if (!best) return answer('missing', 'nothing-alike');
  const isOther = (at: number) => at !== best.at && !isSameThing(at, best.at);
  const listOthers = (margin: number) =>
    ranking.filter(({ at, score }) => best.score - score < margin && isOther(at));
  const top = scores[best.at]!;
  const like = (trait: Trait) => top.likeness.get(trait);
  const differs = (trait: Trait) => Number(like(trait) ?? 1) < 1;
  const hasName = ({ likeness }: Score) => likeness.get('name') === 1;
  const twins = listOthers(Infinity).filter(({ at }) => hasName(scores[at]!));
  const recorded = countTwins(evidence, candidates);
  const left = scores.filter((it, at) => hasName(it) && isOther(at)).length;
  // Where as many have the name as had it, none has gone: words over one of them alone tell it, or words
  // beside it, and none of these words reads otherwise.
  const isTold =
    reading === 'twinned' &&
    hasName(top) &&
    recorded < MOST_TWINS &&
    left === recorded &&
    [OVER, AROUND].some(
      (words) =>
        !words.some(differs) &&
        words.some(
          (it) => like(it) === 1 && !twins.some(({ at }) => scores[at]!.likeness.get(it) === 1),
        ),
    );
  if (isTold) told = [best, ...twins];
  const [was, is] = [evidence.traits, traits[best.at]!];
  const isWordless = reading === 'wordless';
  const isSameKind = KIND.every((it) => (like(it) ?? 1) === 1);
  // Keys that its makers gave to no other.
  const own = KEYS.filter((it) => !evidence.common.includes(it));
  const hasOwnKey = own.some((it) => like(it) === 1);
  const isAlone = (it: Trait) =>
    like(it) === 1 && !scores.some(({ likeness }, at) => isOther(at) && likeness.get(it) === 1);
  // What has no name is told by what its makers call it, or by its picture, which no other had or has.
  const isNameless = !was.name;
  const isPicturedElse = isNameless && differs('icon');
  const isCalled =
    isNameless &&
    isSameKind &&
    !isPicturedElse &&
    (own.some(isAlone) || (evidence.pictured && was.anchor === is.anchor && isAlone('icon')));
  const isSure = isTold || isCalled;
  if (best.score < limits.likely && !isSure) return answer('missing', 'too-different');
  const rivals = listOthers(limits.margin);
  if (rivals[0] && !isSure) return answer('ambiguous', 'too-close', [best, ...rivals]);
  if (evidence.rowTwins !== undefined && isWordless && evidence.data)
    return answer('likely', 'row-unknown');
  if (reading === 'twinned') {
    const tell = (what: ReturnType<typeof compareTwins>) =>
      twins.filter(({ at }) => compareTwins(top, scores[at]!) === what);
    const contrary = tell('contrary');
    if (contrary[0]) return answer('ambiguous', 'contrary', [best, ...contrary]);
    if (!hasOwnKey) {
      if (left < recorded) return answer('likely', 'fewer-twins');
      if ([...OVER, 'before' as const].some(differs)) return answer('likely', 'other-words');
    }
    if (evidence.listed && tell('place')[0]) return answer('likely', 'only-place');
  }
  // Where one has gone, its group is smaller, and what is left there at its place is another kind of it or
  // elsewhere on the page: where none of that is so, little else need speak for it.
  const isGroupLess = hasFewer('near', was, is);
  const isKept =
    speaksAnother &&
    isWordless &&
    isSameKind &&
    typeof like('near') === 'number' &&
    like('nth') !== 0 &&
    !isGroupLess &&
    !hasFewer('slot', was, is) &&
    !listOthers(2 * limits.margin)[0];
  if (best.score < limits.found && !isKept && !isSure) return answer('likely', 'little-evidence');
  if (isWordless || reading === 'rowed') {
    if (isOtherKind(top, was) || (isWordless && isGroupLess && !isSameKind))
      return answer('likely', 'other-kind');
    // Any language has a word for it; and what its picture says is all that one without words says.
    if (like('from') === 'gone' || isPicturedElse) return answer('likely', 'weak-identity');
    // None of its keys was its own, and it may be a twin: nobody else has the key any more that others had,
    // or it is under another heading than the one that had a twin, and another one on the page.
    const isElsewhere =
      evidence.twins !== 'a' && like('nth') === 0 && was.under?.slice(5) !== is.under?.slice(5);
    if (isWordless && !hasOwnKey && (isElsewhere || evidence.common.some(isAlone)))
      return answer('likely', 'fewer-twins');
  } else if (!hasIdentity(top)) return answer('likely', 'weak-identity');
  // The button that opens a dialog is often called what the one in it is called.
  return isInDialog(was) === isInDialog(is) ? answer('found', null) : answer('likely', 'dialog');
}

/** As far as its roles tell, and the tags of components. */
function isInDialog({ path, landmark }: Traits): boolean {
  return /dialog/.test(`${path} ${landmark}`);
}

/** As far as that many can be among the candidates; 0 where the twins of the row were not recorded. */
function countTwins({ twins, rowTwins }: Evidence, { isRowKnown }: Circumstances): number {
  return Math.min(MOST_TWINS, readCount((isRowKnown ? rowTwins : twins) ?? 'a'));
}

/**
 * Whether fewer are left in its group (`near`), or in its parent (`slot`): one has gone, and it may be
 * the recorded one. Counts are letters, and in their order.
 */
function hasFewer(trait: 'near' | 'slot', was: Traits, is: Traits): boolean {
  const at = trait === 'near' ? 2 : 1;
  const [before, now] = [was, is].map((it) => it[trait]?.slice(at, 2 * at));
  return now !== undefined && now < (before ?? '');
}
