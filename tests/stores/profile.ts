/** A browser profile of a person, as far as it stores anything of ours. */
import { openLeidraad } from '../../utils/store/database.ts';
import { assemblePack } from '../../utils/core/packing/assemble-pack.ts';
import { startPlan } from '../../utils/core/packing/start-plan.ts';
import { startDraft } from '../../utils/core/record/start-draft.ts';
import { makeFeedbackFile } from '../../utils/core/feedback/feedback.ts';
import { createDraft } from '../../utils/store/drafts.ts';
import { createPackDraft, loadWholePack } from '../../utils/store/pack-drafts.ts';
import { publishDraft, publishPack } from '../../utils/store/published.ts';
import { addFeedbackFile, saveRepair } from '../../utils/store/feedback.ts';
import { addPicture } from '../../utils/store/pictures.ts';
import { installPack } from '../../utils/store/packs.ts';
import { saveTransition } from '../../utils/store/runs.ts';
import { countMissedWords } from '../../utils/store/searches.ts';
import { createSettings } from '../../utils/store/settings.ts';
import { createMemoryArea } from './memory-area.ts';
import { nameDatabase } from './raw-database.ts';
import { FINISHED, makeEvent, makeGuide, makePack, makeRun } from './samples.ts';

export async function openProfile(name = nameDatabase()) {
  const local = createMemoryArea();
  return { name, local, db: await openLeidraad({ name }), settings: createSettings(local) };
}

const makeDraft = () =>
  startDraft({ id: 'proef', language: 'nl', title: 'Proef', origin: 'https://zaak.nl' });

/** Two runs, a pack of either origin, a search without a result, a draft, a published one, a pack of them, and settings. */
export async function fillProfile({
  db,
  settings,
}: Awaited<ReturnType<typeof openProfile>>): Promise<void> {
  await saveTransition(db, makeRun({ status: 'completed', updatedAt: 4, finished: FINISHED }), [
    makeEvent({ kind: 'started', stepId: null, at: 1 }),
    makeEvent({ at: 2 }),
    makeEvent({ kind: 'completed', stepId: null, at: 4 }),
  ]);
  await saveTransition(db, makeRun({ id: 'run-2', status: 'paused', updatedAt: 6 }), [
    makeEvent({ runId: 'run-2', at: 5 }),
  ]);
  await installPack(
    db,
    makePack('nl.file', ['nl.file.b', 'nl.file.a'], {
      values: { zaakHost: 'zaak.nl', helpdesk: '14 030' },
      address: { url: 'https://uitleg.voorbeeldstad.nl/zaak.zip', etag: '"a1"' },
    }),
    [{ path: 'beeld/knop.png', base64: 'iVBORw0KGgo=' }],
  );
  await installPack(
    db,
    makePack('nl.bundled', ['nl.bundled.a'], { origin: 'bundled', values: { helpdesk: '14 030' } }),
  );
  await countMissedWords(db, ['rijbewijs'], 0);
  await createDraft(db, 'proef', makeDraft(), 7);
  await createDraft(db, 'af', makeGuide('own.af'), 8);
  await publishDraft(db, { id: 'af', revision: 1 }, 9);
  const plan = startPlan(
    { language: 'nl', title: 'Zaken', issuer: 'Stad', drafts: ['proef'] },
    new Set(),
  );
  await createPackDraft(db, 'pack-1', { plan, drafts: [] }, null, 10);
  const whole = (await loadWholePack(db, 'pack-1'))!;
  await publishPack(db, whole, assemblePack(plan, [makeGuide('own.proef')]), 11);
  await addPicture(db, { path: `assets/${'0'.repeat(64)}.webp`, base64: 'UklGRg==' });
  const words = [{ word: 'verhuizen', count: 1 }];
  await addFeedbackFile(db, makeFeedbackFile('a'.repeat(32), { steps: [], words }), 'received');
  await saveRepair(db, { guideId: 'own.af', stepId: 'openen', version: '1.0.0', files: [] });
  await settings.save({ language: 'de', roles: ['behandelaar'] });
}
