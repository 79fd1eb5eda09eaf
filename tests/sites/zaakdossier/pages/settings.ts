import { setNotice } from '../data/sessions.ts';
import {
  type Context,
  DENSITIES,
  DENSITY_COOKIE,
  LANGUAGE_COOKIE,
  type MemberContext,
  readText,
} from '../http/context.ts';
import { writeCookie } from '../http/cookies.ts';
import { htmlResponse, readReturnPath, redirect } from '../http/responses.ts';
import { button, radioGroup } from '../web/form-fields.ts';
import { html } from '../web/html.ts';
import { isOneOf } from '../web/model.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../web/translate.ts';
import { fullPage } from './layout.ts';

export function showSettings(context: MemberContext): Response {
  const { t, language, release, density } = context;
  const form = { values: { taal: language, regelafstand: density }, errors: {} };
  const page = fullPage(context, {
    title: t('settings.title'),
    breadcrumb: [{ href: '/zaken', label: t('app.home') }],
    body: html`<h1 class="utrecht-heading-1">${t('settings.title')}</h1>
      <p class="utrecht-paragraph">${t('settings.intro')}</p>
      <form class="zd-form" method="post" action="/instellingen">
        ${radioGroup({
          name: 'taal',
          label: t('settings.language'),
          form,
          release,
          options: LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] })),
        })}
        ${radioGroup({
          name: 'regelafstand',
          label: t('settings.density'),
          form,
          release,
          options: DENSITIES.map((value) => ({ value, label: t(`settings.density.${value}`) })),
        })}
        <div class="utrecht-button-group">${button(t('settings.save'), 'primary')}</div>
      </form>`,
  });
  return htmlResponse(page);
}

export async function saveSettings(context: MemberContext): Promise<Response> {
  const form = await context.request.formData();
  const response = redirect('/instellingen');
  const language = readText(form, 'taal');
  const density = readText(form, 'regelafstand');
  if (isOneOf(LANGUAGES, language)) writeCookie(response, LANGUAGE_COOKIE, language, true);
  if (isOneOf(DENSITIES, density)) writeCookie(response, DENSITY_COOKIE, density, true);
  setNotice(context.database, context.session, 'settings.saved');
  return response;
}

/** For whoever is not signed in yet and cannot read the sign-in page. */
export async function switchLanguage(context: Context): Promise<Response> {
  const form = await context.request.formData();
  const response = redirect(readReturnPath(readText(form, 'terug'), context.url.origin));
  const language = readText(form, 'taal');
  if (isOneOf(LANGUAGES, language)) writeCookie(response, LANGUAGE_COOKIE, language, true);
  return response;
}
