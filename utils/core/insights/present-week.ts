/** A report on its way, for the person to read. */
import { createDates } from '../i18n/dates.ts';
import type { Guide } from '../guide/schema.ts';
import type { Translate } from '../i18n/translate.ts';
import type { WeekView } from '../pages/reports-view.ts';
import { AS_FILE, type Delivery } from './delivery.ts';
import { hostOf } from './folder-address.ts';
import { readOwn } from './make-deliveries.ts';
import { presentReport } from './present-report.ts';
import { endOfWeek, startOfWeek } from './weeks.ts';

export interface WeekContext {
  readonly find: (guideId: string) => Guide | undefined;
  readonly language: string;
  readonly t: Translate;
  /** The person still has to answer. */
  readonly isAsked: boolean;
  readonly now: number;
}

export function presentWeek(delivery: Delivery, context: WeekContext): WeekView {
  const { find, language, t } = context;
  const report = readOwn(delivery);
  return {
    week: delivery.week,
    days: nameDays(delivery.week, language),
    state: describe(delivery, context),
    hasLeft: delivery.state === 'sent',
    isTrouble: delivery.state === 'refused',
    ...(report ? presentReport(report, find, language, t) : { guides: [], words: '' }),
    text: report && JSON.stringify(report, null, 2),
  };
}

function describe(
  { destination, state, last, nextAt }: Delivery,
  { t, language, isAsked, now }: WeekContext,
): string {
  const host = hostOf(destination);
  const on = (at: number) => createDates(language).format(at);
  if (destination === AS_FILE)
    return state === 'sent'
      ? t('reports.saved', { date: on(last?.at ?? now) })
      : t('reports.unsaved');
  if (state === 'sent') return t('reports.sent', { host, date: on(last?.at ?? now) });
  if (isAsked) return t('reports.asked');
  if (last === undefined)
    return nextAt > now
      ? t('reports.waits', { host, date: on(nextAt) })
      : t('reports.leaves', { host });
  const status = last.answer ?? 0;
  if (state === 'refused') return t('reports.refused', { host, status });
  return last.answer === null
    ? t('reports.unreachable', { host })
    : t('reports.later', { host, status });
}

/** The days of a week, which are those of UTC wherever the person is. */
function nameDays(week: string, language: string): string {
  const days = createDates(language, { dateStyle: 'long', timeZone: 'UTC' });
  return days.formatRange(startOfWeek(week)!, endOfWeek(week)! - 1);
}

export function nameLastDay(week: string, language: string): string {
  const days = createDates(language, { dateStyle: 'full', timeZone: 'UTC' });
  return days.format(endOfWeek(week)! - 1);
}
