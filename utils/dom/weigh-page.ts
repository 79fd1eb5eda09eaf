/** One search for recorded evidence on a page as it is now: the few likely elements, weighed. */
import { decide } from '../core/locate/decide.ts';
import type { LocateStatus } from '../core/locate/decide.ts';
import { KEYS } from '../core/locate/evidence.ts';
import type { Evidence, Trait, Traits } from '../core/locate/evidence.ts';
import { chooseReading } from '../core/locate/readings.ts';
import { AROUND } from '../core/locate/read-score.ts';
import { speaksAnother } from '../core/locate/page-words.ts';
import { collectAlike, collectFirst } from './collect-candidates.ts';
import type { Place } from './collect-candidates.ts';
import type { PageIndex } from './page-index.ts';
import { containsAcross, flatText } from './composed-tree.ts';
import { readTraits } from './read-facts.ts';
import { visibleBox } from './visible-box.ts';

export interface Weighed {
  readonly status: LocateStatus;
  /** Null: missing, or one of several. */
  readonly element: Element | null;
  /** How many cannot be told apart; 0 unless ambiguous. */
  readonly count: number;
  /** Keys of messages, some with traits behind a colon: `agree:name role`. */
  readonly reasons: readonly string[];
  /** The best few, the best first: natural log-odds, and more where a key tells one. */
  readonly ranking: readonly { readonly element: Element; readonly score: number }[];
  /** Of several alike: where the ranking does not tell which. */
  readonly alike?: readonly Element[];
}

/** What is meant, or may be. */
export function listMeant({ status, element, alike, ranking, count }: Weighed): readonly Element[] {
  if (status === 'missing') return [];
  return element ? [element] : (alike ?? ranking.slice(0, count).map((it) => it.element));
}

/** What is weighed: the candidates with their traits. */
export interface Examined {
  readonly speaksAnother: boolean;
  readonly isRowKnown: boolean;
  readonly elements: readonly Element[];
  readonly traits: readonly Traits[];
  isSameThing(left: number, right: number): boolean;
}

/** `inside`: the row to look in; null: the whole page. */
export function weighPage(index: PageIndex, evidence: Evidence, inside: Element | null): Weighed {
  // On most pages the name, or the row, leads to it, and nothing else need be read.
  const isSameTag = !index.language || index.language === evidence.language;
  const hasLead = inside !== null || evidence.traits.name !== undefined;
  if (hasLead && isSameTag) {
    const place = { inside, speaksAnother: false };
    const isQuick =
      chooseReading(evidence, { speaksAnother: false, isRowKnown: inside !== null }) === 'placed';
    const elements = collectFirst(index, evidence, place, isQuick);
    const first = choose(read(index, elements, place, isQuick), evidence, isQuick);
    if (first.status === 'found') return first;
  }
  return choose(examinePage(index, evidence, inside), evidence, false);
}

/** All that `weighPage` may come to weigh. */
export function examinePage(
  index: PageIndex,
  evidence: Evidence,
  inside: Element | null,
): Examined {
  const isForeign = speaksAnother(evidence, {
    language: index.language,
    words: () => index.words(),
  });
  const place = { inside, speaksAnother: isForeign };
  return read(index, collectAlike(index, evidence, place), place, false);
}

function read(
  index: PageIndex,
  elements: readonly Element[],
  { inside, speaksAnother: isForeign }: Place,
  isQuick: boolean,
): Examined {
  const traits = elements.map((it) => readTraits(it, index.reading, isQuick));
  return {
    speaksAnother: isForeign,
    isRowKnown: inside !== null,
    elements,
    traits,
    isSameThing: (left, right) =>
      isSameThing(elements[left]!, elements[right]!, traits[left]!, traits[right]!),
  };
}

/** Visibility is read for the last few only; what is hidden can neither be it nor rival it, but makes `doubt`. */
function choose(examined: Examined, evidence: Evidence, isQuick: boolean): Weighed {
  const { elements, traits } = examined;
  const decision = decide(evidence, examined, isQuick);
  const ranking = decision.ranking.map(({ at, score }) => ({ element: elements[at]!, score }));
  const hidden = new Set(ranking.map(({ element }) => element).filter((it) => !visibleBox(it)));
  if (hidden.size > 0 && decision.status !== 'missing') {
    const shown = [...elements.keys()].filter((at) => !hidden.has(elements[at]!));
    const rest = {
      ...examined,
      elements: shown.map((at) => elements[at]!),
      traits: shown.map((at) => traits[at]!),
      isSameThing: (left: number, right: number) =>
        examined.isSameThing(shown[left]!, shown[right]!),
    };
    const answer = choose(rest, evidence, isQuick);
    if (answer.status === 'missing') return { ...answer, reasons: ['hidden'] };
    return hidden.has(ranking[0]!.element) && answer.element
      ? doubt(
          answer,
          evidence,
          [elements.indexOf(answer.element), decision.ranking[0]!.at].map((at) => traits[at]!),
          isQuick || decision.status === 'found',
        )
      : answer;
  }
  const { status, best, count, reasons } = decision;
  return { status, element: best === null ? null : elements[best]!, count, reasons, ranking };
}

/**
 * What is found where the one most like it is there, only out of sight, as on another tab: perhaps its
 * namesake. Not where its makers say that it is the one, or it leads where that leads; nor where the hidden
 * one was not told from it (`isCertain`) and is not in its place either: a copy that the page keeps.
 */
export function doubt(
  answer: Weighed,
  { traits, common }: Evidence,
  [is, hidden]: readonly Traits[],
  isCertain: boolean,
): Weighed {
  const has = (them: Traits | undefined, it: Trait) => traits[it] && them![it] === traits[it];
  const isPlace = [...AROUND, 'anchor' as const].some((it) => has(hidden, it) && !has(is, it));
  const isSame = KEYS.some(
    (it) =>
      has(is, it) &&
      !traits[it]!.includes('#') &&
      (it === 'href' || !(common.includes(it) || (isPlace && has(hidden, it)))),
  );
  return answer.status !== 'found' || isSame || !(isCertain || isPlace)
    ? answer
    : { ...answer, status: 'likely', reasons: ['hidden-namesake', ...answer.reasons] };
}

/** A link and its list item, a button and the span inside it. */
function isSameThing(left: Element, right: Element, one: Traits, other: Traits): boolean {
  if (!containsAcross(left, right) && !containsAcross(right, left)) return false;
  return (
    (one.name !== undefined && one.name === other.name) ||
    flatText(left).trim() === flatText(right).trim()
  );
}
