import { findDecision } from '../data/case-content.ts';
import { closeCase } from '../data/cases.ts';
import { setNotice } from '../data/sessions.ts';
import { type MemberContext, readText } from '../http/context.ts';
import { htmlResponse, redirect } from '../http/responses.ts';
import { EMPTY_FORM, type FormState } from '../web/form-fields.ts';
import { html } from '../web/html.ts';
import { type CaseFile, caseTabPath, CLOSE_REASONS, isOneOf } from '../web/model.ts';
import { requireOpenCase } from './case-file.ts';
import { closeForm } from './close-form.ts';
import { fullPage } from './layout.ts';

function drawClosePage(
  context: MemberContext,
  caseFile: CaseFile,
  form: FormState,
  status: number,
): Response {
  const { t } = context;
  const back = caseTabPath(caseFile.number, 'overzicht');
  const cancel = html`<a class="utrecht-link utrecht-link--html-a" href="${back}"
    >${t('close.cancel')}</a
  >`;
  const page = fullPage(context, {
    title: t('close.open'),
    breadcrumb: [
      { href: '/zaken', label: t('app.home') },
      { href: back, label: caseFile.number },
    ],
    body: html`<h1 class="utrecht-heading-1">${t('close.title')}</h1>
      ${closeForm(context, caseFile.number, cancel, form)}`,
  });
  return htmlResponse(page, status);
}

export function showCloseCase(context: MemberContext): Response {
  return drawClosePage(context, requireOpenCase(context), EMPTY_FORM, 200);
}

export async function confirmCloseCase(context: MemberContext): Promise<Response> {
  const { database, session, t } = context;
  const caseFile = requireOpenCase(context);
  const reason = readText(await context.request.formData(), 'reden');
  if (!isOneOf(CLOSE_REASONS, reason)) {
    const form = { values: {}, errors: { reden: t('close.needReason') } };
    return drawClosePage(context, caseFile, form, 422);
  }
  // "Handled" says that the applicant has a decision, so there must be one.
  if (
    reason === 'afgehandeld' &&
    findDecision(database, caseFile.number)?.state !== 'vastgesteld'
  ) {
    const form = { values: { reden: reason }, errors: { reden: t('close.needDecision') } };
    return drawClosePage(context, caseFile, form, 422);
  }
  closeCase(database, caseFile.number, {
    reason,
    actor: session.user.title,
    at: new Date().toISOString(),
  });
  setNotice(database, session, 'close.done');
  return redirect(caseTabPath(caseFile.number, 'overzicht'));
}
