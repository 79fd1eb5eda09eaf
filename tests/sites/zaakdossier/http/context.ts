import type { DatabaseSync } from 'node:sqlite';
import { findSession, type Session, type UserName } from '../data/sessions.ts';
import type { ViewContext } from '../web/form-fields.ts';
import { isOneOf } from '../web/model.ts';
import { createTranslate, type Language, LANGUAGES } from '../web/translate.ts';
import type { Release } from '../web/release.ts';
import { readCookie } from './cookies.ts';
import { Problem } from './problem.ts';

export const DENSITIES = ['ruim', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

export const SESSION_COOKIE = 'zaakdossier_sessie';
export const LANGUAGE_COOKIE = 'zaakdossier_taal';
export const DENSITY_COOKIE = 'zaakdossier_regelafstand';

/** All that a page needs to know about the request it answers. */
export interface Context extends ViewContext {
  request: Request;
  url: URL;
  params: Record<string, string>;
  database: DatabaseSync;
  session: Session | null;
  /** The browser still has a session, but we do not: it has expired. */
  sessionExpired: boolean;
  density: Density;
  /** Where the two applications are, without a slash at the end. */
  cases: string;
  archive: string;
}

/** A context of someone who is signed in. */
export type MemberContext = Context & { session: Session };

function readLanguage(request: Request): Language {
  const chosen = readCookie(request, LANGUAGE_COOKIE);
  // Dutch unless chosen otherwise, whatever the browser speaks: it is a Dutch office.
  return isOneOf(LANGUAGES, chosen) ? chosen : 'nl';
}

/** What the server is started with. */
export interface Installation {
  readonly database: DatabaseSync;
  readonly release: Release;
  readonly cases: string;
  readonly archive: string;
}

export function createContext(
  request: Request,
  url: URL,
  { database, release, cases, archive }: Installation,
): Context {
  const token = readCookie(request, SESSION_COOKIE);
  const session = token ? findSession(database, token) : null;
  const language = readLanguage(request);
  const density = readCookie(request, DENSITY_COOKIE);
  return {
    request,
    url,
    params: {},
    database,
    session,
    sessionExpired: token !== null && session === null,
    language,
    release,
    cases,
    archive,
    t: createTranslate(language, release),
    density: isOneOf(DENSITIES, density) ? density : 'ruim',
  };
}

export function accountLabel(name: UserName, { t }: ViewContext): string {
  return t(`account.${name}`);
}

export function requireEditor(context: MemberContext): void {
  if (!context.session.user.mayEdit) throw new Problem(403);
}

/** Form fields as text; what is not text (a file) or not there is empty. */
export function readText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
