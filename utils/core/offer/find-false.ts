import type { Condition } from '../guide/schema.ts';
import { evaluateCondition } from '../run/conditions.ts';
import type { RunContext } from '../run/types.ts';

/** The smallest part that makes the condition false: of `all`, the first part that does not hold. */
export function findFalse(condition: Condition, context: RunContext): Condition {
  if (!('all' in condition)) return condition;
  const part = condition.all.find((it) => evaluateCondition(it, context) === false);
  return part ? findFalse(part, context) : condition;
}
