/** What is different between two versions of a guide or a pack, as data; phrase-changes.ts says it. */
import type { Localized } from '../guide/schema.ts';

/**
 * What a change asks of those who have the version before:
 *
 * - `major`: to look again; something that they counted on is gone or is something else
 * - `minor`: nothing; there is more, or it works in another way
 * - `patch`: nothing; it is said in other words
 */
export const CHANGE_LEVELS = ['patch', 'minor', 'major'] as const;
export type ChangeLevel = (typeof CHANGE_LEVELS)[number];

/** Each with its level: the rule by which the next version is suggested. */
export const LEVEL_OF = {
  removed: 'major',
  /** A step points at another target. */
  retargeted: 'major',
  /** Other hosts or pages; the person may be asked for a permission. */
  addresses: 'major',
  kind: 'major',
  languageRemoved: 'major',
  /** A value that somebody has to fill in before it works. */
  valueNeeded: 'major',
  valueRemoved: 'major',
  added: 'minor',
  moved: 'minor',
  /** The same target is recognised by something else. */
  described: 'minor',
  advance: 'minor',
  ways: 'minor',
  place: 'minor',
  offer: 'minor',
  languageAdded: 'minor',
  valueChanged: 'minor',
  other: 'minor',
  words: 'patch',
  about: 'patch',
} as const satisfies Readonly<Record<string, ChangeLevel>>;

export type ChangeKind = keyof typeof LEVEL_OF;

export interface GuidePlace {
  readonly id: string;
  readonly title: Localized;
  readonly language: string;
}

export interface PartPlace {
  readonly kind: 'step' | 'item' | 'tip';
  /** From 1, in the version in which it is; in both: in the later one. */
  readonly number: number;
  readonly title: Localized | undefined;
}

export interface Change {
  readonly kind: ChangeKind;
  /** Null: the pack itself. */
  readonly guide: GuidePlace | null;
  readonly part: PartPlace | null;
  /** The name of the field, value or language; empty where the kind says it all. */
  readonly name: string;
  /** Of words only: in which language, and what they were and are; empty where there are none. */
  readonly words: {
    readonly language: string;
    readonly before: string;
    readonly after: string;
  } | null;
}

export function levelOf(changes: readonly Change[]): ChangeLevel | null {
  const levels = new Set<ChangeLevel>(changes.map(({ kind }) => LEVEL_OF[kind]));
  return CHANGE_LEVELS.findLast((level) => levels.has(level)) ?? null;
}
