/**
 * A recording under way: from what the author does, page after page, to the steps of a draft. Pure:
 * the time is an argument. The draft holds allowed words only (`allow.ts`); what was seen besides
 * stays in the recording, which lies in memory and is forgotten when it ends.
 */
import type { Step, Walkthrough } from '../guide/schema.ts';
import type { UiLanguage } from '../run/view.ts';
import { isSame } from '../studio/is-same.ts';
import type { RecordedAction } from './action.ts';
import { findUnknown, type IsAllowed } from './allow.ts';
import { draftStep, hostNamer, reachFrame, type SeenAction } from './draft-step.ts';

export interface Recording {
  readonly draftId: string;
  /** Of the words that are drafted. */
  readonly language: UiLanguage;
  /** Such as `https://zaken.voorbeeldstad.nl`. */
  readonly origin: string;
  /** Tabs in which it is on. */
  readonly tabIds: readonly number[];
  /** By a tab that came from one of those, with the one that it came from. */
  readonly openers: Readonly<Record<number, number>>;
  /** Tabs that came from one of those and in which it is not on: what led to their page is not known. */
  readonly asideIds: readonly number[];
  readonly isPaused: boolean;
  /** What the author did last could not be recorded. */
  readonly isMissed: boolean;
  /** Where the author was last, as a glob. */
  readonly page: string;
  /** The steps that it has made, the oldest first. */
  readonly added: readonly string[];
  /** By step id. */
  readonly seen: Readonly<Record<string, SeenAction>>;
  /** Words that the author decided on. */
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
  readonly last: { readonly stepId: string; readonly at: number; readonly tabId: number } | null;
  /** New steps come after this one; null: at the end. */
  readonly after: string | null;
  /** The studio's tab that it began in; null: it did not. */
  readonly home: number | null;
}

export type RecordingStart = Pick<Recording, 'draftId' | 'language' | 'origin'> & {
  readonly tabId: number;
  /** Of a draft that has steps already; see `Recording`. */
  readonly after?: string | null;
  readonly home?: number | null;
};

export function beginRecording(begun: RecordingStart): Recording {
  const { tabId, after = null, home = null, ...start } = begun;
  return {
    ...start,
    after,
    home,
    tabIds: [tabId],
    openers: {},
    asideIds: [],
    isPaused: false,
    isMissed: false,
    page: '',
    added: [],
    seen: {},
    allowed: [],
    refused: [],
    last: null,
  };
}

/** The draft and the recording of it go together. */
export interface Recorded {
  readonly guide: Walkthrough;
  readonly recording: Recording;
}

/** When and in which tab something was done or reached. */
export interface Moment {
  readonly at: number;
  readonly tabId: number;
}

/** Later than this a new page is not the outcome of an action. */
const OUTCOME_MS = 15_000;
/** Two clicks on one thing within this time are one for the person. */
const DOUBLE_CLICK_MS = 1_000;

/** One action more is one step more, but for what a person does twice for one thing. */
export function addAction(before: Recorded, told: RecordedAction, moment: Moment): Recorded {
  if (before.recording.isPaused) return before;
  const action = told.page === '' ? { ...told, page: before.recording.page } : told;
  // Who acts on a page before it is told of has reached it all the same.
  const { guide, recording } = addPage(before, action.page, moment);
  if (isRepeated(recording, action, moment)) return { guide, recording: touch(recording, moment) };
  const stepId = nextId(guide, action.kind);
  const seen = { action, ledTo: null };
  const { step, target } = draft(stepId, seen, { guide, recording });
  const at = placeFor(guide, recording);
  return {
    guide: {
      ...guide,
      app: reachFrame(guide.app, target),
      steps: guide.steps.toSpliced(at, 0, step),
      targets: { ...guide.targets, [stepId]: target },
    },
    recording: {
      ...recording,
      after: recording.after && stepId,
      added: [...recording.added, stepId],
      seen: { ...recording.seen, [stepId]: seen },
      last: { stepId, ...moment },
      isMissed: false,
    },
  };
}

/**
 * A page of the application was reached. Soon after an action of the author, it is what the action led to:
 * in its own tab or in one that came from there, and not in one to which the author only went back.
 */
export function addPage(before: Recorded, page: string, { at, tabId }: Moment): Recorded {
  // The first page of a tab may be what opened it; to later ones the author goes by themselves.
  const { [tabId]: opener, ...openers } = before.recording.openers;
  if (before.recording.page === page && opener === undefined) return before;
  const recording = { ...before.recording, page, openers };
  const { last, isPaused } = recording;
  const seen = last && recording.seen[last.stepId];
  const isThere = last?.tabId === tabId || last?.tabId === opener;
  const isOutcome =
    !isPaused && last && isThere && seen?.ledTo === null && at - last.at <= OUTCOME_MS;
  if (!isOutcome) return { ...before, recording };
  const led = { ...recording.seen, [last.stepId]: { ...seen, ledTo: page } };
  return redraft({ ...before, recording }, { ...recording, seen: led });
}

/** What the author did could not be told or kept; `isShown`: what they pointed at, which a pause does not stop. */
export function missAction({ guide, recording }: Recorded, isShown: boolean): Recorded {
  const isMissed = isShown || !recording.isPaused;
  return { guide, recording: isMissed ? { ...recording, isMissed } : recording };
}

/** The words that wait for the author, each once, in the order of the steps. */
export function listUndecided(recording: Recording): string[] {
  const words = Object.values(recording.seen).flatMap((seen) => unknownOf(seen, recording));
  return [...new Set(words)];
}

/** Drafts anew what the author has not changed meanwhile, by what `next` knows more than before. */
export function redraft({ guide, recording }: Recorded, next: Recording): Recorded {
  const targets = { ...guide.targets };
  const steps = guide.steps.map((step) => {
    const [before, after] = [recording.seen[step.id], next.seen[step.id]];
    if (!before || !after) return step;
    const old = draft(step.id, before, { guide, recording });
    const drafted = draft(step.id, after, { guide, recording: next });
    const targetId = step.target ?? step.id;
    if (isSame(targets[targetId], old.target)) targets[targetId] = drafted.target;
    const changed = (['title', 'page', 'advance'] as const).filter((field) =>
      isSame(step[field], old.step[field]),
    );
    return Object.assign(
      {},
      step,
      ...changed.map((field) => ({ [field]: drafted.step[field] })),
    ) as Step;
  });
  return { guide: { ...guide, steps, targets }, recording: next };
}

function draft(id: string, seen: SeenAction, { guide, recording }: Recorded) {
  const { language } = recording;
  return draftStep(id, seen, {
    language,
    isAllowed: allowedBy(recording),
    nameHost: hostNamer(guide),
  });
}

/** Where the step that is next comes in. */
function placeFor({ steps }: Walkthrough, { after }: Recording): number {
  const found = steps.findIndex(({ id }) => id === after);
  return found === -1 ? steps.length : found + 1;
}

function unknownOf({ action, ledTo }: SeenAction, recording: Recording): string[] {
  const isDecided = (word: string): boolean =>
    recording.allowed.includes(word) || recording.refused.includes(word);
  return [
    ...findUnknown(action, isDecided),
    ...(ledTo === null ? [] : findUnknown({ ...action, label: '', page: ledTo }, isDecided)),
  ];
}

export function allowedBy({ allowed }: Recording): IsAllowed {
  return (word) => allowed.includes(word);
}

function isRepeated(recording: Recording, action: RecordedAction, { at }: Moment): boolean {
  const { last } = recording;
  const before = last && recording.seen[last.stepId]?.action;
  if (!last || !before || before.kind !== action.kind || before.page !== action.page) return false;
  const isClick = action.kind === 'click' || action.kind === 'tab';
  if (isClick && at - last.at > DOUBLE_CLICK_MS) return false;
  return before.label === action.label && isSame(before.evidence.traits, action.evidence.traits);
}

function touch(recording: Recording, moment: Moment): Recording {
  return { ...recording, last: recording.last && { ...recording.last, ...moment } };
}

function nextId(guide: Walkthrough, kind: string): string {
  const taken = new Set([...guide.steps.map(({ id }) => id), ...Object.keys(guide.targets)]);
  let number = guide.steps.length + 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}
