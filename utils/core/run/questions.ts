/** What can be answered to a question step. */
import type { Step } from '../guide/schema.ts';

/** From "not at all" to "very": a scale has these answers, and no words of the guide's own. */
const SCALE = ['1', '2', '3', '4', '5'];

/** The ids of the answers; none where the step is no question. */
export function listChoices(step: Step): readonly string[] {
  if (step.kind !== 'question') return [];
  return step.scale ? SCALE : (step.choices ?? []).map(({ id }) => id);
}
