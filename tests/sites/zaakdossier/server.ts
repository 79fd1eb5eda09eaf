import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDatabase, resetDatabase } from './data/database.ts';
import { endAllSessions } from './data/sessions.ts';
import { createContext, type Installation } from './http/context.ts';
import { send, toRequest } from './http/exchange.ts';
import { Problem } from './http/problem.ts';
import { matchRoute } from './http/router.ts';
import { findStaticFile } from './http/static-files.ts';
import { problemResponse } from './pages/error-page.ts';
import { routes } from './routes.ts';
import type { Release } from './web/release.ts';

export interface ZaakdossierOptions {
  /** 0 takes any free port. */
  port?: number;
  /** A file, or `:memory:` for work that ends with the server. */
  database?: string;
  host?: string;
  /** The second has other words, places and looks for much of the same; see the README. Default 1. */
  release?: Release;
}

export interface Zaakdossier {
  /** Without a slash at the end. */
  url: string;
  port: number;
  close(): Promise<void>;
  /** Back to the seed; everyone is signed out and all work is gone. */
  reset(): void;
  /** What happens to everyone after a working day: the next request asks to sign in again. */
  expireSessions(): void;
}

async function answer(request: Request, url: URL, installation: Installation): Promise<Response> {
  const context = createContext(request, url, installation);
  try {
    // SameSite cookies keep strangers out already; the header also keeps out other ports of this host.
    const origin = request.headers.get('origin');
    if (request.method === 'POST' && origin !== null && origin !== url.origin)
      throw new Problem(403);
    const match = matchRoute(routes, request.method, url.pathname);
    if (!match) throw new Problem(404);
    return await match.handle({ ...context, params: match.params });
  } catch (error) {
    if (error instanceof Problem) return problemResponse(context, error.status);
    console.error(error);
    return problemResponse(context, 500);
  }
}

async function handle(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  installation: Installation,
): Promise<void> {
  const url = new URL(`http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`);
  const file = incoming.method === 'GET' ? await findStaticFile(url.pathname) : null;
  if (file) return send(file, outgoing);
  let request: Request;
  try {
    request = await toRequest(incoming, url);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const headers = { cookie: incoming.headers.cookie ?? '' };
    const context = createContext(new Request(url, { headers }), url, installation);
    return send(problemResponse(context, error.status), outgoing);
  }
  return send(await answer(request, url, installation), outgoing);
}

export async function startZaakdossier({
  port = 0,
  database: path = ':memory:',
  host = '127.0.0.1',
  release = 1,
}: ZaakdossierOptions = {}): Promise<Zaakdossier> {
  const database = openDatabase(path);
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing, { database, release }).catch((error: unknown) => {
      // A connection that broke or an address that is none: there is nobody to show a page to.
      console.error(error);
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}`,
    port: taken,
    reset: () => resetDatabase(database),
    expireSessions: () => endAllSessions(database),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          database.close();
          if (error) reject(error);
          else resolve();
        });
        // Browsers keep connections open that would hold the server up.
        server.closeAllConnections();
      }),
  };
}
