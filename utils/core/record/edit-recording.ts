/** What an author does about a recording besides the work itself: words, places, notes, what is taken out. */
import type { Step } from '../guide/schema.ts';
import { removeStep as takeOutStep } from '../studio/edit-steps.ts';
import type { RecordedAction } from './action.ts';
import { hostNamer } from './draft-step.ts';
import { findPersonal } from './find-personal.ts';
import { noteOn, type NoteKind } from './notes.ts';
import { allowedBy, listUndecided, redraft, type Recorded } from './recording.ts';
import { repoint } from './repoint.ts';

/** What the author says of words that were shown. Those that came since wait on. */
export interface Verdict {
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

export function decide(recorded: Recorded, { allowed, refused }: Verdict): Recorded {
  const { recording } = recorded;
  const waiting = listUndecided(recording);
  const of = (words: readonly string[]) => waiting.filter((word) => words.includes(word));
  return redraft(recorded, {
    ...recording,
    allowed: [...recording.allowed, ...of(allowed)],
    refused: [...recording.refused, ...of(refused)],
  });
}

/** From now on, new steps come after this one; null: at the end. What was done before is no part of them. */
export function insertAfter({ guide, recording }: Recorded, after: string | null): Recorded {
  const isThere = after === null || guide.steps.some(({ id }) => id === after);
  return { guide, recording: isThere ? { ...recording, after, last: null } : recording };
}

/** Undoes the step that was recorded last, or takes out the named one. */
export function removeStep({ guide, recording }: Recorded, stepId?: string): Recorded {
  const id = stepId ?? recording.added.at(-1);
  const step = guide.steps.find((it) => it.id === id);
  if (id === undefined || !step) return { guide, recording };
  const { [id]: _seen, ...seen } = recording.seen;
  const before = guide.steps[guide.steps.indexOf(step) - 1]?.id ?? null;
  return {
    guide: takeOutStep(guide, id),
    recording: {
      ...recording,
      added: recording.added.filter((it) => it !== id),
      seen,
      last: recording.last?.stepId === id ? null : recording.last,
      after: recording.after === id ? before : recording.after,
    },
  };
}

/** The step points at what this action was on; its words go along as far as nobody has changed them. */
export function repointStep(recorded: Recorded, stepId: string, told: RecordedAction): Recorded {
  const { guide, recording } = recorded;
  const step = guide.steps.find(({ id }) => id === stepId);
  if (!step) return recorded;
  const action = told.page === '' ? { ...told, page: recording.page } : told;
  const ledTo = recording.seen[stepId]?.ledTo ?? null;
  const seen = { ...recording.seen, [stepId]: { action, ledTo } };
  const next = { ...recording, seen, last: null, isMissed: false };
  const isAllowed = allowedBy(next);
  const drafting = { isAllowed, language: recording.language, nameHost: hostNamer(guide) };
  return redraft({ guide: repoint(guide, stepId, action, drafting), recording }, next);
}

/** A note of the author on a step that is there. One with a number of a person is not taken, nor one that does not fit. */
export function addNote(
  { guide, recording }: Recorded,
  stepId: string,
  kind: NoteKind,
  text: string,
): Recorded {
  if (findPersonal(text).length > 0) return { guide, recording };
  const noted = (step: Step): Step => noteOn(step, kind, text, recording.language) ?? step;
  const steps = guide.steps.map((step) => (step.id === stepId ? noted(step) : step));
  return { guide: { ...guide, steps }, recording };
}
