/**
 * Every request that leaves a browser, from its own network log: whatever page, frame, worker or
 * extension made it. Requests inside the extension (`chrome-extension://`) never get that far.
 */
import { readFile } from 'node:fs/promises';

export interface NetRequest {
  readonly url: string;
  /** The origin that asked; null for the browser itself, such as a person who typed an address. */
  readonly initiator: string | null;
  /** `main frame`, `sub frame` or `other`. */
  readonly type: string;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Partial<Params> }[];
}

interface Params {
  readonly url: string;
  readonly initiator: string;
  readonly request_type: string;
}

/** The argument that makes a browser keep the log; it is complete once the browser has closed. */
export function logTo(file: string): string {
  return `--log-net-log=${file}`;
}

/** In the order in which they were sent; redirections are requests of their own. */
export async function readRequests(file: string): Promise<NetRequest[]> {
  const log = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const start = log.constants.logEventTypes['URL_REQUEST_START_JOB'];
  return log.events.flatMap(({ type, params }) => {
    if (type !== start || params?.url === undefined) return [];
    const { url, initiator, request_type = '' } = params;
    const isOrigin = initiator !== undefined && initiator !== 'not an origin';
    return [{ url, initiator: isOrigin ? initiator : null, type: request_type }];
  });
}

/**
 * Leaves out what the browser asks for itself, such as its maker's service that knows forms: no
 * page, worker or extension has made it, and no frame shows it.
 */
export function withoutBrowsersOwn(requests: readonly NetRequest[]): NetRequest[] {
  return requests.filter(({ initiator, type }) => initiator !== null || type !== 'other');
}
