/** What one candidate's score says by itself, and beside that of a twin. */
import { KEYS, PLACING, WORDED } from './evidence.ts';
import type { Trait, Traits } from './evidence.ts';
import type { Score } from './score.ts';

export const AROUND: readonly Trait[] = WORDED.filter((it) => it !== 'name');
const FIELDS = ['input', 'select', 'textarea'];
const OPPOSING = ['command', 'ordinal', 'role'] as const;
/** Log-odds at which half of the name is enough, since everything else agrees. */
const HALF_A_NAME = 4;

/** Whether its name, or what its makers call it, agrees. */
export function hasIdentity({ likeness, total }: Score): boolean {
  const like = (trait: Trait): number => Number(likeness.get(trait)) || 0;
  const name = like('name');
  return (
    name >= 0.95 || (name >= 0.5 && (total >= HALF_A_NAME || KEYS.some((key) => like(key) === 1)))
  );
}

/** Another command, another number, or a role that nobody would take for the recorded one, is never it. */
export function isOpposed({ likeness }: Score): boolean {
  return OPPOSING.some((trait) => likeness.get(trait) === 0);
}

/**
 * Without words, a field of another kind at the same place is taken for another field. Not where its
 * tag, or its type, says what it is, and only its role has become a kindred one: a checkbox is drawn as
 * a switch, the button of a step as a tab. And a button may be written in two ways.
 */
export function isOtherKind({ likeness }: Score, { tag = '', type, role }: Traits): boolean {
  const isSameTag = likeness.get('tag') === 1;
  const isSaid = isSameTag && (tag === 'button' || type === 'checkbox');
  return (
    (!isSaid && (likeness.get('role') ?? 1) !== 1) ||
    likeness.get('type') === 0 ||
    (!isSameTag && role !== 'button' && FIELDS.includes(tag))
  );
}

/**
 * How many words and keys tell the best from a twin; 0: nothing but where they are; below: the words
 * around speak for the twin.
 */
export function compareTwins(best: Score, twin: Score): number {
  let pro = 0;
  let contra = 0;
  for (const [trait, alike] of best.likeness) {
    if (PLACING.includes(trait)) continue;
    const other = twin.likeness.get(trait);
    if (alike === 1 && other !== 1) pro++;
    if (AROUND.includes(trait) && other === 1 && alike !== 1) contra++;
  }
  return contra > pro ? -1 : pro;
}

export function explain({ likeness }: Score): string[] {
  return ['agree', 'alike', 'differ', 'gone'].flatMap((kind) => {
    const traits = [...likeness].flatMap(([trait, value]) =>
      value !== null && kindOf(value) === kind ? trait : [],
    );
    return traits[0] ? `${kind}:${traits.join(' ')}` : [];
  });
}

function kindOf(value: number | 'gone'): string {
  return value === 1 ? 'agree' : value === 'gone' ? value : value ? 'alike' : 'differ';
}
