/** What did not work for the person at this computer. */
import { collectFeedback } from '../../utils/core/feedback/collect-feedback.ts';
import { addFeedback, subtractFeedback } from '../../utils/core/feedback/combine.ts';
import type { Feedback } from '../../utils/core/feedback/feedback.ts';
import { nameSteps, type KnownGuide } from '../../utils/core/feedback/name-steps.ts';
import type { FeedbackView } from '../../utils/core/feedback/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { StoredFeedback } from '../../utils/store/database-schema.ts';
import { listDrafts } from '../../utils/store/drafts.ts';
import { listFeedback } from '../../utils/store/feedback.ts';
import { guidesIn } from '../../utils/store/guides-in.ts';
import { listPublished } from '../../utils/store/published.ts';
import { loadEvents } from '../../utils/store/runs.ts';
import { loadMissedWords } from '../../utils/store/searches.ts';
import { loadTallies } from '../../utils/store/tallies.ts';
import type { Stores } from './stores.ts';

/** What is not in a file of that origin yet. Rejects with a StoreError. */
export async function collectNew(
  stores: Stores,
  origin: StoredFeedback['origin'],
): Promise<Feedback> {
  await stores.runs.flush();
  const db = await stores.database();
  const [events, tallies, words, known] = await Promise.all([
    loadEvents(db),
    loadTallies(db),
    loadMissedWords(db),
    listFeedback(db, [origin]),
  ]);
  return subtractFeedback(collectFeedback({ events, tallies, words }), addFeedback(known));
}

/** Rejects with a StoreError. */
export async function readFeedbackView(
  stores: Stores,
  language: UiLanguage,
): Promise<FeedbackView> {
  const { steps, words } = await collectNew(stores, 'saved');
  const known = await nameHere(stores, language);
  const saved = await listFeedback(await stores.database(), ['saved']);
  return {
    steps: steps.map((line) => ({
      ...line,
      guideName: known.get(line.guide)?.name ?? null,
      stepName: known.get(line.guide)?.steps.get(line.step) ?? null,
    })),
    words,
    saved: saved.length,
  };
}

/** By the counts alone, without the log, which may be long. None where storage does not work. */
export async function countOwnReports(stores: Stores): Promise<number> {
  try {
    const db = await stores.database();
    const [tallies, known] = await Promise.all([loadTallies(db), listFeedback(db, ['saved'])]);
    const all = collectFeedback({ events: [], tallies, words: [] });
    const { steps } = subtractFeedback(all, addFeedback(known));
    return steps.reduce((total, { what, count }) => total + (what === 'missing' ? 0 : count), 0);
  } catch {
    return 0;
  }
}

/** What guides and steps are called, in drafts, installed packs and what was published before. */
export async function nameHere(
  stores: Stores,
  language: UiLanguage,
): Promise<ReadonlyMap<string, KnownGuide>> {
  const db = await stores.database();
  const [drafts, packs, published] = await Promise.all([
    listDrafts(db),
    stores.loadPacks(),
    listPublished(db),
  ]);
  return nameSteps(
    [
      ...drafts.map(({ id, guide }) => ({ guide, from: 'draft' as const, draftId: id })),
      ...packs.flatMap(({ guides }) => guides.map((guide) => ({ guide, from: 'pack' as const }))),
      ...published.flatMap(guidesIn).map((guide) => ({ guide, from: 'past' as const })),
    ],
    language,
  );
}
