import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDatabase, resetDatabase } from './data/database.ts';
import { endAllSessions } from './data/sessions.ts';
import { type Context, createContext, type Installation } from './http/context.ts';
import { send, toRequest } from './http/exchange.ts';
import { Problem } from './http/problem.ts';
import { matchRoute, type Route } from './http/router.ts';
import { findStaticFile } from './http/static-files.ts';
import { problemResponse } from './pages/error-page.ts';
import { archiveRoutes, routes } from './routes.ts';
import type { Release } from './web/release.ts';

export interface ZaakdossierOptions {
  /** 0 takes any free port. */
  port?: number;
  /** Of the archive, likewise. */
  archivePort?: number;
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
  /** Of the archive, the second application, on an origin of its own. */
  archiveUrl: string;
  close(): Promise<void>;
  /** Back to the seed; everyone is signed out and all work is gone. */
  reset(): void;
  /** What happens to everyone after a working day: the next request asks to sign in again. */
  expireSessions(): void;
}

/** One of the two applications. */
interface Application {
  readonly routes: readonly Route<Context>[];
  /** As it is by now: neither has an address before both listen. */
  installation(): Installation;
}

async function answer(request: Request, url: URL, application: Application): Promise<Response> {
  const context = createContext(request, url, application.installation());
  try {
    // SameSite cookies keep strangers out already; the header also keeps out other ports of this host.
    const origin = request.headers.get('origin');
    if (request.method === 'POST' && origin !== null && origin !== url.origin)
      throw new Problem(403);
    const match = matchRoute(application.routes, request.method, url.pathname);
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
  application: Application,
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
    const context = createContext(new Request(url, { headers }), url, application.installation());
    return send(problemResponse(context, error.status), outgoing);
  }
  return send(await answer(request, url, application), outgoing);
}

async function listen(application: Application, port: number, host: string): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing, application).catch((error: unknown) => {
      // A connection that broke or an address that is none: there is nobody to show a page to.
      console.error(error);
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
  // Browsers keep connections open that would hold the server up.
  server.closeAllConnections();
  await closed;
}

export async function startZaakdossier({
  port = 0,
  archivePort = 0,
  database: path = ':memory:',
  host = '127.0.0.1',
  release = 1,
}: ZaakdossierOptions = {}): Promise<Zaakdossier> {
  const database = openDatabase(path);
  const urls = { cases: '', archive: '' };
  const installation = (): Installation => ({ database, release, ...urls });
  const cases = await listen({ routes, installation }, port, host);
  urls.cases = `http://${host}:${portOf(cases)}`;
  const archive = await listen({ routes: archiveRoutes, installation }, archivePort, host).catch(
    async (error: unknown) => {
      await stop(cases);
      throw error;
    },
  );
  urls.archive = `http://${host}:${portOf(archive)}`;
  return {
    url: urls.cases,
    port: portOf(cases),
    archiveUrl: urls.archive,
    reset: () => resetDatabase(database),
    expireSessions: () => endAllSessions(database),
    async close() {
      await Promise.all([stop(cases), stop(archive)]);
      database.close();
    },
  };
}
