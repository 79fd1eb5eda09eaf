/** A web application that nobody has a guide for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PlainSite {
  /** Without a slash at the end. */
  readonly url: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const PAGE = `<!doctype html><html lang="nl"><title>Agenda</title>
<h1>Agenda</h1><form><label>Wachtwoord <input type="password"></label><button>Inloggen</button></form>
<iframe srcdoc="<p>In een frame</p>" title="Frame"></iframe>
<button onclick="history.pushState(null, '', '/volgende')">Volgende dag</button></html>`;

/**
 * Every path shows the same page, where `html` is no function of the path. `headers`: sent along with
 * it, such as a policy.
 */
export async function startPlainSite(
  host: '127.0.0.1' | 'localhost',
  html: string | ((path: string) => string) = PAGE,
  headers: Readonly<Record<string, string>> = {},
): Promise<PlainSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const body = typeof html === 'string' ? html : html(request.url ?? '/');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
