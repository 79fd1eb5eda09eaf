/** Where counts go: one sealed report, put into a folder on a web server. */
import type { Answer } from '../../utils/core/insights/delivery.ts';

/** Long enough for a slow line; a server that says nothing must not hold the others up for ever. */
const PATIENCE_MS = 60_000;
/** What a redirection counts as: browsers do not tell its number. */
const REDIRECTED = 300;

/**
 * One request, without cookies, without telling where from, and to no other address than this one.
 * Without conditions, too: what a broken connection has left there half is replaced by the same file.
 * Null where no answer came.
 */
export async function putReport(url: string, sealed: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'PUT',
      body: sealed,
      // Else the languages of the person go along.
      headers: { 'Content-Type': 'application/octet-stream', 'Accept-Language': '*' },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    // What it says is of no use, and could be long.
    await response.body?.cancel();
    return response.type === 'opaqueredirect' ? REDIRECTED : response.status;
  } catch {
    return null;
  }
}
