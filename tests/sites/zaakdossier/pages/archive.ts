/** The second application, on an origin of its own: it knows the closed cases, and changes nothing. */
import { findDecision } from '../data/case-content.ts';
import { listCases } from '../data/cases.ts';
import type { Context } from '../http/context.ts';
import { htmlResponse, redirect } from '../http/responses.ts';
import { dataTable } from '../web/data-tables.ts';
import { alert, button, textField } from '../web/form-fields.ts';
import { html, type HtmlValue } from '../web/html.ts';
import { head } from './layout.ts';

/** For who is signed in to the cases: the browser sends the session to both, whatever their ports. */
function drawPage(context: Context, body: HtmlValue): Response {
  const { t, session, language } = context;
  if (!session) return toCases(context);
  const page = html`<!doctype html>
    <html class="utrecht-root voorbeeld-theme" lang="${language}">
      ${head(t('archive.titleOf', { page: t('archive.title') }), context)}
      <body class="utrecht-body utrecht-document zd-body">
        <div class="utrecht-page-layout zd-page">
          <header class="utrecht-page-header zd-header zd-archive">
            <div class="utrecht-page-header__content zd-header-content">
              <a class="zd-brand" href="/"
                ><span
                  ><span class="zd-brand-name">${t('archive.name')}</span>
                  <span class="zd-brand-app">${t('app.municipality')}</span></span
                ></a
              >
            </div>
          </header>
          <div class="utrecht-page-body">
            <main class="utrecht-page-body__content zd-main">
              <h1 class="utrecht-heading-1">${t('archive.title')}</h1>
              ${body}
            </main>
          </div>
          <footer class="utrecht-page-footer zd-footer">
            <div class="utrecht-page-footer__content zd-footer-content">
              <p class="utrecht-paragraph">${t('app.practice')}</p>
            </div>
          </footer>
        </div>
      </body>
    </html>`;
  return htmlResponse(page);
}

export function toCases({ cases }: Context): Response {
  return redirect(`${cases}/zaken`);
}

/** What everyone reads first. */
export function showArchive(context: Context): Response {
  const { t } = context;
  return drawPage(context, [
    alert('info', t('archive.notice')),
    html`<form method="get" action="/zoeken">${button(t('archive.read'), 'primary')}</form>`,
  ]);
}

export function showArchiveSearch(context: Context): Response {
  const { t, url, release } = context;
  const words = url.searchParams.get('zoek')?.trim() ?? '';
  const form = { values: { zoek: words }, errors: {} };
  return drawPage(context, [
    html`<form
      class="zd-filter"
      method="get"
      action="/zoeken"
      role="search"
      aria-label="${t('archive.title')}"
    >
      ${textField({ name: 'zoek', label: t('archive.search'), type: 'search', form, release })}
      <div class="utrecht-button-group zd-filter-actions">
        ${button(t('archive.submit'), 'primary')}
      </div>
    </form>`,
    words && listFound(context, words),
  ]);
}

function listFound({ database, t }: Context, text: string): HtmlValue {
  const found = listCases(database, {
    text,
    status: 'afgesloten',
    sort: 'zaaknummer',
    descending: true,
  });
  if (found.length === 0)
    return html`<p class="utrecht-paragraph" role="status">${t('archive.none')}</p>`;
  return dataTable(
    t('archive.found'),
    [t('case.number'), t('case.subject'), t('case.type'), t('decision.outcome')],
    found.map(({ number, subject, type }) => {
      const outcome = findDecision(database, number)?.outcome;
      return [number, subject, t(`type.${type}`), outcome && t(`outcome.${outcome}`)];
    }),
  );
}
