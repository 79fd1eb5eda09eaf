/** The page "What my manager sees": what a report holds, where it goes, and what the person says to that. */
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { parseCollectorFile } from '../../utils/core/insights/collector-file.ts';
import { AS_FILE } from '../../utils/core/insights/delivery.ts';
import { hostOf } from '../../utils/core/insights/folder-address.ts';
import { readOwn } from '../../utils/core/insights/make-deliveries.ts';
import { nameLastDay, presentWeek } from '../../utils/core/insights/present-week.ts';
import { weekOf } from '../../utils/core/insights/weeks.ts';
import type { CollectorView } from '../../utils/core/pages/reports-view.ts';
import { statisticsOf } from '../../utils/core/policy/statistics.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { tellPages } from '../../utils/messaging/send.ts';
import { settleDelivery } from '../../utils/store/deliveries.ts';
import { seal } from '../../utils/store/sealing.ts';
import { toStoreError } from '../../utils/store/store-error.ts';
import { explainStoreError } from './explain-store-error.ts';
import type { ReportState } from './reporter.ts';
import type { Services } from './services.ts';

type ReportHandlers = Pick<
  BackgroundHandlers,
  'reports' | 'answerSending' | 'saveReport' | 'openCollector' | 'forgetCollector' | 'chooseTeam'
>;

/** What saving a file counts as: it has been taken. */
const SAVED = 200;

export function createReportHandlers({ stores, presenter, reporter }: Services): ReportHandlers {
  /** Whoever chose something sees what follows from it, here and in the panel. */
  async function choose(chosen: Parameters<typeof reporter.choose>[0]): Promise<null> {
    await reporter.choose(chosen);
    tellPages('changed', { what: 'reports' });
    return null;
  }

  return {
    async reports() {
      const language = await presenter.language();
      const { policy } = await stores.policy.load();
      const t = createTranslate(language, wordsIn(language));
      const now = Date.now();
      const frame = {
        language,
        limits: await presenter.limits(),
        threshold: statisticsOf(policy).threshold,
        nextDay: nameLastDay(weekOf(now), language),
      };
      try {
        const state = await reporter.prepare();
        // Somebody is here: as good a moment as any for what is due.
        void reporter.wake();
        const packs = await stores.loadPacks();
        const guides = new Map(packs.flatMap((pack) => pack.guides.map((it) => [it.id, it])));
        const find = (id: string) => guides.get(id);
        const context = { find, language, t, now, isAsked: state?.answer === 'ask' };
        const weeks = (state?.deliveries ?? []).map((it) => presentWeek(it, context)).toReversed();
        return { ...frame, collector: state && presentCollector(state), weeks, trouble: null };
      } catch (error) {
        return { ...frame, collector: null, weeks: [], trouble: toStoreError(error).kind };
      }
    },
    async answerSending(given) {
      await reporter.answer(given);
      tellPages('changed', { what: 'reports' });
      return null;
    },
    async saveReport({ week }) {
      const state = await reporter.prepare();
      const delivery = state?.deliveries.find((it) => it.week === week);
      const report = delivery && readOwn(delivery);
      if (!report || delivery.destination !== AS_FILE) return null;
      // Saved before, the same report is sealed anew, under the same name.
      const text = delivery.sealed ?? (await seal(JSON.stringify(report), state!.collector.key));
      await settleDelivery(await stores.database(), delivery, SAVED, Date.now());
      tellPages('changed', { what: 'reports' });
      return { name: delivery.name, text };
    },
    async openCollector({ name, text }) {
      const language = await presenter.language();
      const parsed = parseCollectorFile(text, name);
      if (!parsed.ok)
        return { ok: false, problems: parsed.problems.map((it) => formatProblem(it, language)) };
      try {
        await choose({ collector: parsed.value, team: null });
        // Known before it is said to be: a week that ends in between is the new collector's.
        await reporter.prepare();
      } catch (error) {
        return { ok: false, problems: [explainStoreError(error, language)] };
      }
      return { ok: true, warnings: [] };
    },
    async forgetCollector() {
      await reporter.forget();
      tellPages('changed', { what: 'reports' });
      return null;
    },
    chooseTeam: ({ team }) => choose({ team }),
  };
}

function presentCollector({ collector, sending, answer, obstacle }: ReportState): CollectorView {
  const { key, destination, team, teams, isByPolicy } = collector;
  return {
    key,
    folder: destination === AS_FILE ? null : { url: destination, host: hostOf(destination) },
    team,
    teams,
    isByPolicy,
    obstacle,
    answer,
    to: sending.to,
  };
}
