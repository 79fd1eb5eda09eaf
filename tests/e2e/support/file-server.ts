/** A static web server, as an organisation would offer its packs on: files, each with an ETag. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Leads on to another address. */
export const MOVED = '/verhuisd.zip';

export interface FileServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** By path, without a slash at the start; what is changed here is served from then on. */
  readonly files: Map<string, Uint8Array>;
  /** Paths with the answer's status, in order. */
  readonly asked: string[];
  /** What the last request told of who asks. */
  readonly told: { cookie?: string | undefined; referer?: string | undefined };
  close(): Promise<void>;
}

export async function startFileServer(): Promise<FileServer> {
  const files = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const told: FileServer['told'] = {};
  const server = createServer(({ url = '/', headers }, response) => {
    if (url === MOVED) {
      response.writeHead(302, { location: '/namen.zip' }).end();
      return;
    }
    const file = files.get(url.slice(1));
    const etag = file && `"${createHash('sha256').update(file).digest('hex').slice(0, 16)}"`;
    const status = file === undefined ? 404 : headers['if-none-match'] === etag ? 304 : 200;
    asked.push(`${url} ${status}`);
    Object.assign(told, { cookie: headers.cookie, referer: headers.referer });
    response.writeHead(status, { ...(etag && { etag }) }).end(status === 200 ? file : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    asked,
    told,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
