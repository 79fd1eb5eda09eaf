/** An address to fetch a pack from, as somebody has typed it. */
import { ARCHIVE_LIMITS } from './limits.ts';

/** Over https, so that nobody on the way can change it; this computer alone has nobody on the way. */
const HTTPS = /^https:\/\/[\p{L}\p{N}._-]+(:\d{1,5})?\/[^\s#\\]*$/iu;
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?\/[^\s#\\]*$/i;

/**
 * Null where nothing may be fetched from there. No user name, no fragment, nothing to repair; and one
 * host: an asterisk would be a pattern of many when the person is asked for it.
 */
export function readAddress(typed: string): string | null {
  const address = typed.trim();
  const isRight =
    address.length <= ARCHIVE_LIMITS.address && (HTTPS.test(address) || LOOPBACK.test(address));
  return isRight ? address : null;
}

/** The match pattern of its host, to ask the person for. Patterns have no port. */
export function hostPatternOf(address: string): string {
  const [, scheme, host] = /^(https?):\/\/([^/:]+)/i.exec(address) as unknown as [
    string,
    string,
    string,
  ];
  return `${scheme.toLowerCase()}://${host.toLowerCase()}/*`;
}
