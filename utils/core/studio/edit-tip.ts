/** How a tip is shown, and the rules of one that checks a field. */
import type { Localized, Tip } from '../guide/schema.ts';
import { patch } from './edit-words.ts';

export type Rule = NonNullable<Tip['rules']>[number];
export type RuleKind = Rule['rule'];

/** In the order of the list. */
export const TIP_SHOWS = [
  'help',
  'hotspot',
  'validation',
] as const satisfies readonly Tip['show'][];
export const RULE_KINDS = [
  'required',
  'length',
  'number',
  'date',
  'bsn',
  'iban',
  'pattern',
] as const satisfies readonly RuleKind[];

/** A tip that checks has rules, and no other has. `message`: of the first rule, to begin with. */
export function changeShow(tip: Tip, show: Tip['show'], message: Localized): Partial<Tip> {
  if (show !== 'validation') return { show, rules: undefined };
  return { show, rules: tip.rules ?? [{ rule: 'required', message }] };
}

/** Its words are kept, and its bounds where the new kind has them, too. */
export function changeRule(rule: Rule, kind: RuleKind): Rule {
  const { message } = rule;
  switch (kind) {
    case 'length':
      return { rule: kind, ...boundsOf(rule, 1, 100), message };
    case 'number':
      return { rule: kind, ...boundsOf(rule, 0, 100), message };
    case 'pattern':
      return { rule: kind, glob: 'glob' in rule ? rule.glob : '*', message };
    default:
      return { rule: kind, message };
  }
}

/** Of a rule with bounds, at least one stays. */
export function changeBound<Bounded extends Extract<Rule, { rule: 'length' | 'number' }>>(
  rule: Bounded,
  bound: 'min' | 'max',
  value: number | undefined,
): Bounded {
  const other = bound === 'min' ? rule.max : rule.min;
  if (value === undefined && other === undefined) return rule;
  return patch(rule, { [bound]: value } as Partial<Bounded>);
}

function boundsOf(rule: Rule, min: number, max: number): { min?: number; max?: number } {
  if (rule.rule !== 'length' && rule.rule !== 'number') return { min, max };
  const isWhole = (it: number | undefined) => it === undefined || (Number.isInteger(it) && it >= 0);
  return isWhole(rule.min) && isWhole(rule.max)
    ? patch<{ min?: number; max?: number }>({ min, max }, { min: rule.min!, max: rule.max! })
    : { min, max };
}
