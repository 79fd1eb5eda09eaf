/** From scores to an answer. To be wrong is far worse than to say that nothing was found. */
import { isReworded } from './compare.ts';
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
  /** The best few, the best first; if ambiguous, those that cannot be told apart. Log-odds, see `CALLED`. */
  readonly ranking: readonly { readonly at: number; readonly score: number }[];
}

export interface Candidates extends Circumstances {
  readonly traits: readonly Traits[];
  /** Whether two candidates are one thing for a person: one lies in the other and shows the same. */
  isSameThing(left: number, right: number): boolean;
}

const RANKED = 5;
/**
 * Where words say nothing, what its makers call it, or the picture of one without a name, weighs more than
 * any place, if no other had it or has it: a list in another language is sorted anew. Set, not learned, so
 * that a score with it is no log-odds.
 */
const CALLED = 20;
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
  const was = evidence.traits;
  const isWordless = reading === 'wordless';
  const isNameless = !was.name;
  // Keys that its makers gave to no other.
  const own = KEYS.filter((it) => !evidence.common.includes(it));
  const has = (it: Trait, at: number) => scores[at]!.likeness.get(it) === 1;
  const isAlone = (it: Trait, at: number) =>
    has(it, at) &&
    !scores.some((_, other) => other !== at && has(it, other) && !isSameThing(other, at));
  const isSameKind = (at: number) => KIND.every((it) => (scores[at]!.likeness.get(it) ?? 1) === 1);
  const isCalled = (at: number) =>
    isWordless &&
    isSameKind(at) &&
    (((isNameless || has('path', at)) &&
      own.some((it) => !was[it]?.includes('#') && isAlone(it, at))) ||
      (isNameless &&
        evidence.pictured &&
        was.anchor === traits[at]!.anchor &&
        isAlone('icon', at)));
  const ranking = scores
    .map(({ total }, at) => ({ at, score: total + (isCalled(at) ? CALLED : 0) }))
    .filter(({ at }) => !isOpposed(scores[at]!))
    .sort((left, right) => right.score - left.score);
  const best = ranking[0];
  const limits = tables[reading];
  /** The best few, or the best and all of its name, where their number counts: who asks knows which can be seen. */
  let told = ranking.slice(0, RANKED);
  const answer = (
    status: LocateStatus,
    why: string | readonly [],
    meant: readonly (typeof ranking)[number][] = [],
  ): Decision => ({
    status,
    best: meant[0] || status === 'missing' ? null : best!.at,
    count: meant.length,
    reasons: [
      why,
      speaksAnother ? 'other-language' : [],
      status === 'missing' ? [] : explain(scores[best!.at]!),
    ].flat(),
    ranking: meant[0] ? meant : told,
  });
  const ask = (why: string) => answer('likely', why);
  if (!best) return answer('missing', 'nothing-alike');
  const isOther = (at: number) => at !== best.at && !isSameThing(at, best.at);
  const listOthers = (margin: number) =>
    ranking.filter(({ at, score }) => best.score - score < margin && isOther(at));
  const top = scores[best.at]!;
  const like = (trait: Trait) => top.likeness.get(trait);
  const differs = (trait: Trait) => ((like(trait) ?? 1) as number) < 1;
  const agrees = (trait: Trait) => like(trait) === 1;
  const twins = listOthers(Infinity).filter(({ at }) => has('name', at));
  const recorded = countTwins(evidence, candidates);
  const countOthers = (it: Trait) => scores.filter((_, at) => has(it, at) && isOther(at)).length;
  const left = countOthers('name');
  // Where as many have the name as had it, none has gone: words over one of them alone tell it, or words
  // beside it, and none of these words reads otherwise.
  const isTold =
    reading === 'twinned' &&
    agrees('name') &&
    recorded < MOST_TWINS &&
    left === recorded &&
    [OVER, AROUND].some(
      (words) =>
        !words.some(differs) &&
        words.some((it) => agrees(it) && !twins.some(({ at }) => has(it, at))),
    );
  if (isTold) told = [best, ...twins];
  const is = traits[best.at]!;
  const hasOwnKey = own.some((it) => isAlone(it, best.at));
  // What its makers call it, and the part of the page that it is in; numbers are left out of these.
  const madeNames = ([...own, 'anchor'] as const).filter((it) => was[it]);
  const isRenamed = madeNames[0] && !madeNames.some((it) => agrees(it) && !was[it]!.includes('#'));
  const isElsewhere = (it: Trait) => !agrees(it) && countOthers(it);
  // One has gone from its group (`near`) or its parent (`slot`), and it may be the recorded one. Counts are
  // letters, and in their order.
  const hasFewer = (trait: Trait, at: number) => {
    const [now, before] = [is, was].map((it) => it[trait]?.slice(at, 2 * at));
    return now! < before!;
  };
  const isGroupLess = hasFewer('near', 2);
  if (!isTold) {
    if (best.score < limits.likely) return answer('missing', 'too-different');
    const rivals = listOthers(limits.margin);
    if (rivals[0]) return answer('ambiguous', 'too-close', [best, ...rivals]);
  }
  if (evidence.rowTwins && evidence.data && isWordless) return ask('row-unknown');
  if (reading === 'twinned') {
    const tell = (most: number) => twins.filter(({ at }) => compareTwins(top, scores[at]!) <= most);
    const contrary = tell(-1);
    if (contrary[0]) return answer('ambiguous', 'contrary', [best, ...contrary]);
    if (!hasOwnKey) {
      // Of more than are counted, only the group tells that one has gone.
      if (left < recorded || (recorded === MOST_TWINS && isGroupLess)) return ask('fewer-twins');
      if ([...OVER, 'before' as const].some(differs)) return ask('other-words');
    }
    // Numbers were left out, and what has them comes and goes: years, pages.
    if ((evidence.listed || was.name!.includes('#')) && tell(0)[0]) return ask('only-place');
  }
  // Where one has gone, its group is smaller, and what is left there at its place is another kind of it or
  // elsewhere on the page: where none of that is so, little else need speak for it.
  const isKept =
    speaksAnother &&
    isWordless &&
    isSameKind(best.at) &&
    typeof like('near') === 'number' &&
    like('nth') !== 0 &&
    !isGroupLess &&
    !hasFewer('slot', 1) &&
    !listOthers(2 * limits.margin)[0];
  if (best.score < limits.found && !isKept && !isTold) return ask('little-evidence');
  if (isWordless || reading === 'rowed') {
    if (isOtherKind(top, was) || (isGroupLess && !isSameKind(best.at))) return ask('other-kind');
    // Any language has a word for it; what its picture says is all that one without words says; and
    // another one shows its picture now, or holds the key that was its own.
    if (
      like('from') === 'gone' ||
      // In its row, it would still say what it does: the one that stands there now does something else.
      (reading === 'rowed' && !speaksAnother && like('command') === 'gone') ||
      (isNameless && differs('icon')) ||
      isElsewhere('icon') ||
      own.some(isElsewhere) ||
      // Its makers call what stands there otherwise. Addresses may have a part for the language.
      (speaksAnother && isWordless && !hasOwnKey && own.some((it) => it !== 'href' && differs(it)))
    )
      return ask('weak-identity');
    // None of its keys was its own, and it may be a twin: nobody else has the key any more that others had,
    // its group is smaller and yet one stands exactly where it stood, or it is under another heading than
    // the one that had a twin, and another one on the page.
    if (isWordless && !hasOwnKey) {
      if (
        evidence.common.some((it) => isAlone(it, best.at)) ||
        (isGroupLess && agrees('slot') && agrees('path')) ||
        (evidence.twins !== 'a' &&
          like('nth') === 0 &&
          (was.under?.slice(5) !== is.under?.slice(5) || was.anchor !== is.anchor))
      )
        return ask('fewer-twins');
      // Without a name, another one has what is no place and tells it, or its very place in the tree. And
      // what is in alphabetical order was sorted anew; four are so by chance in one of 24 lists.
      const list = traits
        .filter(
          (it) =>
            speaksAnother &&
            it.name &&
            it.under?.slice(5) === is.under?.slice(5) &&
            it.near?.slice(2) === is.near?.slice(2),
        )
        .sort((one, other) => one.name!.localeCompare(other.name!));
      if (
        (isNameless && (isElsewhere('attrs') || isElsewhere('slot'))) ||
        (list[4] && list.every((it, at) => !at || list[at - 1]!.near! < it.near!))
      )
        return ask('only-place');
    }
  } else if (
    !hasIdentity(top) ||
    // Half a name is that of others, too; one that has gone may have a namesake elsewhere on the page.
    (differs('name') && (differs('icon') || (!hasOwnKey && isReworded(was.name!, is.name!)))) ||
    (!hasOwnKey && differs('anchor') && differs('classes') && !AROUND.some(agrees)) ||
    // Under other words, its makers call it otherwise: the same field of another step of a form.
    (OVER.some(differs) && isRenamed)
  )
    return ask('weak-identity');
  // The button that opens a dialog is often called what the one in it is called.
  return isInDialog(was) === isInDialog(is) ? answer('found', []) : ask('dialog');
}

/** As far as its roles tell, and the tags of components. */
function isInDialog({ path, landmark }: Traits): boolean {
  return /dialog/.test(`${path} ${landmark}`);
}

/** As far as that many can be among the candidates; 0 where the twins of the row were not recorded. */
function countTwins({ twins, rowTwins }: Evidence, { isRowKnown }: Circumstances): number {
  return Math.min(MOST_TWINS, readCount((isRowKnown ? rowTwins : twins) ?? 'a'));
}
