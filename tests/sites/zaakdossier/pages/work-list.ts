import { listCases, SORT_COLUMNS, type CaseQuery, type SortKey } from '../data/cases.ts';
import type { Context } from '../http/context.ts';
import { htmlResponse } from '../http/responses.ts';
import { statusBadge } from '../web/case-panels.ts';
import { button, selectField, textField } from '../web/form-fields.ts';
import { formatDate } from '../web/format.ts';
import { html, type Markup } from '../web/html.ts';
import { isSecond } from '../web/release.ts';
import { CASE_STATUSES, type CaseFile, caseTabPath, isOneOf } from '../web/model.ts';
import type { MessageKey } from '../web/translate.ts';
import { fullPage } from './layout.ts';

const COLUMNS: readonly (readonly [SortKey, MessageKey])[] = [
  ['zaaknummer', 'case.number'],
  ['onderwerp', 'case.subject'],
  ['zaaktype', 'case.type'],
  ['aanvrager', 'case.applicant'],
  ['status', 'case.status'],
  ['ontvangen', 'case.received'],
  ['uiterste-datum', 'case.due'],
];

function readQuery({ searchParams }: URL): CaseQuery {
  const status = searchParams.get('status');
  const sort = searchParams.get('sorteer');
  return {
    text: searchParams.get('zoek')?.trim() ?? '',
    status: isOneOf(CASE_STATUSES, status) ? status : null,
    sort: isOneOf(Object.keys(SORT_COLUMNS) as SortKey[], sort) ? sort : 'zaaknummer',
    descending: searchParams.get('richting') === 'aflopend',
  };
}

function filterForm({ t, release }: Context, query: CaseQuery): Markup {
  const form = { values: { zoek: query.text, status: query.status ?? '' }, errors: {} };
  const search = textField({
    name: 'zoek',
    label: t('cases.search'),
    hint: t('cases.searchHint'),
    type: 'search',
    form,
    release,
  });
  const status = selectField({
    name: 'status',
    label: t('cases.status'),
    form,
    release,
    options: [
      { value: '', label: t('cases.allStatuses') },
      ...CASE_STATUSES.map((it) => ({ value: it, label: t(`status.${it}`) })),
    ],
  });
  return html`<form
    class="zd-filter"
    method="get"
    action="/zaken"
    role="search"
    aria-label="${t('cases.filter')}"
  >
    ${isSecond(release) ? [status, search] : [search, status]}
    <input type="hidden" name="sorteer" value="${query.sort}" />
    <input type="hidden" name="richting" value="${query.descending ? 'aflopend' : 'oplopend'}" />
    <div class="utrecht-button-group zd-filter-actions">
      ${button(t('cases.apply'), 'primary')}
      ${(query.text || query.status) && html`<a class="utrecht-link utrecht-link--html-a" href="/zaken">${t('cases.clear')}</a>`}
    </div>
  </form>`;
}

function columnHeader(
  { t }: Context,
  query: CaseQuery,
  [key, label]: (typeof COLUMNS)[number],
): Markup {
  const active = query.sort === key;
  const search = new URLSearchParams({
    ...(query.text && { zoek: query.text }),
    ...(query.status && { status: query.status }),
    sorteer: key,
    richting: active && !query.descending ? 'aflopend' : 'oplopend',
  });
  const order = query.descending ? 'descending' : 'ascending';
  const arrow = active ? (query.descending ? '▼' : '▲') : '';
  return html`<th scope="col" ${active && html` aria-sort="${order}"`}>
    <a
      class="utrecht-link utrecht-link--html-a zd-sort"
      href="/zaken?${search.toString()}"
      title="${t('cases.sortBy', { column: t(label) })}"
      >${t(label)}<span class="zd-arrow" aria-hidden="true">${arrow}</span></a
    >
  </th>`;
}

function row(context: Context, caseFile: CaseFile): Markup {
  const { t, language, release } = context;
  const open = html`<td>
    <a class="utrecht-link utrecht-link--html-a" href="${caseTabPath(caseFile.number, 'overzicht')}"
      >${t('cases.open')}</a
    >
  </td>`;
  return html`<tr>
    ${isSecond(release) && open}
    <th scope="row">${caseFile.number}</th>
    <td>${caseFile.subject}</td>
    <td>${t(`type.${caseFile.type}`)}</td>
    <td>${caseFile.applicant}</td>
    <td>${statusBadge(caseFile.status, context)}</td>
    <td>${formatDate(caseFile.receivedOn, language)}</td>
    <td>${formatDate(caseFile.dueOn, language)}</td>
    ${!isSecond(release) && open}
  </tr>`;
}

/** All cases on one page: a handler scrolls and searches, and does not leaf through pages. */
export function showWorkList(context: Context): Response {
  const { t, release } = context;
  const query = readQuery(context.url);
  const cases = listCases(context.database, query);
  const action = html`<th scope="col">${t('cases.action')}</th>`;
  const count = html`<p class="utrecht-paragraph" role="status">
    ${t('cases.count', { count: cases.length })}
  </p>`;
  const filter = filterForm(context, query);
  const table = html`<div
    class="zd-table-region zd-work-list"
    role="region"
    aria-label="${t('cases.table')}"
    tabindex="0"
  >
    <table class="utrecht-table utrecht-table--html-table">
      <thead class="utrecht-table__header">
        <tr>
          ${isSecond(release) && action}
          ${COLUMNS.map((column) => columnHeader(context, query, column))}
          ${!isSecond(release) && action}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        ${cases.map((caseFile) => row(context, caseFile))}
      </tbody>
    </table>
  </div>`;
  return htmlResponse(
    fullPage(context, {
      title: t('cases.title'),
      body: html`<h1 class="utrecht-heading-1">${t('cases.title')}</h1>
        ${isSecond(release) ? html`<div class="za-toolbar">${count}${filter}</div>` : [filter, count]}
        ${cases.length > 0 ? table : html`<p class="utrecht-paragraph">${t('cases.none')}</p>`}`,
    }),
  );
}
