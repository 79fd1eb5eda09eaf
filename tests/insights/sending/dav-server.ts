/** A WebDAV server as others run it, with one folder in memory. */
import { v2 as webdav } from 'webdav-server';
import type { AddressInfo } from 'node:net';

export interface DavServer {
  /** The folder, with a slash at the end. */
  readonly folder: string;
  close(): Promise<void>;
}

export async function startDavServer(): Promise<DavServer> {
  const server = new webdav.WebDAVServer({ hostname: '127.0.0.1', port: 0 });
  await server.rootFileSystem().addSubTreeAsync(server.createExternalContext(), {
    tellingen: webdav.ResourceType.Directory,
  });
  const http = await server.startAsync(0);
  return {
    folder: `http://127.0.0.1:${(http.address() as AddressInfo).port}/tellingen/`,
    close: () => server.stopAsync(),
  };
}
