/** The privacy page: shows, downloads, restores and deletes what is stored. */
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { recheckPack } from '../../utils/core/guide/read-pack.ts';
import { checkPictures } from '../../utils/core/pictures/check-pictures.ts';
import type { StoredView } from '../../utils/core/pages/view.ts';
import { presentPolicy } from '../../utils/core/policy/present-policy.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { parseBackup } from '../../utils/store/backup-schema.ts';
import { exportAll, restoreBackup } from '../../utils/store/backup.ts';
import { toStoreError } from '../../utils/store/store-error.ts';
import { explainStoreError } from './explain-store-error.ts';
import { readFeedbackView } from './own-feedback.ts';
import type { Services } from './services.ts';

type PrivacyHandlers = Pick<BackgroundHandlers, 'stored' | 'restore' | 'eraseAll'>;

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
  return {
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
        const backup = await exportAll(await stores.database(), stores.settings, new Date());
        return {
          language,
          limits,
          policy,
          text: JSON.stringify(backup, null, 2),
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
          counts: NOTHING,
          feedback: { steps: [], words: [], saved: 0 },
          trouble: toStoreError(error).kind,
        };
      }
    },
    async restore({ name, text }) {
      const language = await presenter.language();
      const t = createTranslate(language, wordsIn(language));
      const parsed = parseBackup(text, name);
      if (!parsed.ok) {
        return {
          ok: false,
          problems: parsed.problems.map(({ code, file, where, found, expected }) =>
            t(`backup.${code}`, { file, where, found, expected }),
          ),
        };
      }
      const { packs } = parsed.backup;
      const faults = packs.flatMap((pack) =>
        pack.origin === 'file' ? recheckPack(pack, name, language) : [],
      );
      const wrong = await checkPictures(parsed.backup.pictures, name, language);
      const problems = [...faults, ...wrong];
      if (problems.length > 0) return { ok: false, problems };
      try {
        await restoreBackup(await stores.database(), stores.settings, parsed.backup);
      } catch (error) {
        return { ok: false, problems: [explainStoreError(error, language)] };
      }
      await lifecycle.reconcile();
      void pinner.sync();
      return { ok: true, warnings: [] };
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
}
