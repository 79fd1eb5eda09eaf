import { takeNotice } from '../data/sessions.ts';
import { accountLabel, type Context } from '../http/context.ts';
import { alert, button } from '../web/form-fields.ts';
import { html, type HtmlValue, type Markup } from '../web/html.ts';
import { isSecond } from '../web/release.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../web/translate.ts';

interface Page {
  title: string;
  body: HtmlValue;
  /** Pages above this one; the page itself is added as the last crumb. */
  breadcrumb?: readonly { href: string; label: string }[];
  /** The last crumb, where the title says more than where one is. */
  crumb?: string;
  scripts?: readonly string[];
}

const STYLES = ['theme', 'layout', 'forms', 'tables', 'case-file'];
const OVERHAULED = [...STYLES, 'overhaul'];

/** `title`: with the name of the application. */
export function head(title: string, { release }: Context, scripts: readonly string[] = []): Markup {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="version" content="${release}" />
    <title>${title}</title>
    <link rel="icon" href="/web/wapen.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/thema/voorbeeld.css" />
    <link rel="stylesheet" href="/thema/utrecht.css" />
    ${(isSecond(release) ? OVERHAULED : STYLES).map((style) => html`<link rel="stylesheet" href="/web/${style}.css" />`)}
    ${scripts.map((script) => html`<script type="module" src="/web/${script}"></script>`)}
  </head>`;
}

function titleOf({ title }: Page, { t }: Context): string {
  return t('app.titleOf', { page: title });
}

/** A page without the application around it: what is shown in a frame. */
export function barePage(context: Context, page: Page): Markup {
  return html`<!doctype html>
    <html class="utrecht-root voorbeeld-theme zd-framed" lang="${context.language}">
      ${head(titleOf(page, context), context, page.scripts)}
      <body class="utrecht-document zd-body">
        <main class="zd-frame-content" aria-label="${page.title}">${page.body}</main>
      </body>
    </html>`;
}

function languageNav({ t, url, language }: Context): Markup {
  return html`<nav class="zd-languages" aria-label="${t('language.label')}">
    <form method="post" action="/taal">
      <input type="hidden" name="terug" value="${url.pathname + url.search}" />
      ${LANGUAGES.map(
        (code) =>
          html`<button
            class="zd-language"
            type="submit"
            name="taal"
            value="${code}"
            lang="${code}"
            ${code === language && html` aria-current="true"`}
          >
            ${LANGUAGE_NAMES[code]}
          </button>`,
      )}
    </form>
  </nav>`;
}

function account(context: Context): HtmlValue {
  const { session, t, release } = context;
  if (!session) return languageNav(context);
  const name = accountLabel(session.user.name, context);
  return html`<div class="zd-account" role="group" aria-label="${t('app.account')}">
    <span>${t('app.signedInAs', { name })}</span>
    ${isSecond(release) && html`<a class="za-account-link" href="/instellingen">${t('nav.settings')}</a>`}
    <form method="post" action="/uitloggen">${button(t('app.signOut'), 'subtle')}</form>
  </div>`;
}

function navigation({ t, url, release }: Context): Markup {
  const settings = ['/instellingen', t('nav.settings')] as const;
  const links = [
    ['/zaken', t('nav.cases')],
    // The overhaul moved them to the account.
    ...(isSecond(release) ? [] : [settings]),
    ['/help', t('nav.help')],
  ] as const;
  return html`<nav class="utrecht-nav-bar zd-nav" aria-label="${t('app.mainNav')}">
    <div class="utrecht-nav-bar__content">
      <ul class="utrecht-nav-list">
        ${links.map(([href, label]) => {
          const current =
            url.pathname === href ? 'page' : url.pathname.startsWith(`${href}/`) && 'true';
          return html`<li class="utrecht-nav-list__item">
            <a
              class="utrecht-nav-list__link zd-nav-link"
              href="${href}"
              ${current && html` aria-current="${current}"`}
              >${label}</a
            >
          </li>`;
        })}
      </ul>
    </div>
  </nav>`;
}

function breadcrumbs({ t }: Context, page: Page): HtmlValue {
  if (!page.breadcrumb) return null;
  const link = 'utrecht-breadcrumb-nav__link';
  return html`<nav class="utrecht-breadcrumb-nav" aria-label="${t('app.breadcrumb')}">
    <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
      ${page.breadcrumb.map(
        ({ href, label }) =>
          html`<li class="utrecht-breadcrumb-nav__item">
            <a class="utrecht-link utrecht-link--html-a ${link}" href="${href}">${label}</a
            ><span aria-hidden="true">›</span>
          </li>`,
      )}
      <li class="utrecht-breadcrumb-nav__item">
        <span class="${link} ${link}--current" aria-current="page"
          >${page.crumb ?? page.title}</span
        >
      </li>
    </ol>
  </nav>`;
}

export function fullPage(context: Context, page: Page): Markup {
  const { t, session } = context;
  const notice = session && takeNotice(context.database, session);
  return html`<!doctype html>
    <html class="utrecht-root voorbeeld-theme" lang="${context.language}">
      ${head(titleOf(page, context), context, page.scripts)}
      <body class="utrecht-body utrecht-document zd-body">
        <div class="utrecht-page-layout zd-page${context.density === 'compact' && ' zd-compact'}">
          <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus zd-skip" href="#inhoud"
            >${t('app.skip')}</a
          >
          <header class="utrecht-page-header zd-header">
            <div class="utrecht-page-header__content zd-header-content">
              <a class="zd-brand" href="/zaken">
                <img src="/web/wapen.svg" alt="" width="44" height="52" />
                <span
                  ><span class="zd-brand-name">${t('app.municipality')}</span>
                  <span class="zd-brand-app">${t('app.name')}</span></span
                >
              </a>
              ${account(context)}
            </div>
          </header>
          ${session && navigation(context)}
          <div class="utrecht-page-body">
            <main class="utrecht-page-body__content zd-main" id="inhoud" tabindex="-1">
              ${breadcrumbs(context, page)}
              ${notice && html`<div class="zd-notice">${alert('ok', t(notice))}</div>`} ${page.body}
            </main>
          </div>
          <footer class="utrecht-page-footer zd-footer">
            <div class="utrecht-page-footer__content zd-footer-content">
              <p class="utrecht-paragraph">${t('app.practice')}</p>
              <a class="utrecht-link utrecht-link--html-a" href="/help">${t('app.footerHelp')}</a>
            </div>
          </footer>
        </div>
      </body>
    </html>`;
}
