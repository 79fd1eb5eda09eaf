/**
 * Address globs: `https://zaken.voorbeeldstad.nl/zaken/*`.
 *
 * - `*` stands for any characters, also none and also `/`; nothing else is special.
 * - Scheme, host and port are compared as such, so a `*` in the path never reaches another host.
 *   `*.voorbeeldstad.nl` is that host and every host below it, as in the browsers' match patterns.
 *   A glob without a port means the scheme's own.
 * - Without a `?` in the glob the query is ignored, and without a `#` the fragment.
 * - Path, query and fragment are compared with upper and lower case told apart.
 *
 * No regular expression is built from a glob: matching takes time linear in the length of both.
 */
import type { Guide } from '../guide/schema.ts';

interface Address {
  readonly scheme: 'http' | 'https';
  /** Lower case, without the port. */
  readonly host: string;
  /** Empty for the scheme's own port. */
  readonly port: string;
  /** Starts with a slash. */
  readonly path: string;
  readonly query: string | null;
  readonly fragment: string | null;
}

interface Glob extends Address {
  /** The host was written as `*.host`. */
  readonly below: boolean;
}

const DEFAULT_PORTS = { http: '80', https: '443' } as const;

/** An address or a glob that is malformed, or is not http(s), matches nothing. */
export function matchesUrl(glob: string, url: string): boolean {
  const wanted = parseGlob(glob);
  const found = wanted && splitAddress(url);
  if (!wanted || !found) return false;
  return (
    isOnHost(wanted, found) &&
    matchesWildcards(wanted.path, found.path) &&
    (wanted.query === null || matchesWildcards(wanted.query, found.query ?? '')) &&
    (wanted.fragment === null || matchesWildcards(wanted.fragment, found.fragment ?? ''))
  );
}

/**
 * The match pattern of the host, to register scripts and to ask permission with. It covers every
 * port, since Firefox takes none in a pattern. Null where the glob is malformed.
 */
export function matchPatternOf(glob: string): string | null {
  const wanted = parseGlob(glob);
  // Browsers reject a pattern with anything else in brackets, and everything asked along with it.
  if (!wanted || (wanted.host.startsWith('[') && !isIpv6(wanted.host.slice(1, -1)))) return null;
  return `${wanted.scheme}://${wanted.below ? '*.' : ''}${wanted.host}/*`;
}

/** The match patterns that a guide needs, sorted. Its variables have to be filled in. */
export function hostPatternsOf({ app, apps = [] }: Pick<Guide, 'app' | 'apps'>): string[] {
  const patterns = [app, ...apps]
    .flatMap(({ match, frames }) => [...match, ...frames])
    .map(matchPatternOf);
  return [...new Set(patterns.filter((pattern) => pattern !== null))].sort();
}

/** Whether the glob names no host but those that the other globs name. */
export function isOnHostsOf(glob: string, others: readonly string[]): boolean {
  const wanted = parseGlob(glob);
  return (
    wanted !== null &&
    others.some((other) => {
      const allowed = parseGlob(other);
      return allowed !== null && isOnHost(allowed, wanted) && (allowed.below || !wanted.below);
    })
  );
}

function isOnHost(wanted: Glob, found: Address): boolean {
  const sameHost =
    found.host === wanted.host || (wanted.below && found.host.endsWith(`.${wanted.host}`));
  return sameHost && found.scheme === wanted.scheme && found.port === wanted.port;
}

function parseGlob(glob: string): Glob | null {
  if (/[\s\\]/.test(glob)) return null;
  const below = /^https?:\/\/\*\./i.test(glob);
  // `*.nl` would be a whole country.
  const address = splitAddress(below ? glob.replace('*.', '') : glob);
  if (!address || address.hasUser || (below && !/[^.]\.[^.]/.test(address.host))) return null;
  return { ...address, below };
}

/** Splits as browsers do: a backslash ends the host too, and what stands before an `@` is no host. */
function splitAddress(text: string): (Address & { readonly hasUser: boolean }) | null {
  const start = /^(https?):\/\//i.exec(text);
  if (!start) return null;
  const scheme = start[1]!.toLowerCase() === 'https' ? 'https' : 'http';
  const rest = text.slice(start[0].length);
  const end = rest.search(/[/?#\\]/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const at = authority.lastIndexOf('@');
  const [host, port] = splitPort(authority.slice(at + 1).toLowerCase());
  if (!isHost(host)) return null;
  if (!/^\d{0,5}$/.test(port)) return null;
  return {
    scheme,
    host,
    port: port === '' || Number(port) === Number(DEFAULT_PORTS[scheme]) ? '' : `${Number(port)}`,
    ...splitPath(encode(end === -1 ? '' : rest.slice(end))),
    hasUser: at !== -1,
  };
}

/** As browsers write it: in their addresses, a host that ends in a number is four numbers. */
function isHost(host: string): boolean {
  if (/(^|\.)(\d+|0x[0-9a-f]*)\.?$/.test(host)) {
    const numbers = host.split('.').map(Number);
    return (
      numbers.length === 4 && numbers.every((part) => part < 256) && numbers.join('.') === host
    );
  }
  return /^([a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/.test(host);
}

/** Eight groups, of which `::` leaves out those that are zero; the last two may be written as four numbers. */
function isIpv6(text: string): boolean {
  const last = text.slice(text.lastIndexOf(':') + 1);
  const plain =
    /^[\d.]*\.[\d.]*$/.test(last) && isHost(last) ? `${text.slice(0, -last.length)}0:0` : text;
  const halves = plain.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const isWhole = halves.length === 1 ? groups.length === 8 : groups.length < 8;
  return halves.length < 3 && isWhole && groups.every((group) => /^[0-9a-f]{1,4}$/.test(group));
}

function splitPort(authority: string): [host: string, port: string] {
  const colon = authority.lastIndexOf(':');
  if (colon === -1 || authority.endsWith(']')) return [authority, ''];
  return [authority.slice(0, colon), authority.slice(colon + 1)];
}

function splitPath(tail: string): Pick<Address, 'path' | 'query' | 'fragment'> {
  const hash = tail.indexOf('#');
  const front = hash === -1 ? tail : tail.slice(0, hash);
  const mark = front.indexOf('?');
  const path = mark === -1 ? front : front.slice(0, mark);
  return {
    path: path === '' ? '/' : path,
    query: mark === -1 ? null : front.slice(mark + 1),
    fragment: hash === -1 ? null : tail.slice(hash + 1),
  };
}

/** Browsers tell addresses with other letters than a–z percent-encoded; authors write them plainly. */
function encode(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0080-\u{10ffff}]+/gu, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}

function matchesWildcards(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0]!;
  if (parts.length === 1) return first === text;
  const last = parts.at(-1)!;
  const end = text.length - last.length;
  if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = findWithin(text, part, at, end);
    if (found === -1) return false;
    at = found + part.length;
  }
  return true;
}

/** Knuth–Morris–Pratt: `indexOf` may take the product of both lengths. */
function findWithin(text: string, part: string, from: number, end: number): number {
  if (part === '') return from;
  const fallback = fallbacksOf(part);
  let matched = 0;
  for (let at = from; at < end; at += 1) {
    while (matched > 0 && text[at] !== part[matched]) matched = fallback[matched - 1]!;
    if (text[at] === part[matched]) matched += 1;
    if (matched === part.length) return at - matched + 1;
  }
  return -1;
}

/** For each place in the part: how much of its beginning is still matched where the next differs. */
function fallbacksOf(part: string): number[] {
  const fallback = [0];
  let matched = 0;
  for (let at = 1; at < part.length; at += 1) {
    while (matched > 0 && part[at] !== part[matched]) matched = fallback[matched - 1]!;
    if (part[at] === part[matched]) matched += 1;
    fallback.push(matched);
  }
  return fallback;
}
