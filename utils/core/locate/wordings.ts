/**
 * The same element, seen more than once: on the page in another language, and drawn anew. What is
 * kept is what both sightings say.
 */
import { countBytes } from '../guide/count-bytes.ts';
import { LIMITS } from '../guide/limits.ts';
import { WORDED } from './evidence.ts';
import type { Evidence, Trait, Traits, Wording } from './evidence.ts';

/** What goes first where there is no room for all: the name is worth most. */
const EXPENDABLE: readonly Trait[] = ['after', 'before', 'legend', 'heading', 'column'];

/**
 * The evidence with the words of `described`: the same element, on the page in another language. As
 * many of them as there is room for; unchanged where there is none, or where the language is known
 * already from `evidence` itself, or not known at all.
 */
export function addWording(evidence: Evidence, described: Evidence): Evidence {
  const { language, words } = described;
  if (language === undefined || language === evidence.language) return evidence;
  const others = (evidence.wordings ?? []).filter((it) => it.language !== language);
  if (others.length >= LIMITS.wordings) return evidence;
  const traits = pick(described.traits, (trait) => isWorded(trait));
  const wordings: readonly Wording[] = [...others, { language, words, traits }];
  for (let dropped = 0; dropped <= EXPENDABLE.length; dropped++) {
    const isLeft = (trait: Trait) => !EXPENDABLE.slice(0, dropped).includes(trait);
    const fitted = {
      ...evidence,
      wordings: wordings.map((it) => ({ ...it, traits: pick(it.traits, isLeft) })),
    };
    if (countBytes(JSON.stringify(fitted)) <= LIMITS.recordedBytes) return fitted;
  }
  return evidence;
}

/** The evidence as it would have been recorded on the page in this language, where that is known. */
export function wordingFor(evidence: Evidence, language: string | undefined): Evidence {
  const wording =
    language === evidence.language
      ? undefined
      : evidence.wordings?.find((it) => it.language === language);
  if (wording === undefined) return evidence;
  const { words, traits } = wording;
  const mute = pick(evidence.traits, (trait) => !isWorded(trait));
  return { ...evidence, language: wording.language, words, traits: { ...mute, ...traits } };
}

/**
 * What two sightings of the same element agree on, the second after the page was drawn anew or loaded
 * again: what changed between them will change again. Wordings and row are those of the first.
 */
export function keepLasting(first: Evidence, second: Evidence): Evidence {
  const { listed, pictured, rowTwins, frame, ...rest } = first;
  const traits = pick(first.traits, (trait) => first.traits[trait] === second.traits[trait]);
  const inRow = [rowTwins, second.rowTwins].filter((it) => it !== undefined);
  const shared = new Set(second.words.split(' '));
  return {
    ...rest,
    traits,
    // The more others there were, the more carefully it is told from them.
    twins: larger(first.twins, second.twins),
    ...((listed || second.listed) && { listed: true }),
    ...(pictured && second.pictured && { pictured }),
    ...(inRow.length > 0 && { rowTwins: inRow.reduce(larger) }),
    common: [...new Set([...first.common, ...second.common])].filter((key) => key in traits),
    ...(frame !== undefined && { frame: joinFrames(frame, second.frame ?? frame) }),
    words: first.words
      .split(' ')
      .filter((word) => shared.has(word))
      .join(' '),
  };
}

function isWorded(trait: Trait): boolean {
  return (WORDED as readonly Trait[]).includes(trait);
}

function pick(traits: Traits, isMeant: (trait: Trait) => boolean): Traits {
  return Object.fromEntries(Object.entries(traits).filter(([trait]) => isMeant(trait as Trait)));
}

function larger(one: string, other: string): string {
  return one > other ? one : other;
}

/** Parts of the path that differ as `*`. */
function joinFrames(one: string, other: string): string {
  const [left, right] = [one.split('/'), other.split('/')];
  // The first three are scheme, nothing, and host.
  if (left.length !== right.length) return [...left.slice(0, 3), '*'].join('/');
  return left.map((part, at) => (at < 3 || part === right[at] ? part : '*')).join('/');
}
