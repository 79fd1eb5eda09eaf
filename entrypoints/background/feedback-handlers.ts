/** The file of what did not work: saved by the person, opened in the studio. */
import { makeFeedbackFile, FEEDBACK_LIMITS } from '../../utils/core/feedback/feedback.ts';
import { readFeedback } from '../../utils/core/feedback/read-feedback.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { tellPages } from '../../utils/messaging/send.ts';
import { addFeedbackFile, MAX_FEEDBACK_FILES, removeFeedback } from '../../utils/store/feedback.ts';
import { explainStoreError } from './explain-store-error.ts';
import { collectNew } from './own-feedback.ts';
import type { Services } from './services.ts';

type FeedbackHandlers = Pick<
  BackgroundHandlers,
  'saveFeedback' | 'offerFeedbackAgain' | 'addFeedback' | 'addOwnFeedback' | 'clearFeedback'
>;

const drawId = (): string => crypto.randomUUID().replaceAll('-', '');

export function createFeedbackHandlers({ stores, presenter }: Services): FeedbackHandlers {
  /** Checked here again, whoever wrote it. */
  async function take(name: string, text: string, origin: 'saved' | 'received') {
    const language = await presenter.language();
    const t = createTranslate(language, wordsIn(language));
    const read = readFeedback(text);
    if (!read.ok) {
      const { fault, where, expected } = read;
      const params = { file: name, where: where || 'JSON', expected, most: FEEDBACK_LIMITS.count };
      return { problem: t(`refused.${fault}`, params) };
    }
    try {
      const outcome = await addFeedbackFile(await stores.database(), read.value, origin);
      return outcome === 'full'
        ? { problem: t('repairs.full', { file: name, count: MAX_FEEDBACK_FILES }) }
        : { outcome };
    } catch (error) {
      return { problem: explainStoreError(error, language) };
    }
  }

  return {
    async saveFeedback({ text }) {
      const taken = await take('', text, 'saved');
      if (taken.problem !== undefined) return { ok: false, problems: [taken.problem] };
      tellPages('changed', { what: 'progress' });
      return { ok: true, warnings: [] };
    },
    async offerFeedbackAgain() {
      await removeFeedback(await stores.database(), ['saved']);
      tellPages('changed', { what: 'progress' });
      return null;
    },
    async addFeedback({ name, text }) {
      const { problem, outcome } = await take(name, text, 'received');
      if (problem !== undefined) return { ok: false, problem };
      if (outcome === 'added') return { ok: true, is: 'added' };
      return { ok: true, is: outcome === 'saved' ? 'own' : 'known' };
    },
    async addOwnFeedback() {
      const file = makeFeedbackFile(drawId(), await collectNew(stores, 'mine'));
      const lines = file.steps.length + file.words.length;
      if (lines > 0) await addFeedbackFile(await stores.database(), file, 'mine');
      return lines;
    },
    async clearFeedback() {
      await removeFeedback(await stores.database(), ['received', 'mine']);
      return null;
    },
  };
}
