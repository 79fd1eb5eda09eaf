import type { Markup } from '../web/html.ts';

export function htmlResponse(page: Markup, status = 200): Response {
  return new Response(page.toString(), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

export function jsonResponse(data: unknown, status = 200): Response {
  return new Response(JSON.stringify(data), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
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
  return target?.origin === origin ? target.pathname + target.search : '/zaken';
}
