import type { Condition } from '../guide/schema.ts';
import { matchesUrl } from '../match/glob.ts';
import { dayBegins } from '../guide/day.ts';
import type { RunContext } from './types.ts';

/** True, false, or null where the facts are not known. */
export type Verdict = boolean | null;

/**
 * Three-valued (Kleene) logic: `all` is false as soon as one part is, `any` true as soon as one
 * is, and what is left hangs on the unknown.
 *
 * Unknown are: a target whose state was not reported, an address before the page is known, and a
 * role while the person has chosen none. A variable without a value is not equal to anything.
 * Dates are whole days where the person is, `until` included; `{ language: 'de' }` holds for de-AT too.
 */
export function evaluateCondition(condition: Condition, context: RunContext): Verdict {
  if ('all' in condition)
    return not(anyOf(condition.all.map((part) => not(evaluateCondition(part, context)))));
  if ('any' in condition)
    return anyOf(condition.any.map((part) => evaluateCondition(part, context)));
  if ('not' in condition) return not(evaluateCondition(condition.not, context));
  if ('element' in condition) {
    const { element, state } = condition;
    return Object.hasOwn(context.elements, element)
      ? context.elements[element]!.includes(state)
      : null;
  }
  if ('url' in condition) return context.page && matchesUrl(condition.url, context.page.url);
  if ('role' in condition)
    return context.roles.length === 0 ? null : context.roles.includes(condition.role);
  if ('language' in condition) {
    return (
      context.language === condition.language ||
      context.language.startsWith(`${condition.language}-`)
    );
  }
  if ('variable' in condition) {
    const { variable, is } = condition;
    return Object.hasOwn(context.variables, variable) && context.variables[variable] === is;
  }
  if ('guide' in condition) {
    return context.completedGuides.includes(condition.guide) === (condition.is === 'completed');
  }
  if ('from' in condition) return context.now >= dayBegins(condition.from);
  return context.now < dayBegins(condition.until, 1);
}

function not(verdict: Verdict): Verdict {
  return verdict === null ? null : !verdict;
}

function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(null) ? null : false;
}

/**
 * What is left of a condition once all is known but the states of elements: true, false, or a smaller
 * condition about elements. Whatever else is unknown does not hold anything up.
 */
export function narrowCondition(condition: Condition, context: RunContext): boolean | Condition {
  const verdict = evaluateCondition(condition, context);
  if (verdict !== null) return verdict;
  if ('element' in condition) return condition;
  if ('not' in condition) {
    const part = narrowCondition(condition.not, context);
    return typeof part === 'boolean' || { not: part };
  }
  const isAll = 'all' in condition;
  const parts = isAll ? condition.all : 'any' in condition ? condition.any : [];
  const open = parts
    .filter((part) => evaluateCondition(part, context) === null)
    .map((part) => narrowCondition(part, context));
  const asked = open.filter((part) => typeof part !== 'boolean');
  if (asked.length === 0 || (!isAll && asked.length < open.length)) return true;
  return isAll ? { all: asked } : { any: asked };
}

/** The target ids that a condition asks about. */
export function listElements(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(listElements);
  if ('any' in condition) return condition.any.flatMap(listElements);
  if ('not' in condition) return listElements(condition.not);
  return 'element' in condition ? [condition.element] : [];
}

/** The roles that a condition asks about. */
export function listAskedRoles(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(listAskedRoles);
  if ('any' in condition) return condition.any.flatMap(listAskedRoles);
  if ('not' in condition) return listAskedRoles(condition.not);
  return 'role' in condition ? [condition.role] : [];
}
