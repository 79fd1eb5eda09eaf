/** A step, an item of a checklist or a tip: what of it has changed. */
import type { Raw } from '../guide/raw.ts';
import { isSame } from '../studio/is-same.ts';
import type { Change, ChangeKind } from './change.ts';
import { diffWords } from './diff-words.ts';

/** A change of which the place is known. */
export type LocalChange = Pick<Change, 'kind' | 'name' | 'words'>;

const KIND_OF_FIELD: Readonly<Record<string, ChangeKind>> = {
  target: 'retargeted',
  advance: 'advance',
  when: 'ways',
  branch: 'ways',
  choices: 'ways',
  doneWhen: 'advance',
  app: 'place',
  page: 'place',
  basis: 'about',
};

const PART_WORDS: readonly string[] = ['title', 'body', 'why', 'pitfalls'];

/** Each in one language may have changed. */
export function changesOfWords(name: string, before: unknown, after: unknown): LocalChange[] {
  return diffWords(before, after).map((words) => ({ kind: 'words', name, words }));
}

export function changeOf(kind: ChangeKind, name = ''): LocalChange {
  return { kind, name, words: null };
}

/** Whether what a target says of its element has changed, here or in what it lies within. */
export function isDescribedAnew(id: string, before: Raw, after: Raw): boolean {
  const seen = new Set<string>();
  for (let at: unknown = id; typeof at === 'string' && !seen.has(at);) {
    seen.add(at);
    if (!isSame(before[at], after[at])) return true;
    at = (after[at] as Raw | undefined)?.within;
  }
  return false;
}

export function diffPart(
  before: Raw,
  after: Raw,
  targets: { readonly before: Raw; readonly after: Raw },
): LocalChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const { target } = after;
  const isAnew =
    typeof target === 'string' &&
    target === before.target &&
    isDescribedAnew(target, targets.before, targets.after);
  return [
    ...fields.flatMap((field) => diffField(field, before[field], after[field])),
    ...(isAnew ? [changeOf('described')] : []),
  ];
}

function diffField(field: string, before: unknown, after: unknown): LocalChange[] {
  if (isSame(before, after)) return [];
  if (PART_WORDS.includes(field)) return changesOfWords(field, before, after);
  if (field === 'choices') return diffChoices(before, after);
  const kind = KIND_OF_FIELD[field] ?? 'other';
  return [changeOf(kind, kind === 'other' ? field : '')];
}

/** The words of answers are words; which there are, and where they lead, is the way. */
function diffChoices(before: unknown, after: unknown): LocalChange[] {
  const [was, is] = [before, after].map((choices) =>
    ((choices ?? []) as readonly Raw[]).map(({ label, ...way }) => ({ label, way })),
  ) as [{ label: unknown; way: unknown }[], { label: unknown; way: unknown }[]];
  const ways = (it: typeof was) => it.map(({ way }) => way);
  if (!isSame(ways(was), ways(is))) return [changeOf('ways')];
  const labels = (it: typeof was) => it.map(({ label }) => label);
  return changesOfWords('choices', labels(was), labels(is));
}
