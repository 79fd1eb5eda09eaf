import { addNote } from '../data/case-content.ts';
import { setNotice } from '../data/sessions.ts';
import { type MemberContext, readText } from '../http/context.ts';
import { htmlResponse, redirect } from '../http/responses.ts';
import { caseTabPath } from '../web/model.ts';
import { drawCaseFile, readCaseTab, requireOpenCase } from './case-file.ts';

const FIELDS = ['bsn', 'iban', 'bedrag'] as const;

/** Like many an old application it asks only whether something was filled in; of that it keeps the amount. */
export async function prepareRefund(context: MemberContext): Promise<Response> {
  const { database, session, t } = context;
  const { number } = requireOpenCase(context);
  const form = await context.request.formData();
  const values = Object.fromEntries(FIELDS.map((name) => [name, readText(form, name)]));
  const empty = FIELDS.filter((name) => values[name] === '');
  if (empty.length > 0) {
    const errors = Object.fromEntries(empty.map((name) => [name, t('refund.need')]));
    const data = readCaseTab(context, 'betrokkenen');
    return htmlResponse(drawCaseFile(context, data, { values, errors }), 422);
  }
  addNote(database, number, {
    text: t('refund.note', { amount: values['bedrag']! }),
    author: session.user.title,
    at: new Date().toISOString(),
  });
  setNotice(database, session, 'refund.ready');
  return redirect(caseTabPath(number, 'betrokkenen'));
}
