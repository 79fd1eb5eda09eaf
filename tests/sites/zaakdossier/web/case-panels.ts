import { dataList, dataTable } from './data-tables.ts';
import { decisionPanel } from './decision-panel.ts';
import { documentsPanel } from './documents-panel.ts';
import type { FormState, ViewContext } from './form-fields.ts';
import { formatDate, formatMoment } from './format.ts';
import { html, type Markup } from './html.ts';
import { partiesPanel } from './parties-panel.ts';
import type { CaseEvent, CaseFile, CaseStatus, CaseTabData } from './model.ts';

const BADGES: Record<CaseStatus, string> = {
  ontvangen: 'inactive',
  'in-behandeling': 'neutral',
  'wacht-op-aanvulling': 'warning',
  besloten: 'safe',
  afgesloten: 'inactive',
};

export function statusBadge(status: CaseStatus, { t }: ViewContext): Markup {
  return html`<span class="utrecht-status-badge utrecht-status-badge--${BADGES[status]}"
    >${t(`status.${status}`)}</span
  >`;
}

function overviewPanel(
  caseFile: CaseFile,
  events: readonly CaseEvent[],
  view: ViewContext,
): Markup {
  const { t, language } = view;
  return html`<h2 class="utrecht-heading-2">${t('overview.details')}</h2>
    ${dataList([
      [t('case.number'), caseFile.number],
      [t('case.subject'), caseFile.subject],
      [t('case.type'), t(`type.${caseFile.type}`)],
      [t('case.applicant'), caseFile.applicant],
      [t('case.handler'), caseFile.handler],
      [t('case.received'), formatDate(caseFile.receivedOn, language)],
      [t('case.due'), formatDate(caseFile.dueOn, language)],
      ...(caseFile.closeReason
        ? ([[t('case.closeReason'), t(`closeReason.${caseFile.closeReason}`)]] as const)
        : []),
    ])}
    <h2 class="utrecht-heading-2">${t('overview.history')}</h2>
    ${dataTable(
      t('overview.history'),
      [t('overview.what'), t('overview.when'), t('overview.who')],
      events.map((event) => [
        t(`event.${event.kind}`),
        formatMoment(event.at, language),
        event.actor,
      ]),
    )}`;
}

/** The content of one tab: drawn by the server on a direct visit and by the browser after a click. */
export function casePanel(data: CaseTabData, view: ViewContext, form?: FormState): Markup {
  const readOnly =
    !data.mayEdit && html`<p class="utrecht-paragraph zd-quiet">${view.t('case.readOnly')}</p>`;
  switch (data.tab) {
    case 'overzicht':
      return html`${readOnly}${overviewPanel(data.caseFile, data.events, view)}`;
    case 'documenten':
      return html`${readOnly}${documentsPanel(data, view, form)}`;
    case 'betrokkenen':
      return html`${readOnly}${partiesPanel(data, view, form)}`;
    case 'besluit':
      return html`${readOnly}${decisionPanel(data, view)}`;
  }
}
