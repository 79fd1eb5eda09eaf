/** Where a walk begins, unless `--data` says so. */
import type { Guide } from '../../utils/core/guide/schema.ts';
import { matchesUrl } from '../../utils/core/match/glob.ts';

/**
 * Null where the page that is open already is one on which it may begin. Else the first address that
 * the guide names in full, where an end of `*` is left off: that of its first step, else where it is
 * offered; else that of the application.
 */
export function chooseStart(guide: Guide, app: string, open: string): string | null {
  const first = guide.kind === 'walkthrough' ? guide.steps[0]?.page : undefined;
  const mayBegin = first ?? guide.start.page ?? guide.app.match;
  if (mayBegin.some((glob) => matchesUrl(glob, open))) return null;
  const globs = [...(first ?? []), ...(guide.start.page ?? [])];
  const whole = globs.flatMap((glob) => {
    const url = glob.replace(/\*$/, '');
    return url.includes('*') || !matchesUrl(glob, url) ? [] : url;
  });
  return whole[0] ?? app;
}
