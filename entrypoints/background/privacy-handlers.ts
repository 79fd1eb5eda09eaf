/** The privacy page: shows, downloads, restores and deletes what is stored. */
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import { recheckPack } from '../../utils/core/guide/read-pack.ts';
import { checkPackPictures, checkPictures } from '../../utils/core/pictures/check-pictures.ts';
import type { StoredView } from '../../utils/core/pages/view.ts';
import { presentPolicy } from '../../utils/core/policy/present-policy.ts';
import { offerBlob, takeBlob } from '../../utils/messaging/hand-over.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { readBackup } from '../../utils/store/backup-schema.ts';
import { exportAll, outlineAll } from '../../utils/store/export-backup.ts';
import { restoreBackup, type RestoreCounts } from '../../utils/store/restore-backup.ts';
import { createSerialQueue } from '../../utils/store/serial-queue.ts';
import { writeBackup } from '../../utils/store/write-backup.ts';
import { toStoreError } from '../../utils/store/store-error.ts';
import { explainStoreError } from './explain-store-error.ts';
import { readFeedbackView } from './own-feedback.ts';
import type { Services } from './services.ts';

type PrivacyHandlers = Pick<BackgroundHandlers, 'stored' | 'download' | 'restore' | 'eraseAll'>;

/** In characters: more is no text that anybody reads, and a message has to hold it. */
const SHOWN = 2_000_000;

const NOTHING: StoredView['counts'] = {
  runs: 0,
  events: 0,
  weeks: 0,
  deliveries: 0,
  reports: 0,
  packs: 0,
  searches: 0,
  drafts: 0,
  feedback: 0,
  published: 0,
};

export function createPrivacyHandlers({
  stores,
  presenter,
  lifecycle,
  recorder,
  previewer,
  reporter,
  pinner,
}: Services): PrivacyHandlers {
  const handlers: PrivacyHandlers = {
    async stored() {
      const language = await presenter.language();
      const limits = await presenter.limits();
      const policy = presentPolicy(
        await stores.policy.load(),
        language,
        await pinner.describe(language).catch(() => undefined),
      );
      try {
        await stores.runs.flush();
        const backup = await outlineAll(await stores.database(), stores.settings, new Date());
        const text = JSON.stringify(backup, null, 2);
        const hasPictures =
          backup.pictures.length > 0 ||
          backup.packs.some((pack) => pack.origin === 'file' && pack.assets.length > 0);
        return {
          language,
          limits,
          policy,
          text: text.slice(0, SHOWN),
          omits: [
            ...(hasPictures ? (['pictures'] as const) : []),
            ...(text.length > SHOWN ? (['rest'] as const) : []),
          ],
          counts: {
            runs: backup.runs.length,
            events: backup.events.length,
            weeks: backup.tallies.length + backup.wordWeeks.length,
            deliveries: backup.deliveries.length,
            reports: backup.events.filter(({ kind }) => kind === 'reported').length,
            packs: backup.packs.length,
            searches: backup.searches.length,
            drafts: backup.drafts.filter((draft) => 'guide' in draft).length,
            feedback: backup.feedback.length,
            published: backup.settings.publishedWeeks?.length ?? 0,
          },
          feedback: await readFeedbackView(stores, language),
          trouble: stores.runs.trouble(),
        };
      } catch (error) {
        return {
          language,
          limits,
          policy,
          text: '',
          omits: [],
          counts: NOTHING,
          feedback: { steps: [], words: [], saved: 0 },
          trouble: toStoreError(error).kind,
        };
      }
    },
    async download() {
      await stores.runs.flush();
      const backup = await exportAll(await stores.database(), stores.settings, new Date());
      return offerBlob(writeBackup(backup));
    },
    async restore({ name, ticket }) {
      const language = await presenter.language();
      const t = createTranslate(language, wordsIn(language));
      const parsed = await readBackup(await takeBlob(ticket), name);
      if (!parsed.ok) {
        return {
          ok: false,
          problems: parsed.problems.map(({ code, file, where, found, expected }) =>
            t(`backup.${code}`, { file, where, found, expected }),
          ),
        };
      }
      const { packs } = parsed.backup;
      const problems: string[] = [];
      for (const pack of packs) {
        if (pack.origin !== 'file') continue;
        problems.push(...recheckPack(pack, name, language));
        problems.push(...(await checkPackPictures(pack, name, language)));
      }
      problems.push(...(await checkPictures(parsed.backup.pictures, name, language)));
      if (problems.length > 0) return { ok: false, problems };
      let done: RestoreCounts;
      try {
        const { policy } = await stores.policy.load();
        const context = { policy, now: Date.now() };
        const db = await stores.database();
        done = await restoreBackup(db, stores.settings, parsed.backup, context);
      } catch (error) {
        return { ok: false, problems: [explainStoreError(error, language)] };
      }
      const warnings = done.left.map(({ packId, older }) =>
        older ? formatProblem(older, language) : `${packId}: ${t('policy.packFixed')}`,
      );
      if (done.settingsTrouble) {
        const why = explainStoreError(done.settingsTrouble, language);
        warnings.push(t('privacy.settingsLeft', { why }));
      }
      // Whatever comes now, the download was put back.
      await lifecycle.reconcile().catch((error: unknown) => {
        console.error('[leidraad] what was put back could not be shown', error);
        warnings.push(t('privacy.notShown'));
      });
      void pinner.sync();
      return { ok: true, warnings };
    },
    async eraseAll() {
      // Before what tells of it is gone.
      await recorder.afterDraftGone(null);
      await previewer.stop();
      try {
        await stores.eraseAll();
      } finally {
        // Also after a failure: much may be gone, and what is shown must be what is there.
        await lifecycle.startAgain();
        void reporter.wake();
        void pinner.sync();
      }
      return null;
    },
  };
  // What is put back while everything is deleted would be there after the word that all is gone.
  const inTurn = createSerialQueue();
  return {
    ...handlers,
    restore: (...request) => inTurn(() => handlers.restore(...request)),
    eraseAll: (...request) => inTurn(() => handlers.eraseAll(...request)),
  };
}
