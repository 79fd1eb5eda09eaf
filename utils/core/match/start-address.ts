import { matchPatternOf } from './glob.ts';

/**
 * The address that opens an application, from its globs: the first with a host of its own, up to its
 * first `*`. Null where each stands for many hosts.
 */
export function startAddressOf(globs: readonly string[]): string | null {
  const glob = globs.find((it) => matchPatternOf(it)?.includes('://*.') === false);
  if (glob === undefined) return null;
  const [fixed = ''] = glob.split('*');
  return fixed === glob ? glob : fixed.slice(0, fixed.lastIndexOf('/') + 1);
}
