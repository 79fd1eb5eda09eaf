import { addNote, listNotes } from '../data/case-content.ts';
import type { MemberContext } from '../http/context.ts';
import { Problem } from '../http/problem.ts';
import { jsonResponse } from '../http/responses.ts';
import { CASE_TABS, isOneOf } from '../web/model.ts';
import { mayEditCase, readCaseTab, requireCase, requireOpenCase } from './case-file.ts';

const MAX_NOTE = 4_000;

export function answerCaseTab(context: MemberContext): Response {
  const tab = context.params['onderdeel'];
  if (!isOneOf(CASE_TABS, tab)) throw new Problem(404);
  return jsonResponse(readCaseTab(context, tab));
}

export function answerNotes(context: MemberContext): Response {
  const caseFile = requireCase(context);
  const notes = listNotes(context.database, caseFile.number);
  return jsonResponse({ notes, mayEdit: mayEditCase(context, caseFile) });
}

export async function postNote(context: MemberContext): Promise<Response> {
  const { number } = requireOpenCase(context);
  const body: unknown = await context.request.json().catch(() => null);
  const text =
    typeof body === 'object' && body !== null && 'text' in body && typeof body.text === 'string'
      ? body.text.trim()
      : '';
  if (!text || text.length > MAX_NOTE) return jsonResponse({ error: 422 }, 422);
  const author = context.session.user.title;
  addNote(context.database, number, { text, author, at: new Date().toISOString() });
  return answerNotes(context);
}
