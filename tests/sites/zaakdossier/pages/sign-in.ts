import { DEMO_PASSWORD, endSession, findUser, startSession, USER_NAMES } from '../data/sessions.ts';
import { accountLabel, type Context, readText, SESSION_COOKIE } from '../http/context.ts';
import { writeCookie } from '../http/cookies.ts';
import { htmlResponse, readReturnPath, redirect } from '../http/responses.ts';
import { dataTable } from '../web/data-tables.ts';
import { alert, button, EMPTY_FORM, type FormState, textField } from '../web/form-fields.ts';
import { html, type HtmlValue, type Markup } from '../web/html.ts';
import { isSecond } from '../web/release.ts';
import { fullPage } from './layout.ts';

function drawSignIn(context: Context, back: string, message: HtmlValue, form: FormState): Markup {
  const { t, release } = context;
  const work = isSecond(release) && button(t('signIn.work'), 'secondary', html` type="button"`);
  return fullPage(context, {
    title: t('signIn.title'),
    body: html`<h1 class="utrecht-heading-1">${t('signIn.title')}</h1>
      ${message}
      <div class="zd-columns">
        <form class="zd-form" method="post" action="/inloggen">
          <p class="utrecht-paragraph">${t('signIn.intro')}</p>
          <input type="hidden" name="terug" value="${back}" />
          ${textField({ name: 'gebruikersnaam', label: t('signIn.user'), autocomplete: 'username', form, release })}
          ${textField({ name: 'wachtwoord', label: t('signIn.password'), type: 'password', autocomplete: 'current-password', form, release })}
          <div class="utrecht-button-group">${work}${button(t('signIn.submit'), 'primary')}</div>
        </form>
        <div class="zd-card">
          <h2 class="utrecht-heading-2">${t('signIn.demoTitle')}</h2>
          <p class="utrecht-paragraph">${t('signIn.demoIntro')}</p>
          ${dataTable(
            t('signIn.demoTitle'),
            [t('signIn.user'), t('signIn.password'), t('signIn.demoRole')],
            USER_NAMES.map((name) => [name, DEMO_PASSWORD, accountLabel(name, context)]),
          )}
        </div>
      </div>`,
  });
}

export function showSignIn(context: Context): Response {
  const { t, url, session } = context;
  const back = readReturnPath(url.searchParams.get('terug'), url.origin);
  if (session) return redirect(back);
  const reason = url.searchParams.get('reden');
  const message =
    context.sessionExpired || reason === 'verlopen'
      ? alert('warning', t('signIn.expired'))
      : reason === 'uitgelogd' && alert('info', t('signIn.signedOut'));
  return htmlResponse(drawSignIn(context, back, message, EMPTY_FORM));
}

export async function signIn(context: Context): Promise<Response> {
  const { database, url, t } = context;
  const form = await context.request.formData();
  const name = readText(form, 'gebruikersnaam');
  const back = readReturnPath(readText(form, 'terug'), url.origin);
  const user = findUser(name, readText(form, 'wachtwoord'));
  if (!user) {
    const message = alert('error', t('signIn.wrong'));
    const page = drawSignIn(context, back, message, {
      values: { gebruikersnaam: name },
      errors: {},
    });
    return htmlResponse(page, 422);
  }
  const response = redirect(back);
  writeCookie(response, SESSION_COOKIE, startSession(database, user), false);
  return response;
}

export function signOut(context: Context): Response {
  if (context.session) endSession(context.database, context.session.token);
  const response = redirect('/inloggen?reden=uitgelogd');
  writeCookie(response, SESSION_COOKIE, '', false);
  return response;
}
