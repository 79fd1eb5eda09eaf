/**
 * The address to put in a link, or null where it is not https, mailto or tel. It is checked as it
 * is written, character by character, so there is no parser to disagree with: whatever a browser
 * would repair (blanks, line breaks, backslashes) is refused. So is a user name before the host,
 * since it makes an address look like another's, and a host with signs that no host has.
 */
export function checkLink(address: string): string | null {
  if (/^tel:/i.test(address)) {
    const number = address.slice(4).replace(/[\s().-]/g, '');
    return /^\+?\d{2,20}$/.test(number) ? `tel:${number}` : null;
  }
  if (/[^!-~\u00a1-\u{10ffff}]|["'\\<>`{}|^]|\s/u.test(address)) return null;
  if (/^mailto:/i.test(address)) {
    return /^mailto:[^@?#/:]+@[^@?#/:]+(\?[^#]*)?$/i.test(address)
      ? `mailto:${address.slice(7)}`
      : null;
  }
  return /^https:\/\/[\p{L}\p{M}\p{N}._-]+(:\d{1,5})?([/?#].*)?$/iu.test(address)
    ? `https:${address.slice(6)}`
    : null;
}
