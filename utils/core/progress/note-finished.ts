import type { Guide } from '../guide/schema.ts';
import type { Run } from '../run/types.ts';

/** News that was read, and tips that were put away, are nothing that was learned. */
export const LEARNED: readonly Guide['kind'][] = ['walkthrough', 'checklist'];

/** The run as it is to be stored: where it was completed now, with what its guide is at this moment. */
export function noteFinished(
  before: Run | undefined,
  after: Run,
  { guide, issuer }: { readonly guide: Guide; readonly issuer: string },
): Run {
  const isNew = after.status === 'completed' && before?.status !== 'completed';
  if (!isNew || !LEARNED.includes(guide.kind)) return after;
  const { version, title, language } = guide;
  return { ...after, finished: { version, title, language, issuer, at: after.updatedAt } };
}
