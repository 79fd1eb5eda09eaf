/** What a person does at a step, as far as the guide and `--data` say what. */
import type { Step } from '../../utils/core/guide/schema.ts';
import { click, doActions, fill } from './act.ts';
import { takeElement, type Sighting } from './ask-page.ts';
import type { StepData } from './data-schema.ts';
import type { Note } from './report.ts';
import type { Sightings } from './trip.ts';
import type { Walk } from './walk.ts';

/** Null: it was done. Throws `CannotDo` where the browser could not. */
export async function doStep(
  { trip }: Walk,
  step: Step,
  given: StepData,
  seen: Sightings,
): Promise<Note | null> {
  const { advance } = step;
  const { hands } = trip;
  const target = ('target' in advance ? advance.target : undefined) ?? step.target;
  const sighting = target === undefined ? undefined : seen[target];
  // Filling in a field can always be undone.
  if (step.risk && !isField(step)) {
    if (!trip.isAllowed(step.id)) return { key: 'held' };
    // What is only likely is never enough for that.
    if (sighting && sighting.status !== 'found') return { key: 'not-there' };
  }
  await doActions(hands, given.before);
  if (given.do) {
    await doActions(hands, given.do);
    return null;
  }
  switch (advance.on) {
    case 'next':
      return null;
    case 'url':
    case 'appear':
    case 'gone':
      return { key: 'no-action' };
    default: {
      const element = isThere(sighting) ? await takeElement(sighting) : null;
      if (element === null) return { key: 'not-there' };
      if (advance.on === 'click') await click(element);
      else if (given.value === undefined) return { key: 'no-value' };
      else await fill(hands, element, given.value);
      return null;
    }
  }
}

/** What is likely is taken for it, as by a person who says yes. */
export function isThere(sighting: Sighting | undefined): sighting is Sighting {
  return sighting?.status === 'found' || sighting?.status === 'likely';
}

/** A field that stays empty leads nowhere else. */
export function isField({ advance }: Step): boolean {
  return advance.on === 'input' || (advance.on === 'choice' && advance.confirm === undefined);
}
