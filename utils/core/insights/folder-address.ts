/** Where counts go: a folder on a web server that takes a PUT, such as WebDAV or object storage. */
import { z } from 'zod';

/** Over https, so that nobody on the way learns which files; this computer alone has nobody on the way. */
const FOLDER =
  /^(https:\/\/[^\s/?#@\\:*]+|http:\/\/(localhost|127\.0\.0\.1))(:\d{1,5})?(\/[^\s#\\]*)?$/;

/** One host, no user name and no fragment. A part after `?` goes along with every file. */
export const address = z.string().max(2_000).regex(FOLDER, 'url');

/** As deliveries are called by it: the path ends with a slash. `folder`: as `address` lets it through. */
export function nameFolder(folder: string): string {
  const { path, query } = split(folder);
  return (path.endsWith('/') ? path : `${path}/`) + query;
}

/** The address of a file in it. `folder`: as `nameFolder` has made it. */
export function addressIn(folder: string, name: string): string {
  const { path, query } = split(folder);
  return path + name + query;
}

/** For people to read: the host, and its port where it has one. */
export function hostOf(folder: string): string {
  return folder.replace(/^https?:\/\//, '').replace(/[/?].*$/, '');
}

function split(folder: string): { readonly path: string; readonly query: string } {
  const at = folder.indexOf('?');
  return at < 0
    ? { path: folder, query: '' }
    : { path: folder.slice(0, at), query: folder.slice(at) };
}
