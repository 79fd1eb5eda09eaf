import { expect, test } from 'vitest';
import type { Walkthrough } from '../guide/schema.ts';
import type { DraftSaved } from '../record/view.ts';
import { makeDraft, makeStep, viewOf } from './fixtures/draft.ts';
import {
  formatGuide,
  isAtRisk,
  isDirty,
  reduceSession,
  startSession,
  textOf,
  toSend,
  type Session,
  type SessionEvent,
} from './session.ts';

const first = makeDraft();
const named = (nl: string): Walkthrough => ({ ...makeDraft(), title: { nl } });
const edit = (nl: string): SessionEvent => ({ type: 'edited', guide: named(nl), key: 'title' });
const saved = (guide: Walkthrough, revision: number): SessionEvent => ({
  type: 'replied',
  reply: { ok: true, ...viewOf(guide, revision) },
});
const refused = (reply: DraftSaved): SessionEvent => ({ type: 'replied', reply });
const heard = (guide: Walkthrough, revision: number): SessionEvent => ({
  type: 'heard',
  view: viewOf(guide, revision),
});
const go = (...events: readonly SessionEvent[]): Session =>
  events.reduce(reduceSession, startSession(viewOf(first)));
const titleOf = ({ history }: Session) => history.present.title['nl'];

test('what was changed is sent once, and is saved by the answer', () => {
  expect(toSend(go())).toBeNull();
  const changed = go(edit('A'));
  expect(isDirty(changed)).toBe(true);
  expect(toSend(changed)).toEqual(named('A'));
  expect(toSend(go(edit('A'), { type: 'sent' }))).toBeNull();
  const done = go(edit('A'), { type: 'sent' }, saved(named('A'), 2));
  expect(done).toMatchObject({ revision: 2, trouble: null });
  expect(isDirty(done)).toBe(false);
});

test('what is written while it is saved is sent next', () => {
  const session = go(edit('A'), { type: 'sent' }, edit('AB'), saved(named('A'), 2));
  expect(toSend(session)).toEqual(named('AB'));
  expect(session.revision).toBe(2);
});

test('undone back to what is stored, nothing is to be saved', () => {
  expect(isDirty(go(edit('A'), { type: 'undone' }))).toBe(false);
  expect(titleOf(go(edit('A'), { type: 'undone' }, { type: 'redone' }))).toBe('A');
});

test('after a pause for saving, the next change is undone alone', () => {
  const session = go(edit('A'), { type: 'sent' }, saved(named('A'), 2), edit('AB'));
  expect(titleOf(reduceSession(session, { type: 'undone' }))).toBe('A');
});

test('a refusal is told, not sent again, and over with the next change', () => {
  const reply = { ok: false, why: 'personal', problems: ['123456782'] } as const;
  const session = go(edit('A'), { type: 'sent' }, refused(reply));
  expect(session.trouble).toEqual({ why: 'personal', problems: ['123456782'] });
  expect(toSend(session)).toBeNull();
  expect(toSend(reduceSession(session, edit('B')))).toEqual(named('B'));
  // What was refused is not there any more.
  expect(go(edit('A'), { type: 'sent' }, edit('B'), refused(reply)).trouble).toBeNull();
});

test('no answer: it is sent again when asked, or with the next change', () => {
  const session = go(edit('A'), { type: 'sent' }, { type: 'unanswered' });
  expect(session.trouble).toEqual({ why: 'silent' });
  expect(toSend(session)).toBeNull();
  expect(toSend(reduceSession(session, { type: 'retried' }))).toEqual(named('A'));
});

test('saved, but the answer was lost: no quarrel with oneself', () => {
  const session = go(edit('A'), { type: 'sent' }, { type: 'unanswered' }, heard(named('A'), 2));
  expect(session).toMatchObject({ revision: 2, trouble: null });
  expect(isDirty(session)).toBe(false);
});

test('another version is taken where nothing is unsaved, and can be undone', () => {
  const session = go(heard(named('B'), 4));
  expect(titleOf(session)).toBe('B');
  expect(session.revision).toBe(4);
  expect(isDirty(session)).toBe(false);
  expect(titleOf(reduceSession(session, { type: 'undone' }))).toBe('Besluit');
  expect(reduceSession(session, heard(named('C'), 3))).toBe(session);
});

test('the same checked anew: its sentences are taken, and nothing else is touched', () => {
  const anew: SessionEvent = {
    type: 'heard',
    view: { ...viewOf(first, 1), problems: ['fehlt'], warnings: ['lang'] },
  };
  const known = go(anew);
  expect(known).toMatchObject({ problems: ['fehlt'], warnings: ['lang'] });
  expect(reduceSession(known, anew)).toBe(known);
  const writing = go(edit('A'), anew);
  expect(writing).toMatchObject({ problems: ['fehlt'], revision: 1, trouble: null });
  expect(toSend(writing)).toEqual(named('A'));
});

test('at risk is what is written and refused, until it is right or given up', () => {
  const reply = { ok: false, why: 'form', problems: ['…'] } as const;
  const session = go(edit('A'), { type: 'sent' }, refused(reply));
  expect(isAtRisk(session)).toBe(true);
  expect(isAtRisk(go(edit('A')))).toBe(false);
  expect(isAtRisk(reduceSession(session, { type: 'undone' }))).toBe(false);
  // Removed elsewhere, with nothing written since.
  expect(isAtRisk(go({ type: 'heard', view: null }))).toBe(false);
});

test('two versions: neither goes without a choice', () => {
  const torn = go(edit('A'), heard(named('B'), 2));
  expect(torn.trouble).toMatchObject({ why: 'changed', other: { revision: 2 } });
  expect(toSend(reduceSession(torn, edit('AA')))).toBeNull();
  const mine = reduceSession(torn, { type: 'kept-mine' });
  expect(mine).toMatchObject({ revision: 2, trouble: null });
  expect(toSend(mine)).toEqual(named('A'));
  const other = reduceSession(torn, { type: 'took-other' });
  expect(titleOf(other)).toBe('B');
  expect(toSend(other)).toBeNull();
  expect(titleOf(reduceSession(other, { type: 'undone' }))).toBe('A');
});

test('a refusal for another version waits until that is known', () => {
  const torn = go(edit('A'), { type: 'sent' }, refused({ ok: false, why: 'changed' }));
  expect(torn.trouble).toEqual({ why: 'changed', other: null });
  expect(reduceSession(torn, { type: 'kept-mine' })).toBe(torn);
  expect(reduceSession(torn, heard(named('B'), 2)).trouble).toMatchObject({
    other: { revision: 2 },
  });
});

test('what is heard while saving is looked at after the answer', () => {
  const own = go(edit('A'), { type: 'sent' }, heard(named('A'), 2), saved(named('A'), 2));
  expect(own).toMatchObject({ revision: 2, trouble: null });
  const other = go(edit('A'), { type: 'sent' }, heard(named('B'), 3), saved(named('A'), 2));
  expect(titleOf(other)).toBe('B');
  expect(other.revision).toBe(3);
});

test('a draft that is gone is not saved', () => {
  const session = go(edit('A'), { type: 'heard', view: null });
  expect(session.trouble).toEqual({ why: 'gone' });
  expect(toSend(reduceSession(session, edit('B')))).toBeNull();
  const told = go(edit('A'), { type: 'sent' }, refused({ ok: false, why: 'gone' }));
  expect(told.trouble).toEqual({ why: 'gone' });
});

test('the JSON goes there and back unchanged, with two spaces', () => {
  expect(textOf(go())).toBe(JSON.stringify(first, null, 2));
  expect(formatGuide(JSON.parse(textOf(go())))).toBe(textOf(go()));
});

test('typed JSON is sent as it is, stays as it was typed, and becomes the guide', () => {
  const text = JSON.stringify(named('J'));
  const typing = go({ type: 'typed', text });
  expect(toSend(typing)).toBe(text);
  const done = go({ type: 'typed', text }, { type: 'sent' }, saved(named('J'), 2));
  expect(titleOf(done)).toBe('J');
  expect(textOf(done)).toBe(text);
  expect(isDirty(done)).toBe(false);
  const later = reduceSession(done, edit('K'));
  expect(textOf(later)).toBe(formatGuide(named('K')));
});

test('JSON that goes on being typed while it is saved is sent next', () => {
  const text = JSON.stringify(named('J'));
  const more = JSON.stringify(named('JK'));
  const session = go(
    { type: 'typed', text },
    { type: 'sent' },
    { type: 'typed', text: more },
    saved(named('J'), 2),
  );
  expect(toSend(session)).toBe(more);
  expect(textOf(session)).toBe(more);
});

test('JSON that is no guide is given up by undoing, and the guide is as it was', () => {
  const reply = { ok: false, why: 'form', problems: ['JSON: …'] } as const;
  const session = go({ type: 'typed', text: '{' }, { type: 'sent' }, refused(reply));
  expect(session.trouble).toMatchObject({ why: 'form' });
  expect(isDirty(session)).toBe(true);
  const back = reduceSession(session, { type: 'undone' });
  expect(textOf(back)).toBe(formatGuide(first));
  expect(isDirty(back)).toBe(false);
  expect(back.trouble).toBeNull();
});

test('a text that was given up while it was saved is saved over', () => {
  const text = JSON.stringify(named('J'));
  const session = go(
    { type: 'typed', text },
    { type: 'sent' },
    { type: 'undone' },
    saved(named('J'), 2),
  );
  expect(toSend(session)).toEqual(first);
});

test('a pitfall without words is on the screen only', () => {
  const steps = [
    makeStep('een', { pitfalls: [{}, { nl: 'Let op' }] }),
    makeStep('twee', { pitfalls: [{}] }),
  ];
  const text = formatGuide({ ...first, steps });
  expect(JSON.parse(text).steps).toEqual([
    makeStep('een', { pitfalls: [{ nl: 'Let op' }] }),
    makeStep('twee'),
  ]);
});
