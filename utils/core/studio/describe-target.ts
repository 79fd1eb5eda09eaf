/** A target in words that an author can read, and how much it rests on. */
import type { Guide, Target } from '../guide/schema.ts';
import {
  isDrawn,
  KEYS,
  TRAITS,
  type Evidence,
  type Trait,
  type Traits,
} from '../locate/evidence.ts';
import { readCount } from '../locate/volatile.ts';
import { pickWords } from '../run/localize.ts';

/** A trait that says something to a person, or one of the fields that are written by hand. */
export type EvidenceField = Trait | 'text' | 'label' | 'css' | 'within' | 'frame' | 'row';

export interface EvidenceLine {
  readonly field: EvidenceField;
  readonly value: string;
}

/** Beside these, traits hold letters that stand for places, or what only makers of web pages read. */
const READABLE: readonly Trait[] = [
  'role',
  'name',
  'heading',
  'legend',
  'landmark',
  'column',
  'before',
  'after',
  'test',
  'id',
  'field',
  'href',
  'icon',
];

/** What the application calls it; its id where the evidence holds no words. */
export function nameTarget(
  { targets, language: written }: Pick<Guide, 'targets' | 'language'>,
  id: string,
  language: string,
): string {
  const target = targets[id];
  const words = target?.name ?? target?.label ?? target?.text;
  return (words && pickWords(words, language, written)) || target?.recorded?.traits.name || id;
}

export function listEvidence(guide: Guide, target: Target, language: string): EvidenceLine[] {
  const { recorded } = target;
  const words = (it: Target['name']) => it && pickWords(it, language, guide.language);
  const written: readonly (readonly [EvidenceField, string | undefined])[] = [
    ['role', target.role],
    ['name', words(target.name)],
    ['text', words(target.text)],
    ['label', words(target.label)],
    ['test', target.testId],
    ['id', target.id],
    ['css', target.css],
    ['within', target.within && nameTarget(guide, target.within, language)],
    ['row', target.row && `${words(target.row.column)}: ${target.row.value}`],
    ['frame', target.frame ?? recorded?.frame],
  ];
  const said = new Set(written.flatMap(([field, value]) => (value ? [field] : [])));
  const seen = READABLE.filter((it) => !said.has(it) && isReadable(it, recorded?.traits)).map(
    (trait) => [trait, recorded?.traits[trait]] as const,
  );
  return [...written, ...seen].flatMap(([field, value]) => (value ? [{ field, value }] : []));
}

function isReadable(trait: Trait, traits: Traits | undefined): boolean {
  return READABLE.includes(trait) && !(trait === 'icon' && isDrawn(traits?.icon ?? ''));
}

/** Traits that are there and are not worth reading: they are named and not shown. */
export function listUnread({ recorded }: Target): Trait[] {
  const traits = recorded?.traits;
  return TRAITS.filter((it) => traits?.[it] !== undefined && !isReadable(it, traits));
}

/**
 * - `key`: its makers gave it a name that nothing else on the page has
 * - `written`: somebody described it by hand, and every word counts
 * - `css`: nothing but a selector
 * - `words`: nothing but words, which change with a release and a language
 * - `around`: no name of its own, but words around it
 * - `place`: nothing but its place
 * - `twins`: there were so many others with the same name
 * - `row`: it is looked for in the row that a variable names
 * - `data`: it was among data, of which no words are kept
 * - `languages`: it was recorded in several languages
 */
export type StrengthSign =
  | { readonly sign: 'key' | 'written' | 'css' | 'words' | 'around' | 'place' | 'row' | 'data' }
  | { readonly sign: 'twins'; readonly count: number }
  | { readonly sign: 'languages'; readonly languages: readonly string[] };

export interface Strength {
  readonly level: 'strong' | 'fair' | 'weak';
  readonly signs: readonly StrengthSign[];
}

const AROUND = ['heading', 'legend', 'before', 'after', 'column', 'icon', 'command'] as const;

export function judgeTarget({ recorded, ...written }: Target): Strength {
  if (recorded) return judgeEvidence(recorded);
  const hasMore = [written.role, written.name, written.text, written.label].some(Boolean);
  if (written.id || written.testId) return { level: 'strong', signs: [{ sign: 'key' }] };
  return hasMore
    ? { level: 'fair', signs: [{ sign: 'written' }] }
    : { level: 'weak', signs: [{ sign: 'css' }] };
}

function judgeEvidence(evidence: Evidence): Strength {
  const { traits, common, row, wordings = [] } = evidence;
  const hasKey = KEYS.some((key) => traits[key] !== undefined && !common.includes(key));
  const hasName = traits.name !== undefined;
  const hasAround = AROUND.some((trait) => traits[trait] !== undefined);
  const twins = readCount((row ? evidence.rowTwins : evidence.twins) ?? 'a');
  const rest = hasName ? 'words' : hasAround ? 'around' : 'place';
  const languages = [evidence.language ?? '', ...wordings.map(({ language }) => language)];
  return {
    level: hasKey ? (twins > 0 ? 'fair' : 'strong') : hasName && twins === 0 ? 'fair' : 'weak',
    signs: [
      { sign: hasKey ? 'key' : rest },
      ...(twins > 0 ? [{ sign: 'twins', count: twins } as const] : []),
      ...(row ? [{ sign: 'row' } as const] : []),
      ...(evidence.data ? [{ sign: 'data' } as const] : []),
      ...(wordings.length > 0 ? [{ sign: 'languages', languages } as const] : []),
    ],
  };
}
