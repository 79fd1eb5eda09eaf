/** The collector's page: which threshold holds, and which weeks were published. Of reports nothing comes here. */
import { statisticsOf } from '../../utils/core/policy/statistics.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { createSerialQueue } from '../../utils/store/serial-queue.ts';
import type { Services } from './services.ts';

type CollectorHandlers = Pick<BackgroundHandlers, 'collector' | 'markPublished'>;

export function createCollectorHandlers({ stores, presenter }: Services): CollectorHandlers {
  // Two windows that publish the same week at the same moment: one of them is first.
  const enqueue = createSerialQueue();
  return {
    async collector() {
      const [language, limits, { policy }, { publishedWeeks }] = await Promise.all([
        presenter.language(),
        presenter.limits(),
        stores.policy.load(),
        stores.settings.load(),
      ]);
      const { threshold } = statisticsOf(policy);
      return { language, limits, threshold, published: publishedWeeks };
    },
    markPublished: ({ weeks }) =>
      enqueue(async () => {
        // Not `load`, which never rejects: what cannot be read was perhaps published.
        const { publishedWeeks = [] } = await stores.settings.loadStored();
        const known = new Set(publishedWeeks);
        const again = weeks.filter((week) => known.has(week));
        if (again.length === 0)
          await stores.settings.save({ publishedWeeks: [...publishedWeeks, ...weeks] });
        return again;
      }),
  };
}
