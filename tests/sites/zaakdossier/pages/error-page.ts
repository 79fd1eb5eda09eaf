import type { Context } from '../http/context.ts';
import type { ProblemStatus } from '../http/problem.ts';
import { htmlResponse, jsonResponse } from '../http/responses.ts';
import { html } from '../web/html.ts';
import { barePage, fullPage } from './layout.ts';

/** Says what went wrong in the form that was asked for: data, a frame or a page. */
export function problemResponse(context: Context, status: ProblemStatus): Response {
  const { t, url } = context;
  if (url.pathname.startsWith('/api/')) return jsonResponse({ error: status }, status);
  const title = t(`error.${status}.title`);
  const body = html`<h1 class="utrecht-heading-1">${title}</h1>
    <p class="utrecht-paragraph">${t(`error.${status}.text`)}</p>`;
  if (url.pathname.startsWith('/formulieren/')) {
    return htmlResponse(barePage(context, { title, body }), status);
  }
  const link = html`<p class="utrecht-paragraph">
    <a class="utrecht-link utrecht-link--html-a" href="/zaken">${t('error.back')}</a>
  </p>`;
  return htmlResponse(fullPage(context, { title, body: html`${body}${link}` }), status);
}
