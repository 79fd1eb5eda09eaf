import { addDocument, findDecision, listDocuments } from '../data/case-content.ts';
import { findCase, listEvents, listParties } from '../data/cases.ts';
import { setNotice } from '../data/sessions.ts';
import { type Context, type MemberContext, readText, requireEditor } from '../http/context.ts';
import { Problem } from '../http/problem.ts';
import { htmlResponse, redirect } from '../http/responses.ts';
import { casePanel, statusBadge } from '../web/case-panels.ts';
import { button, type FormState } from '../web/form-fields.ts';
import { html, type HtmlValue, type Markup } from '../web/html.ts';
import { isSecond } from '../web/release.ts';
import {
  CASE_TABS,
  type CaseFile,
  type CaseTab,
  type CaseTabData,
  caseTabPath,
  CONFIDENTIALITIES,
  DOCUMENT_TYPES,
  isOneOf,
} from '../web/model.ts';
import { closeForm } from './close-form.ts';
import { fullPage } from './layout.ts';

/** The case that the address names, or "not found". */
export function requireCase({ database, params }: Context, number = params['nummer']): CaseFile {
  const caseFile = findCase(database, number ?? '');
  if (!caseFile) throw new Problem(404);
  return caseFile;
}

/** As requireCase, for someone who is going to change it. */
export function requireOpenCase(context: MemberContext, number?: string): CaseFile {
  requireEditor(context);
  const caseFile = requireCase(context, number);
  if (caseFile.status === 'afgesloten') throw new Problem(409);
  return caseFile;
}

export function mayEditCase({ session }: MemberContext, caseFile: CaseFile): boolean {
  return session.user.mayEdit && caseFile.status !== 'afgesloten';
}

export function readCaseTab(context: MemberContext, tab: CaseTab): CaseTabData {
  const { database } = context;
  const caseFile = requireCase(context);
  const shared = { caseFile, mayEdit: mayEditCase(context, caseFile) };
  switch (tab) {
    case 'overzicht':
      return { ...shared, tab, events: listEvents(database, caseFile.number) };
    case 'documenten':
      return { ...shared, tab, documents: listDocuments(database, caseFile.number) };
    case 'betrokkenen':
      return { ...shared, tab, parties: listParties(database, caseFile.number) };
    case 'besluit':
      return { ...shared, tab, decision: findDecision(database, caseFile.number) };
  }
}

/** The overhaul brings the decision to the front and makes a list of them. */
function overhauledTabs({ t }: Context, number: string, shown: CaseTab): Markup {
  const order = ['overzicht', 'besluit', 'documenten', 'betrokkenen'] as const;
  return html`<ul class="zd-tabs za-tabs" role="tablist" aria-label="${t('case.tabs')}">
    ${order.map(
      (tab) =>
        html`<li role="presentation">
          <a
            class="zd-tab za-tab"
            role="tab"
            id="deel-${tab}"
            href="${caseTabPath(number, tab)}"
            aria-controls="onderdeel"
            aria-selected="${tab === shown ? 'true' : 'false'}"
            ><span class="za-tab-label">${t(`tab.${tab}`)}</span></a
          >
        </li>`,
    )}
  </ul>`;
}

function tabs(context: Context, number: string, shown: CaseTab): Markup {
  if (isSecond(context.release)) return overhauledTabs(context, number, shown);
  const { t } = context;
  return html`<div class="zd-tabs" role="tablist" aria-label="${t('case.tabs')}">
    ${CASE_TABS.map(
      (tab) =>
        html`<a
          class="zd-tab"
          role="tab"
          id="tab-${tab}"
          href="${caseTabPath(number, tab)}"
          aria-controls="onderdeel"
          aria-selected="${tab === shown ? 'true' : 'false'}"
          >${t(`tab.${tab}`)}</a
        >`,
    )}
  </div>`;
}

function closing(context: Context, caseFile: CaseFile): HtmlValue {
  const { t, release } = context;
  const open = html`<form
    class="zd-close-case"
    method="get"
    action="/zaken/${caseFile.number}/afsluiten"
  >
    ${button(t('close.open'), isSecond(release) ? 'subtle' : 'secondary')}
  </form>`;
  return html`${
      isSecond(release)
        ? html`<details class="za-actions">
            <summary>${t('case.actions')}</summary>
            ${open}
          </details>`
        : open
    }
    <dialog class="zd-dialog" aria-labelledby="afsluiten-titel">
      <h2 class="utrecht-heading-2" id="afsluiten-titel">${t('close.title')}</h2>
      ${closeForm(context, caseFile.number, button(t('close.cancel'), 'secondary', html` type="button"`))}
    </dialog>`;
}

export function drawCaseFile(context: MemberContext, data: CaseTabData, form?: FormState): Markup {
  const { t, release } = context;
  const { caseFile, mayEdit } = data;
  const notes = html`<h2 class="utrecht-heading-2" id="notities-titel">${t('notes.title')}</h2>
    <vs-notities zaak="${caseFile.number}"
      ><noscript>${t('case.notesNeedScript')}</noscript></vs-notities
    >`;
  return fullPage(context, {
    title: `${caseFile.number} ${t(`tab.${data.tab}`)}`,
    breadcrumb: [{ href: '/zaken', label: t('app.home') }],
    crumb: caseFile.number,
    scripts: ['case-page.ts'],
    body: html`<div class="zd-case-head">
        <div>
          <h1 class="utrecht-heading-1">${caseFile.subject}</h1>
          <p class="zd-case-line">
            <span>${caseFile.number}</span> <span>${t(`type.${caseFile.type}`)}</span>
            <span class="zd-case-status" role="status"
              >${statusBadge(caseFile.status, context)}</span
            >
            <a
              class="utrecht-link utrecht-link--html-a"
              href="${context.archive}/"
              target="_blank"
              rel="noopener"
              >${t('archive.open')}</a
            >
          </p>
        </div>
        ${mayEdit && closing(context, caseFile)}
      </div>
      <div class="zd-case${isSecond(release) && ' za-case'}">
        <div class="zd-case-main">
          ${tabs(context, caseFile.number, data.tab)}
          <div
            class="zd-panel"
            role="tabpanel"
            id="onderdeel"
            aria-labelledby="${isSecond(release) ? 'deel' : 'tab'}-${data.tab}"
            tabindex="0"
          >
            ${casePanel(data, context, form)}
          </div>
        </div>
        ${
          isSecond(release)
            ? html`<section class="za-notes" aria-labelledby="notities-titel">${notes}</section>`
            : html`<aside class="zd-card zd-case-notes" aria-labelledby="notities-titel">
                ${notes}
              </aside>`
        }
      </div>`,
  });
}

export function showCaseFile(context: MemberContext): Response {
  const tab = context.params['onderdeel'] ?? 'overzicht';
  // The overview has one address, the case's own.
  if (!isOneOf(CASE_TABS, tab) || context.params['onderdeel'] === 'overzicht')
    throw new Problem(404);
  return htmlResponse(drawCaseFile(context, readCaseTab(context, tab)));
}

export async function uploadDocument(context: MemberContext): Promise<Response> {
  const { database, session, t } = context;
  const { number } = requireOpenCase(context);
  const form = await context.request.formData();
  const file = form.get('bestand');
  const title = readText(form, 'titel');
  const type = readText(form, 'documenttype');
  const confidentiality = readText(form, 'vertrouwelijkheid');
  // A browser sends an unnamed, empty file when none was chosen.
  const chosen = file instanceof File && file.name !== '' ? file : null;

  if (
    chosen &&
    title &&
    isOneOf(DOCUMENT_TYPES, type) &&
    isOneOf(CONFIDENTIALITIES, confidentiality)
  ) {
    addDocument(database, number, {
      title,
      type,
      confidentiality,
      fileName: chosen.name,
      size: chosen.size,
      addedAt: new Date().toISOString(),
      addedBy: session.user.title,
    });
    setNotice(database, session, 'documents.added.notice');
    return redirect(caseTabPath(number, 'documenten'));
  }
  const errors = {
    ...(!chosen && { bestand: t('documents.needFile') }),
    ...(!title && { titel: t('documents.needTitle') }),
    ...(!isOneOf(DOCUMENT_TYPES, type) && { documenttype: t('documents.needType') }),
    ...(!isOneOf(CONFIDENTIALITIES, confidentiality) && {
      vertrouwelijkheid: t('documents.needConfidentiality'),
    }),
  };
  const values = { titel: title, documenttype: type, vertrouwelijkheid: confidentiality };
  const data = readCaseTab(context, 'documenten');
  return htmlResponse(drawCaseFile(context, data, { values, errors }), 422);
}
