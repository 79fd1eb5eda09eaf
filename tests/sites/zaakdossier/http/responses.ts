import type { Markup } from '../web/html.ts';

/** Checked again at each visit, yet not `no-store`: that would cost the back/forward cache. */
const FRESH = 'private, no-cache';

export function htmlResponse(page: Markup, status = 200): Response {
  return new Response(page.toString(), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': FRESH },
  });
}

export function jsonResponse(data: unknown, status = 200): Response {
  return new Response(JSON.stringify(data), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': FRESH,
    },
  });
}

/** 303: the browser asks for the next page with GET, so that a reload repeats nothing. */
export function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}

/** The path to return to after signing in: one of ours, or the list of cases. */
export function readReturnPath(value: string | null, origin: string): string {
  if (!value?.startsWith('/')) return '/zaken';
  // A browser reads `//host` and `/\host` as another host, and so does URL.
  const target = URL.parse(value, origin);
  // Parsing can also make such a path: `/.//host` becomes `//host`.
  if (target?.origin !== origin || target.pathname.startsWith('//')) return '/zaken';
  return target.pathname + target.search;
}
