/** Where a walk begins, unless `--data` says so. */
import type { Guide } from '../../utils/core/guide/schema.ts';
import { matchesUrl } from '../../utils/core/match/glob.ts';

/**
 * The first address that the guide names in full, where an end of `*` is left off: that of its first
 * step, else where it is offered; else that of the application.
 */
export function chooseStart(guide: Guide, app: string): string {
  const first = guide.kind === 'walkthrough' ? guide.steps[0]?.page : undefined;
  const globs = [...(first ?? []), ...(guide.start.page ?? [])];
  const whole = globs.flatMap((glob) => {
    const url = glob.replace(/\*$/, '');
    return url.includes('*') || !matchesUrl(glob, url) ? [] : url;
  });
  return whole[0] ?? app;
}
