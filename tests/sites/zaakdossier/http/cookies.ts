/** One year: settings stay with the browser until someone changes them. */
const KEEP_SECONDS = 31_536_000;

export function readCookie(request: Request, name: string): string | null {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** Values are our own words and tokens, which need no encoding. */
export function writeCookie(response: Response, name: string, value: string, keep: boolean): void {
  const age = value === '' ? '; Max-Age=0' : keep ? `; Max-Age=${KEEP_SECONDS}` : '';
  response.headers.append('set-cookie', `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${age}`);
}
