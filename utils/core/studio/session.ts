/**
 * The work on one draft in one window: what is written, what of it is saved, and why not. One reducer
 * owns it; `components/studio/draft-keeper.ts` talks to the background.
 */
import type { Guide } from '../guide/schema.ts';
import type { DraftSaved, DraftView } from '../record/view.ts';
import { tidyWords } from './edit-keywords.ts';
import { patch } from './edit-words.ts';
import { change, redo, settle, startHistory, undo, type History } from './history.ts';
import { isSame } from './is-same.ts';

export type Trouble =
  /** Another window has saved meanwhile: `other` is what it saved, once that is known. */
  | { readonly why: 'changed'; readonly other: DraftView | null }
  | { readonly why: 'gone' }
  /** The background did not answer. */
  | { readonly why: 'silent' }
  /** `form`: it is no guide; `personal`: the numbers found. */
  | {
      readonly why: 'form' | 'personal' | 'storage';
      readonly problems: readonly string[];
    };

export interface Session {
  readonly history: History<Guide>;
  /** The JSON as it was typed. `of`: the guide that was read from it; null: not yet, or it is none. */
  readonly typed: { readonly text: string; readonly of: Guide | null } | null;
  readonly revision: number;
  /** What the store has, as this window wrote or read it. */
  readonly saved: Guide;
  /** What is on its way to the store. */
  readonly sent: Guide | string | null;
  /** What was heard of the store while something was on its way there; undefined: nothing. */
  readonly heard: DraftView | null | undefined;
  readonly trouble: Trouble | null;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

export type SessionEvent =
  /** `key`: see `History`. */
  | { readonly type: 'edited'; readonly guide: Guide; readonly key?: string | null }
  | { readonly type: 'typed'; readonly text: string }
  /** Of a text that is no guide, undoing gives up the text. */
  | { readonly type: 'undone' | 'redone' }
  /** Save once more what could not be saved. */
  | { readonly type: 'retried' }
  | { readonly type: 'sent' }
  | { readonly type: 'replied'; readonly reply: DraftSaved }
  | { readonly type: 'unanswered' }
  /** The draft was read again; null: it is gone. */
  | { readonly type: 'heard'; readonly view: DraftView | null }
  /** Of two versions: that of the other window, or this one as the newer. */
  | { readonly type: 'took-other' | 'kept-mine' };

export function startSession(view: DraftView): Session {
  return {
    history: startHistory(view.guide),
    typed: null,
    revision: view.revision,
    saved: view.guide,
    sent: null,
    heard: undefined,
    trouble: null,
    problems: view.problems,
    warnings: view.warnings,
  };
}

export function isDirty({ history, typed, saved }: Session): boolean {
  return history.present !== saved || isUnread(typed);
}

/** What is to be sent now; null: nothing, or it would be refused again. */
export function toSend(session: Session): Guide | string | null {
  if (!isDirty(session) || session.sent !== null || session.trouble !== null) return null;
  return isUnread(session.typed) ? session.typed.text : session.history.present;
}

/** The JSON as it stands in the text field. */
export function textOf({ history, typed }: Session): string {
  if (typed && (typed.of === null || typed.of === history.present)) return typed.text;
  return formatGuide(history.present);
}

export function formatGuide(guide: Guide): string {
  return JSON.stringify(withoutBlanks(guide), null, 2);
}

/** A pitfall or search word that somebody has just begun has no letters yet: it is on the screen only. */
function withoutBlanks(written: Guide): Guide {
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

export function reduceSession(session: Session, event: SessionEvent): Session {
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

function isUnread(typed: Session['typed']): typed is { text: string; of: null } {
  return typed !== null && typed.of === null;
}

function edit(session: Session, history: History<Guide>): Session {
  return { ...session, history, typed: null, trouble: afterEdit(session) };
}

/** What was refused may be right now; what another window did is not undone by writing on. */
function afterEdit({ trouble }: Session): Trouble | null {
  return trouble?.why === 'changed' || trouble?.why === 'gone' ? trouble : null;
}

function reply(session: Session, saved: DraftSaved): Session {
  const { sent, typed } = session;
  const done = { ...session, sent: null };
  if (!saved.ok) {
    // Written on meanwhile: what is there now may be right.
    const isStill = isUnread(typed) ? typed.text === sent : session.history.present === sent;
    const isLasting = saved.why === 'changed' || saved.why === 'gone';
    return { ...done, trouble: isStill || isLasting ? explain(saved) : null };
  }
  const { revision, problems, warnings, guide } = saved;
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

function explain(refusal: Extract<DraftSaved, { ok: false }>): Trouble {
  if ('problems' in refusal) return { why: refusal.why, problems: refusal.problems };
  return refusal.why === 'gone' ? { why: 'gone' } : { why: 'changed', other: null };
}

function hearLate(session: Session): Session {
  const { heard } = session;
  return heard === undefined ? session : hear({ ...session, heard: undefined }, heard);
}

function hear(session: Session, view: DraftView | null): Session {
  if (view === null) return { ...session, trouble: { why: 'gone' } };
  if (view.revision <= session.revision) return session;
  const { problems, warnings, revision } = view;
  const isMine =
    !isUnread(session.typed) && isSame(view.guide, withoutBlanks(session.history.present));
  // The same was saved: by this window, whose answer was lost.
  if (isMine) {
    const { present } = session.history;
    return { ...session, revision, problems, warnings, saved: present, trouble: null };
  }
  if (isDirty(session)) return { ...session, trouble: { why: 'changed', other: view } };
  return take(session, view);
}

function otherOf({ trouble }: Session): DraftView | null {
  return trouble?.why === 'changed' ? trouble.other : null;
}

function takeOther(session: Session): Session {
  const other = otherOf(session);
  return other ? take(session, other) : session;
}

/** What was there before can still be undone to. */
function take(session: Session, { guide, revision, problems, warnings }: DraftView): Session {
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
