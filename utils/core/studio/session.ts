/**
 * The work on one draft in one window, of a guide or of a pack: what is written, what of it is saved, and why not. One reducer
 * owns it; `components/studio/draft-keeper.ts` talks to the background.
 */
import type { Guide } from '../guide/schema.ts';
import type { PackPlan } from '../packing/plan.ts';
import type { PackDraftView } from '../packing/view.ts';
import type { DraftSaved, DraftView } from '../record/view.ts';
import { tidyWords } from './edit-keywords.ts';
import { patch } from './edit-words.ts';
import { change, redo, settle, startHistory, undo, type History } from './history.ts';
import { isSame } from './is-same.ts';

export type Written = Guide | PackPlan;

/** As the store has it. */
export type ViewOf<W extends Written> = W extends PackPlan ? PackDraftView : DraftView;

export type Trouble<W extends Written = Guide> =
  /** Another window has saved meanwhile: `other` is what it saved, once that is known. */
  | { readonly why: 'changed'; readonly other: ViewOf<W> | null }
  | { readonly why: 'gone' }
  /** The background did not answer. */
  | { readonly why: 'silent' }
  /** `form`: it is no guide; `personal`: the numbers found. */
  | {
      readonly why: 'form' | 'personal' | 'storage';
      readonly problems: readonly string[];
    };

export interface Session<W extends Written = Guide> {
  readonly history: History<W>;
  /** The JSON as it was typed. `of`: the guide that was read from it; null: not yet, or it is none. */
  readonly typed: { readonly text: string; readonly of: W | null } | null;
  readonly revision: number;
  /** What the store has, as this window wrote or read it. */
  readonly saved: W;
  /** What is on its way to the store. */
  readonly sent: W | string | null;
  /** What was heard of the store while something was on its way there; undefined: nothing. */
  readonly heard: ViewOf<W> | null | undefined;
  readonly trouble: Trouble<W> | null;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

export type SessionEvent<W extends Written = Guide> =
  /** `guide`: or the pack. `key`: see `History`. */
  | { readonly type: 'edited'; readonly guide: W; readonly key?: string | null }
  | { readonly type: 'typed'; readonly text: string }
  /** Of a text that is no guide, undoing gives up the text. */
  | { readonly type: 'undone' | 'redone' }
  /** Save once more what could not be saved. */
  | { readonly type: 'retried' }
  | { readonly type: 'sent' }
  | { readonly type: 'replied'; readonly reply: DraftSaved<ViewOf<W>> }
  | { readonly type: 'unanswered' }
  /** The draft was read again; null: it is gone. */
  | { readonly type: 'heard'; readonly view: ViewOf<W> | null }
  /** Of two versions: that of the other window, or this one as the newer. */
  | { readonly type: 'took-other' | 'kept-mine' };

export function startSession<W extends Written>(view: ViewOf<W>): Session<W> {
  const written = writtenIn<W>(view);
  return {
    history: startHistory(written),
    typed: null,
    revision: view.revision,
    saved: written,
    sent: null,
    heard: undefined,
    trouble: null,
    problems: view.problems,
    warnings: view.warnings,
  };
}

export function isDirty<W extends Written>({ history, typed, saved }: Session<W>): boolean {
  return history.present !== saved || isUnread(typed);
}

/** It would be lost with the window: as it stands, it could not be saved. */
export function isAtRisk<W extends Written>(session: Session<W>): boolean {
  return session.trouble !== null && isDirty(session);
}

/** What is to be sent now; null: nothing, or it would be refused again. */
export function toSend<W extends Written>(session: Session<W>): W | string | null {
  if (!isDirty(session) || session.sent !== null || session.trouble !== null) return null;
  return isUnread(session.typed) ? session.typed.text : session.history.present;
}

/** The JSON as it stands in the text field. */
export function textOf<W extends Written>({ history, typed }: Session<W>): string {
  if (typed && (typed.of === null || typed.of === history.present)) return typed.text;
  return formatGuide(history.present);
}

/** Or a pack. */
export function formatGuide(written: Written): string {
  return JSON.stringify(withoutBlanks(written), null, 2);
}

function writtenIn<W extends Written>(view: ViewOf<W>): W {
  return ('pack' in view ? view.pack : view.guide) as W;
}

/** A pitfall or search word that somebody has just begun has no letters yet: it is on the screen only. */
function withoutBlanks(written: Written): Written {
  if (written.kind === 'pack') return written;
  const guide = written.keywords
    ? patch<Guide>(written, { keywords: tidyWords(written.keywords) })
    : written;
  if (guide.kind !== 'walkthrough') return guide;
  const steps = guide.steps.map((step) => {
    const pitfalls = step.pitfalls?.filter((words) => Object.keys(words).length > 0);
    return pitfalls?.length === step.pitfalls?.length
      ? step
      : patch(step, { pitfalls: pitfalls?.length ? pitfalls : undefined });
  });
  return { ...guide, steps };
}

export function reduceSession<W extends Written>(
  session: Session<W>,
  event: SessionEvent<W>,
): Session<W> {
  switch (event.type) {
    case 'edited':
      return edit(session, change(session.history, event.guide, event.key));
    case 'undone':
      // A text that is no guide is the last thing that was done.
      return edit(session, isUnread(session.typed) ? session.history : undo(session.history));
    case 'redone':
      return edit(session, redo(session.history));
    case 'retried':
      return { ...session, trouble: afterEdit(session) };
    case 'typed':
      return { ...session, typed: { text: event.text, of: null }, trouble: afterEdit(session) };
    case 'sent':
      return { ...session, sent: toSend(session) };
    case 'unanswered':
      return hearLate({ ...session, sent: null, trouble: { why: 'silent' } });
    case 'replied':
      return hearLate(reply(session, event.reply));
    case 'heard':
      return session.sent === null ? hear(session, event.view) : { ...session, heard: event.view };
    case 'took-other':
      return takeOther(session);
    case 'kept-mine': {
      const other = otherOf(session);
      return other ? { ...session, revision: other.revision, trouble: null } : session;
    }
  }
}

function isUnread(
  typed: { readonly text: string; readonly of: unknown } | null,
): typed is { text: string; of: null } {
  return typed !== null && typed.of === null;
}

function edit<W extends Written>(session: Session<W>, history: History<W>): Session<W> {
  return { ...session, history, typed: null, trouble: afterEdit(session) };
}

/** What was refused may be right now; what another window did is not undone by writing on. */
function afterEdit<W extends Written>({ trouble }: Session<W>): Trouble<W> | null {
  return trouble?.why === 'changed' || trouble?.why === 'gone' ? trouble : null;
}

function reply<W extends Written>(session: Session<W>, saved: DraftSaved<ViewOf<W>>): Session<W> {
  const { sent, typed } = session;
  const done = { ...session, sent: null };
  if (!saved.ok) {
    // Written on meanwhile: what is there now may be right.
    const isStill = isUnread(typed) ? typed.text === sent : session.history.present === sent;
    const isLasting = saved.why === 'changed' || saved.why === 'gone';
    return { ...done, trouble: isStill || isLasting ? explain(saved) : null };
  }
  const { revision, problems, warnings } = saved;
  const guide = writtenIn<W>(saved);
  const known = { ...done, revision, problems, warnings };
  if (typeof sent !== 'string') {
    return { ...known, saved: sent ?? guide, history: settle(session.history) };
  }
  if (!isUnread(typed)) return { ...known, saved: guide };
  // The text is read as a guide; what was typed since is sent next.
  const of = typed.text === sent ? guide : null;
  const history = change(session.history, guide, 'json');
  return { ...known, saved: guide, history, typed: { text: typed.text, of } };
}

function explain<W extends Written>(refusal: Extract<DraftSaved, { ok: false }>): Trouble<W> {
  if ('problems' in refusal) return { why: refusal.why, problems: refusal.problems };
  return refusal.why === 'gone' ? { why: 'gone' } : { why: 'changed', other: null };
}

function hearLate<W extends Written>(session: Session<W>): Session<W> {
  const { heard } = session;
  return heard === undefined ? session : hear({ ...session, heard: undefined }, heard);
}

function hear<W extends Written>(session: Session<W>, view: ViewOf<W> | null): Session<W> {
  if (view === null) return { ...session, trouble: { why: 'gone' } };
  if (view.revision < session.revision) return session;
  const { problems, warnings, revision } = view;
  // The same, checked anew: in another language, or beside other pictures.
  if (revision === session.revision) {
    const isKnown = isSame(problems, session.problems) && isSame(warnings, session.warnings);
    return isKnown ? session : { ...session, problems, warnings };
  }
  const isMine =
    !isUnread(session.typed) && isSame(writtenIn<W>(view), withoutBlanks(session.history.present));
  // The same was saved: by this window, whose answer was lost.
  if (isMine) {
    const { present } = session.history;
    return { ...session, revision, problems, warnings, saved: present, trouble: null };
  }
  if (isDirty(session)) return { ...session, trouble: { why: 'changed', other: view } };
  return take(session, view);
}

function otherOf<W extends Written>({ trouble }: Session<W>): ViewOf<W> | null {
  return trouble?.why === 'changed' ? trouble.other : null;
}

function takeOther<W extends Written>(session: Session<W>): Session<W> {
  const other = otherOf(session);
  return other ? take(session, other) : session;
}

/** What was there before can still be undone to. */
function take<W extends Written>(session: Session<W>, view: ViewOf<W>): Session<W> {
  const { revision, problems, warnings } = view;
  const guide = writtenIn<W>(view);
  const history = change(session.history, guide);
  return {
    ...session,
    history,
    typed: null,
    saved: guide,
    revision,
    problems,
    warnings,
    trouble: null,
  };
}
