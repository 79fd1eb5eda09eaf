import type { Context, MemberContext } from './http/context.ts';
import { jsonResponse, redirect } from './http/responses.ts';
import type { Handler, Route } from './http/router.ts';
import { answerCaseTab, answerNotes, postNote } from './pages/case-api.ts';
import { showCaseFile, uploadDocument } from './pages/case-file.ts';
import { confirmCloseCase, showCloseCase } from './pages/close-case.ts';
import { showDecisionForm, submitDecision } from './pages/decision-form.ts';
import { showArchive, showArchiveSearch, toCases } from './pages/archive.ts';
import { showHelp } from './pages/help.ts';
import { prepareRefund } from './pages/refund.ts';
import { saveSettings, showSettings, switchLanguage } from './pages/settings.ts';
import { showSignIn, signIn, signOut } from './pages/sign-in.ts';
import { showWorkList } from './pages/work-list.ts';

/** For who is signed in; anyone else signs in first and then gets the page that was asked for. */
function members(
  handle: (context: MemberContext) => Response | Promise<Response>,
): Handler<Context> {
  return (context) => {
    const { session, url, request } = context;
    if (session) return handle({ ...context, session });
    if (url.pathname.startsWith('/api/')) return jsonResponse({ error: 401 }, 401);
    // What was posted is lost with the session, so the person returns to the page it came from.
    const referrer = URL.parse(request.headers.get('referer') ?? '');
    const wanted =
      request.method === 'GET' ? url : referrer?.origin === url.origin ? referrer : null;
    const search = new URLSearchParams({
      terug: wanted ? wanted.pathname + wanted.search : '/zaken',
    });
    if (context.sessionExpired) search.set('reden', 'verlopen');
    return redirect(`/inloggen?${search.toString()}`);
  };
}

export const routes: readonly Route<Context>[] = [
  { method: 'GET', path: '/', handle: () => redirect('/zaken') },
  { method: 'GET', path: '/inloggen', handle: showSignIn },
  { method: 'POST', path: '/inloggen', handle: signIn },
  { method: 'POST', path: '/uitloggen', handle: signOut },
  { method: 'POST', path: '/taal', handle: switchLanguage },
  { method: 'GET', path: '/help', handle: showHelp },
  { method: 'GET', path: '/instellingen', handle: members(showSettings) },
  { method: 'POST', path: '/instellingen', handle: members(saveSettings) },
  { method: 'GET', path: '/zaken', handle: members(showWorkList) },
  { method: 'GET', path: '/zaken/:nummer', handle: members(showCaseFile) },
  { method: 'GET', path: '/zaken/:nummer/afsluiten', handle: members(showCloseCase) },
  { method: 'POST', path: '/zaken/:nummer/afsluiten', handle: members(confirmCloseCase) },
  { method: 'POST', path: '/zaken/:nummer/documenten', handle: members(uploadDocument) },
  { method: 'POST', path: '/zaken/:nummer/betrokkenen', handle: members(prepareRefund) },
  { method: 'GET', path: '/zaken/:nummer/:onderdeel', handle: members(showCaseFile) },
  { method: 'GET', path: '/formulieren/besluit', handle: members(showDecisionForm) },
  { method: 'POST', path: '/formulieren/besluit', handle: members(submitDecision) },
  { method: 'GET', path: '/api/zaken/:nummer/notities', handle: members(answerNotes) },
  { method: 'POST', path: '/api/zaken/:nummer/notities', handle: members(postNote) },
  { method: 'GET', path: '/api/zaken/:nummer/:onderdeel', handle: members(answerCaseTab) },
];

/** Those of the second application. Its pages about errors lead back to the first. */
export const archiveRoutes: readonly Route<Context>[] = [
  { method: 'GET', path: '/', handle: showArchive },
  { method: 'GET', path: '/zoeken', handle: showArchiveSearch },
  { method: 'GET', path: '/zaken', handle: toCases },
];
