/** What a person has been through to its end, for the progress in the help panel. */
import type { Guide } from '../guide/schema.ts';
import { deriveProgress } from '../progress/progress.ts';
import { pickLanguage, pickWords } from '../run/localize.ts';
import type { Run } from '../run/types.ts';
import type { CompletedGuide } from './help-view.ts';

/** News that was read, and tips that were put away, are nothing that was learned. */
const LEARNED: readonly Guide['kind'][] = ['walkthrough', 'checklist'];

export function listCompleted(
  runs: readonly Run[],
  guides: readonly Guide[],
  language: string,
): CompletedGuide[] {
  const byId = new Map(guides.map((guide) => [guide.id, guide]));
  return deriveProgress(runs).flatMap(({ guideId, timesCompleted, lastCompletedAt }) => {
    const guide = byId.get(guideId);
    if (!guide || !LEARNED.includes(guide.kind) || lastCompletedAt === null) return [];
    return {
      guideId,
      language: pickLanguage(guide.title, language, guide.language),
      title: pickWords(guide.title, language, guide.language),
      times: timesCompleted,
      lastAt: lastCompletedAt,
    };
  });
}
