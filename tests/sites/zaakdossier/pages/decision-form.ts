import { findDecision, saveDecision } from '../data/case-content.ts';
import { setNotice, takeNotice } from '../data/sessions.ts';
import { type MemberContext, readText } from '../http/context.ts';
import { Problem } from '../http/problem.ts';
import { htmlResponse, redirect } from '../http/responses.ts';
import { decisionSummary } from '../web/decision-panel.ts';
import {
  alert,
  button,
  checkboxField,
  EMPTY_FORM,
  type FormState,
  radioGroup,
  selectField,
  textareaField,
  textField,
} from '../web/form-fields.ts';
import { html, type Markup } from '../web/html.ts';
import { type CaseFile, type Decision, isOneOf, OUTCOMES } from '../web/model.ts';
import { isSecond } from '../web/release.ts';
import { requireCase, requireOpenCase } from './case-file.ts';
import { barePage } from './layout.ts';

const FORM_PATH = '/formulieren/besluit';
const MIN_MOTIVATION = 10;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function drawForm({ t, release }: MemberContext, number: string, form: FormState): Markup {
  const outcome = { name: 'uitkomst', label: t('decision.outcome'), form, release };
  const outcomes = OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }));
  const date = textField({
    name: 'datum',
    label: t('decision.date'),
    type: 'date',
    form,
    release,
  });
  const record = button(
    t('decision.record'),
    'primary',
    html` type="submit" name="actie" value="vastleggen"`,
  );
  const draft = button(
    t('decision.saveDraft'),
    'secondary',
    html` type="submit" name="actie" value="concept"`,
  );
  return html`<form
    class="zd-form"
    method="post"
    action="${FORM_PATH}"
    aria-labelledby="besluit-titel"
  >
    <input type="hidden" name="zaak" value="${number}" />
    ${
      isSecond(release)
        ? [date, radioGroup({ ...outcome, options: outcomes })]
        : [
            selectField({
              ...outcome,
              options: [{ value: '', label: t('form.choose') }, ...outcomes],
            }),
            date,
          ]
    }
    ${textareaField({ name: 'motivering', label: t('decision.motivation'), hint: t('decision.motivationHint'), rows: 5, form, release })}
    ${checkboxField({ name: 'bezwaarclausule', label: t('decision.appealClause'), form, release })}
    <div class="utrecht-button-group">${isSecond(release) ? [draft, record] : [record, draft]}</div>
  </form>`;
}

function drawPage(
  context: MemberContext,
  content: { caseFile: CaseFile; decision: Decision | null; form: FormState; status?: number },
): Response {
  const { t, database, session } = context;
  const { caseFile, decision, form, status = 200 } = content;
  const notice = takeNotice(database, session);
  const saved = notice && decision && html` data-saved="${decision.state}"`;
  const final = decision?.state === 'vastgesteld';
  const page = barePage(context, {
    title: t('decision.frame'),
    scripts: ['decision-page.ts'],
    body: html`<div${saved}>
      <h1 class="utrecht-heading-2" id="besluit-titel">${t('decision.formTitle')}</h1>
      ${notice && alert('ok', t(notice))}
      ${Object.keys(form.errors).length > 0 && alert('error', t('form.errors'))}
      ${
        final
          ? decisionSummary(decision, context)
          : caseFile.status === 'afgesloten'
            ? html`<p class="utrecht-paragraph">${t('decision.closed')}</p>`
            : drawForm(context, caseFile.number, form)
      }
    </div>`,
  });
  return htmlResponse(page, status);
}

export function showDecisionForm(context: MemberContext): Response {
  const number = context.url.searchParams.get('zaak') ?? '';
  const caseFile = requireCase(context, number);
  if (!context.session.user.mayEdit) throw new Problem(403);
  const decision = findDecision(context.database, number);
  const values: Record<string, string> = decision
    ? {
        uitkomst: decision.outcome ?? '',
        datum: decision.decidedOn,
        motivering: decision.motivation,
        bezwaarclausule: decision.appealClause ? 'ja' : '',
      }
    : {};
  return drawPage(context, { caseFile, decision, form: { ...EMPTY_FORM, values } });
}

/** A draft may be as unfinished as its author; a final decision has everything. */
function findErrors(
  decision: Decision,
  caseFile: CaseFile,
  { t }: MemberContext,
): Record<string, string> {
  if (decision.state === 'concept') return {};
  return {
    ...(!decision.outcome && { uitkomst: t('decision.needOutcome') }),
    ...(!decision.decidedOn
      ? { datum: t('decision.needDate') }
      : decision.decidedOn < caseFile.receivedOn && { datum: t('decision.tooEarly') }),
    ...(decision.motivation.length < MIN_MOTIVATION && {
      motivering: t('decision.needMotivation'),
    }),
    ...(!decision.appealClause && { bezwaarclausule: t('decision.needAppealClause') }),
  };
}

export async function submitDecision(context: MemberContext): Promise<Response> {
  const { database, session } = context;
  const form = await context.request.formData();
  const caseFile = requireOpenCase(context, readText(form, 'zaak'));
  const current = findDecision(database, caseFile.number);
  if (current?.state === 'vastgesteld') throw new Problem(409);

  const outcome = readText(form, 'uitkomst');
  const date = readText(form, 'datum');
  const decision: Decision = {
    outcome: isOneOf(OUTCOMES, outcome) ? outcome : null,
    decidedOn: DATE.test(date) && !Number.isNaN(Date.parse(date)) ? date : '',
    motivation: readText(form, 'motivering'),
    appealClause: readText(form, 'bezwaarclausule') === 'ja',
    state: readText(form, 'actie') === 'vastleggen' ? 'vastgesteld' : 'concept',
    savedAt: new Date().toISOString(),
    savedBy: session.user.title,
  };
  const errors = findErrors(decision, caseFile, context);
  if (Object.keys(errors).length > 0) {
    const values = {
      uitkomst: outcome,
      datum: date,
      motivering: decision.motivation,
      bezwaarclausule: readText(form, 'bezwaarclausule'),
    };
    return drawPage(context, {
      caseFile,
      decision: current,
      form: { values, errors },
      status: 422,
    });
  }
  saveDecision(database, caseFile.number, decision);
  setNotice(
    database,
    session,
    decision.state === 'concept' ? 'decision.draftSaved' : 'decision.recorded',
  );
  return redirect(`${FORM_PATH}?zaak=${encodeURIComponent(caseFile.number)}`);
}
