/**
 * A recording under way: from what the author does, page after page, to the steps of a draft. Pure:
 * the time is an argument. The draft holds allowed words only (`allow.ts`); what was seen besides
 * stays in the recording, which lies in memory and is forgotten when it ends.
 */
import type { Step, Target, Walkthrough } from '../guide/schema.ts';
import type { UiLanguage } from '../run/view.ts';
import type { RecordedAction } from './action.ts';
import {
  filterAddress,
  filterEvidence,
  filterLabel,
  findUnknown,
  type IsAllowed,
} from './allow.ts';
import { draftAdvance } from './draft-advance.ts';
import { draftTitle } from './draft-title.ts';
import { findPersonal } from './find-personal.ts';

export interface SeenAction {
  readonly action: RecordedAction;
  /** The page that it led to, as a glob. */
  readonly ledTo: string | null;
}

export interface Recording {
  readonly draftId: string;
  /** Of the words that are drafted. */
  readonly language: UiLanguage;
  /** Such as `https://zaken.voorbeeldstad.nl`. */
  readonly origin: string;
  /** Tabs in which it is on. */
  readonly tabIds: readonly number[];
  /** Tabs that came from one of those; in which it is on once a page of it was led to. */
  readonly openedTabIds: readonly number[];
  readonly isPaused: boolean;
  /** Where the author was last, as a glob. */
  readonly page: string;
  /** By step id. */
  readonly seen: Readonly<Record<string, SeenAction>>;
  /** Words that the author decided on. */
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
  readonly last: { readonly stepId: string; readonly at: number } | null;
}

export type RecordingStart = Pick<Recording, 'draftId' | 'language' | 'origin'> & {
  readonly tabId: number;
};

export function beginRecording({ tabId, ...start }: RecordingStart): Recording {
  return {
    ...start,
    tabIds: [tabId],
    openedTabIds: [],
    isPaused: false,
    page: '',
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

/** Later than this a new page is not the outcome of an action. */
const OUTCOME_MS = 15_000;
/** Two clicks on one thing within this time are one for the person. */
const DOUBLE_CLICK_MS = 1_000;

/** One action more is one step more, but for what a person does twice for one thing. */
export function addAction(before: Recorded, told: RecordedAction, at: number): Recorded {
  if (before.recording.isPaused) return before;
  const action = told.page === '' ? { ...told, page: before.recording.page } : told;
  // Who acts on a page before it is told of has reached it all the same.
  const { guide, recording } = addPage(before, action.page, at);
  if (isRepeated(recording, action, at)) return { guide, recording: touch(recording, at) };
  const stepId = nextId(guide, action.kind);
  const seen = { action, ledTo: null };
  const { step, target } = draftStep(stepId, seen, recording);
  return {
    guide: {
      ...guide,
      app: reachFrame(guide.app, target),
      steps: [...guide.steps, step],
      targets: { ...guide.targets, [stepId]: target },
    },
    recording: {
      ...recording,
      seen: { ...recording.seen, [stepId]: seen },
      last: { stepId, at },
    },
  };
}

/** A page of the application was reached. Soon after an action of the author, it is what the action led to. */
export function addPage(before: Recorded, page: string, at: number): Recorded {
  if (before.recording.isPaused || before.recording.page === page) return before;
  const recording = { ...before.recording, page };
  const { last } = recording;
  const seen = last && recording.seen[last.stepId];
  const isOutcome = last && seen?.ledTo === null && at - last.at <= OUTCOME_MS;
  if (!isOutcome) return { ...before, recording };
  const led = { ...recording.seen, [last.stepId]: { ...seen, ledTo: page } };
  return redraft({ ...before, recording }, { ...recording, seen: led });
}

/** The words that wait for the author, each once, in the order of the steps. */
export function listUndecided(recording: Recording): string[] {
  const words = Object.values(recording.seen).flatMap((seen) => unknownOf(seen, recording));
  return [...new Set(words)];
}

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

/** Undoes the last step, or takes out the named one. */
export function removeStep({ guide, recording }: Recorded, stepId?: string): Recorded {
  const id = stepId ?? guide.steps.at(-1)?.id;
  if (id === undefined) return { guide, recording };
  const { [id]: _target, ...targets } = guide.targets;
  const { [id]: _seen, ...seen } = recording.seen;
  return {
    guide: { ...guide, steps: guide.steps.filter((step) => step.id !== id), targets },
    recording: { ...recording, seen, last: recording.last?.stepId === id ? null : recording.last },
  };
}

export const NOTE_KINDS = ['why', 'exception', 'whom'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A note of the author on a step that is there. One with a number of a person is not taken. */
export function addNote(
  { guide, recording }: Recorded,
  stepId: string,
  kind: NoteKind,
  text: string,
): Recorded {
  if (findPersonal(text).length > 0) return { guide, recording };
  const words = { [recording.language]: text };
  const noted = (step: Step): Step => {
    if (kind === 'why') return { ...step, why: words };
    if (kind === 'whom') return { ...step, contact: text };
    return { ...step, pitfalls: [...(step.pitfalls ?? []), words] };
  };
  const steps = guide.steps.map((step) => (step.id === stepId ? noted(step) : step));
  return { guide: { ...guide, steps }, recording };
}

/** Drafts anew what the author has not changed meanwhile, by what `next` knows more than before. */
function redraft({ guide, recording }: Recorded, next: Recording): Recorded {
  const targets = { ...guide.targets };
  const steps = guide.steps.map((step) => {
    const [before, after] = [recording.seen[step.id], next.seen[step.id]];
    if (!before || !after) return step;
    const old = draftStep(step.id, before, recording);
    const drafted = draftStep(step.id, after, next);
    if (isSame(targets[step.id], old.target)) targets[step.id] = drafted.target;
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

function draftStep(
  id: string,
  { action, ledTo }: SeenAction,
  recording: Recording,
): { step: Step; target: Target } {
  const { language, origin } = recording;
  const isAllowed = allowedBy(recording);
  const label = filterLabel(action.label, isAllowed);
  const { frame, ...recorded } = filterEvidence(action.evidence, isAllowed);
  const address = (glob: string): string => nameHost(filterAddress(glob, isAllowed), origin);
  return {
    step: {
      id,
      kind: 'tooltip',
      ...(action.page !== '' && { page: [address(action.page)] }),
      target: id,
      title: { [language]: draftTitle(action.kind, label, language) },
      advance: draftAdvance(action.kind, ledTo === null ? null : address(ledTo)),
      onMissing: { after: 8, do: 'explain' },
    },
    target: {
      ...(label !== null && { name: { [language]: label } }),
      // Beside what was recorded, since there it may hold a variable.
      ...(frame !== undefined && { frame: address(frame) }),
      // Writable arrays, as zod infers them.
      recorded: recorded as Target['recorded'] & object,
    },
  };
}

/** A frame of another host than the application's has to be named by the guide. */
function reachFrame(app: Walkthrough['app'], { frame }: Target): Walkthrough['app'] {
  const [origin] = /^https?:\/\/[^/?#]+/.exec(frame ?? '') ?? [];
  const glob = `${origin}/*`;
  if (origin === undefined || [...app.match, ...app.frames].includes(glob)) return app;
  return { ...app, frames: [...app.frames, glob] };
}

/** The host is a variable, so that the guide serves another organisation, too. */
function nameHost(glob: string, origin: string): string {
  const host = origin.replace(/^https?:\/\//, '');
  return glob === origin || glob.startsWith(`${origin}/`) ? glob.replace(host, '{{host}}') : glob;
}

function unknownOf({ action, ledTo }: SeenAction, recording: Recording): string[] {
  const isDecided = (word: string): boolean =>
    recording.allowed.includes(word) || recording.refused.includes(word);
  return [
    ...findUnknown(action, isDecided),
    ...(ledTo === null ? [] : findUnknown({ ...action, label: '', page: ledTo }, isDecided)),
  ];
}

function allowedBy({ allowed }: Recording): IsAllowed {
  return (word) => allowed.includes(word);
}

function isRepeated(recording: Recording, action: RecordedAction, at: number): boolean {
  const { last } = recording;
  const before = last && recording.seen[last.stepId]?.action;
  if (!last || !before || before.kind !== action.kind || before.page !== action.page) return false;
  const isClick = action.kind === 'click' || action.kind === 'tab';
  if (isClick && at - last.at > DOUBLE_CLICK_MS) return false;
  return before.label === action.label && isSame(before.evidence.traits, action.evidence.traits);
}

function touch(recording: Recording, at: number): Recording {
  return { ...recording, last: recording.last && { ...recording.last, at } };
}

function nextId(guide: Walkthrough, kind: string): string {
  const taken = new Set([...guide.steps.map(({ id }) => id), ...Object.keys(guide.targets)]);
  let number = guide.steps.length + 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
