/** A web server that takes a PUT as servers do on a bad day. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * - `cut`: the connection breaks in the middle of the file, of which a part stays
 * - `unheard`: the file is taken, and the connection breaks before that is said
 * - `silent`: the file is taken, and nothing is ever said
 * - a number: nothing is taken, with that status
 */
export type Mood = 'fine' | 'cut' | 'unheard' | 'silent' | 500 | 503 | 429 | 401 | 403 | 404 | 302;

export interface FickleServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** By path. */
  readonly files: ReadonlyMap<string, string>;
  /** Method, path and headers of each request. */
  readonly asked: readonly { readonly line: string; readonly headers: IncomingHttpHeaders }[];
  close(): Promise<void>;
}

/** In the moods given, one for each request, and then `fine`. */
export async function startFickleServer(moods: readonly Mood[] = []): Promise<FickleServer> {
  const files = new Map<string, string>();
  const asked: { line: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '/', headers } = request;
    const mood = moods[asked.length] ?? 'fine';
    asked.push({ line: `${method} ${url}`, headers });
    const body = (await Array.fromAsync(request)).join('');
    if (typeof mood === 'number') {
      response.writeHead(mood, mood === 302 ? { location: '/elders/' } : {}).end('no');
      return;
    }
    files.set(url, mood === 'cut' ? body.slice(0, 100) : body);
    if (mood === 'fine') response.writeHead(201).end();
    else if (mood !== 'silent') request.socket.destroy();
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
