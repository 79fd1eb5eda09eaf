/** So many drafts as a recorder would have left them: with targets that hold as much as they may. */
import { writeDraft } from '../../e2e/support/seed-draft.ts';
import { LIMITS } from '../../../utils/core/guide/limits.ts';
import type { Target, Walkthrough } from '../../../utils/core/guide/schema.ts';

export function writeDrafts(count: number, steps: number): (readonly [string, Walkthrough])[] {
  const one = writeDraft('zaken.voorbeeldstad.example', steps);
  const targets = Object.fromEntries(
    Object.entries(one.targets).map(([id, target]) => [id, { ...target, recorded: RECORDED }]),
  );
  return Array.from({ length: count }, (_, index) => [
    `d${index}`,
    { ...one, targets, id: `own.d${index}`, title: { nl: `Uitleg ${index + 1}` } },
  ]);
}

const RECORDED: NonNullable<Target['recorded']> = {
  v: 'a',
  traits: { role: 'button', tag: 'button', name: 'opslaan', heading: 'besluit', nth: 'abaj' },
  twins: 'a',
  common: [],
  words: 'x'.repeat(LIMITS.recordedBytes - 200),
};
