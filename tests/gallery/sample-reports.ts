/** Reports on their way, in four languages. */
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { createDelivery, settle, type Delivery } from '../../utils/core/insights/delivery.ts';
import { nameLastDay, presentWeek } from '../../utils/core/insights/present-week.ts';
import type { Report } from '../../utils/core/insights/report-schema.ts';
import type { CollectorView, ReportsView } from '../../utils/core/pages/reports-view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { makeSampleDraft } from './sample-drafts.ts';

const NOW = Date.parse('2026-11-26T10:00:00Z');
const DAY_MS = 86_400_000;
const HOST = 'tellingen.voorbeeldstad.example';

function makeCollector(change: Partial<CollectorView> = {}): CollectorView {
  return {
    key: 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj',
    folder: { url: `https://${HOST}/leidraad/`, host: HOST },
    team: 'Burgerzaken',
    teams: [],
    isByPolicy: true,
    obstacle: null,
    answer: 'ask',
    to: 'key folder',
    ...change,
  };
}

function makeDelivery(language: UiLanguage, week: string, isFile: boolean): Delivery {
  const { id, version } = makeSampleDraft(language);
  const report: Report = {
    format: 1,
    kind: 'leidraad-report',
    id: '3f2a9c0b7d5e4f61a8b3c2d1e0f94857',
    week,
    team: 'Burgerzaken',
    guides:
      week === '2026-W46'
        ? []
        : [
            {
              pack: 'nl.voorbeeldstad.zaken',
              guide: id,
              version,
              started: 3,
              completed: 2,
              stopped: 1,
              took: { 'under-5-min': 1, 'under-15-min': 1 },
              steps: {
                'click-1': { seen: 3, done: 3 },
                'click-2': { seen: 3, done: 2, back: 1, stopped: 1 },
                'fill-3': { seen: 2, skipped: 1, missing: 1, reported: 1, done: 1 },
              },
            },
          ],
    ...(week === '2026-W47' && { words: { besluit: 2, termijn: 1 } }),
  };
  return createDelivery({
    destination: isFile ? 'file' : `https://${HOST}/leidraad/`,
    week,
    reportId: report.id,
    sealed: '',
    report: JSON.stringify(report),
    now: NOW + 2 * DAY_MS,
  });
}

export function makeReports(
  language: UiLanguage,
  change: Partial<CollectorView>,
  answers: readonly (number | null | undefined)[] = [],
): ReportsView {
  const collector = makeCollector(change);
  const guide = makeSampleDraft(language);
  const t = createTranslate(language, wordsIn(language));
  const context = {
    find: (id: string) => (id === guide.id ? guide : undefined),
    language,
    t,
    now: NOW,
    isAsked: collector.answer === 'ask',
  };
  const weeks = answers.map((answer, index) => {
    const delivery = makeDelivery(language, `2026-W${47 - index}`, collector.folder === null);
    return presentWeek(answer === undefined ? delivery : settle(delivery, answer, NOW), context);
  });
  return {
    language,
    threshold: 10,
    collector,
    weeks,
    nextDay: nameLastDay('2026-W48', language),
    trouble: null,
  };
}
