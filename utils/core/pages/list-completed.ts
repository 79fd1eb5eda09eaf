/** What a person has been through to its end, for the help panel and the page of their progress. */
import type { Guide } from '../guide/schema.ts';
import { LEARNED } from '../progress/note-finished.ts';
import { pickLanguage, pickWords } from '../run/localize.ts';
import type { Run } from '../run/types.ts';
import type { CompletedGuide } from './help-view.ts';

export interface KnownGuide {
  readonly packId: string;
  readonly issuer: string;
  readonly guide: Guide;
}

/** Also guides that were removed or renewed since. Those that were completed last come first. */
export function listCompleted(
  runs: readonly Run[],
  known: readonly KnownGuide[],
  language: string,
): CompletedGuide[] {
  const byId = new Map(known.map((it) => [it.guide.id, it]));
  const completed = runs
    .filter((run) => run.status === 'completed' && isLearned(run, byId.get(run.guideId)?.guide))
    .map((run) => ({ run, at: run.finished?.at ?? run.updatedAt }))
    .toSorted((a, b) => b.at - a.at);
  return [...Map.groupBy(completed, ({ run }) => run.guideId)].map(([guideId, own]) => {
    // What was done for real says more than what was practised later.
    const { run, at } = own.find((it) => !it.run.practice) ?? own[0]!;
    const now = byId.get(guideId);
    const then = run.finished ?? now?.guide;
    return {
      guideId,
      packId: run.packId,
      language: then ? pickLanguage(then.title, language, then.language) : language,
      title: then ? pickWords(then.title, language, then.language) : guideId,
      times: own.length,
      lastAt: at,
      version: run.finished?.version ?? run.guideVersion,
      installed: now?.guide.version ?? null,
      issuer: run.finished?.issuer ?? now?.issuer ?? null,
      isPractised: own.every((it) => it.run.practice === true),
    };
  });
}

/** What is remembered of a guide that is no walkthrough names its kind, see `keep.ts`. */
function isLearned({ id, guideId, stepId }: Run, guide: Guide | undefined): boolean {
  const kind = guide?.kind ?? (id === guideId ? stepId : 'walkthrough');
  return LEARNED.some((it) => it === kind);
}
