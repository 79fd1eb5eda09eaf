/** Conditions, chosen in a list, with what each needs. */
import type { Condition, Guide } from '../guide/schema.ts';

/** A condition without the `not` around it. */
export type Plain = Exclude<Condition, { not: Condition }>;
export type ConditionKind =
  | 'element'
  | 'url'
  | 'role'
  | 'language'
  | 'variable'
  | 'guide'
  | 'from'
  | 'until'
  | 'all'
  | 'any';

/** In the order of the list. */
export const CONDITION_KINDS = [
  'element',
  'url',
  'role',
  'language',
  'variable',
  'guide',
  'from',
  'until',
  'all',
  'any',
] as const satisfies readonly ConditionKind[];

export function kindOfCondition(condition: Plain): ConditionKind {
  return CONDITION_KINDS.find((kind) => Object.hasOwn(condition, kind))!;
}

export interface Turned {
  readonly isNot: boolean;
  readonly plain: Plain;
}

export function readNot(condition: Condition): Turned {
  if (!('not' in condition)) return { isNot: false, plain: condition };
  const { isNot, plain } = readNot(condition.not);
  return { isNot: !isNot, plain };
}

export function writeNot({ isNot, plain }: Turned): Condition {
  return isNot ? { not: plain } : plain;
}

export interface ConditionStart {
  readonly guide: Guide;
  /** A day, such as `2026-05-01`. */
  today(): string;
  /** Ids of guides that can be asked for. */
  readonly guides: readonly string[];
  /** Where the page is not looked at. */
  readonly withoutElements?: boolean | undefined;
}

/** What can be chosen: a guide without targets has nothing to look at, and one without variables no value. */
export function canAsk(kind: ConditionKind, start: ConditionStart): boolean {
  const { guide, guides, withoutElements } = start;
  if (kind === 'element') return !withoutElements && Object.keys(guide.targets).length > 0;
  if (kind === 'variable') return Object.keys(guide.variables).length > 0;
  return kind !== 'guide' || guides.length > 0;
}

/** One to begin with, which the author then makes the right one. */
export function startCondition(kind: ConditionKind, start: ConditionStart): Plain {
  const { guide, today, guides } = start;
  switch (kind) {
    case 'element':
      return { element: Object.keys(guide.targets)[0] ?? '', state: 'visible' };
    case 'url':
      return startUrl(guide);
    case 'role':
      return { role: guide.audience?.[0] ?? 'role' };
    case 'language':
      return { language: guide.language };
    case 'variable': {
      const [name = '', variable] = Object.entries(guide.variables)[0] ?? [];
      return { variable: name, is: variable?.default ?? '' };
    }
    case 'guide':
      return { guide: guides[0] ?? '', is: 'completed' };
    case 'from':
      return { from: today() };
    case 'until':
      return { until: today() };
    case 'all':
    case 'any': {
      const first = (['element', 'url'] as const).find((it) => canAsk(it, start))!;
      const parts = [startCondition(first, start)];
      return kind === 'all' ? { all: parts } : { any: parts };
    }
  }
}

export function startUrl({ app }: Pick<Guide, 'app'>): Plain {
  return { url: app.match[0] ?? '' };
}

/** Another kind of condition. Between `all` and `any`, the parts are kept; a single one becomes the first part. */
export function changeCondition(
  before: Plain | null,
  kind: ConditionKind,
  start: ConditionStart,
): Plain {
  if (before === null) return startCondition(kind, start);
  if (kindOfCondition(before) === kind) return before;
  if (kind !== 'all' && kind !== 'any') return startCondition(kind, start);
  const parts = listParts(before) ?? [before];
  return kind === 'all' ? { all: parts } : { any: parts };
}

/** Null: it has none. */
export function listParts(condition: Plain): Condition[] | null {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : null;
}

export function withParts(condition: Plain, parts: Condition[]): Plain {
  return 'all' in condition ? { all: parts } : { any: parts };
}
