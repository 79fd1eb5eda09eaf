import { dataList } from './data-tables.ts';
import type { ViewContext } from './form-fields.ts';
import { formatDate, formatMoment } from './format.ts';
import { html, type Markup } from './html.ts';
import type { CaseTabData, Decision } from './model.ts';

type DecisionData = Extract<CaseTabData, { tab: 'besluit' }>;

export function decisionSummary(decision: Decision, { t, language }: ViewContext): Markup {
  return dataList([
    [t('decision.state'), t(`decision.state.${decision.state}`)],
    [t('decision.outcome'), decision.outcome ? t(`outcome.${decision.outcome}`) : '–'],
    [t('decision.date'), decision.decidedOn ? formatDate(decision.decidedOn, language) : '–'],
    [t('decision.motivation'), decision.motivation || '–'],
    [t('decision.appealClause'), decision.appealClause ? t('form.yes') : t('form.no')],
    [t('decision.savedBy'), `${decision.savedBy}, ${formatMoment(decision.savedAt, language)}`],
  ]);
}

/** The summary is the case's own; the form is an application of its own, hence the frame. */
export function decisionPanel(data: DecisionData, view: ViewContext): Markup {
  const { t } = view;
  const { decision, caseFile, mayEdit } = data;
  return html`<h2 class="utrecht-heading-2">${t('decision.title')}</h2>
    <div class="zd-decision">
      ${
        decision
          ? decisionSummary(decision, view)
          : html`<p class="utrecht-paragraph">${t('decision.none')}</p>`
      }
    </div>
    ${
      mayEdit &&
      decision?.state !== 'vastgesteld' &&
      html`<iframe
        class="zd-frame"
        title="${t('decision.frame')}"
        src="/formulieren/besluit?zaak=${encodeURIComponent(caseFile.number)}"
      ></iframe>`
    }`;
}
