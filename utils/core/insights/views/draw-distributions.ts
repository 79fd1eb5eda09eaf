/** Rows that stand in an order of their own, so that also those without a figure have their place. */
import type { BarChart } from './draw.ts';
import { listAnswersDrawn } from './note-drawn.ts';
import { orderAnswers } from './order-answers.ts';
import { nameAnswer } from './present-answers.ts';
import { nameReach } from './present-reach.ts';
import { nameTime } from './present-times.ts';
import type { InsightsView } from './query.ts';
import type { Share } from './share.ts';
import type { Speaker } from './speak.ts';

type Row = BarChart['rows'][number];

export function drawReach({ reach }: InsightsView, speaker: Speaker): BarChart | null {
  if (!reach?.rows.some(({ share }) => share)) return null;
  const rows = reach.rows.map(({ what, share }) =>
    drawRow(nameReach(what, speaker), share, speaker),
  );
  return { kind: 'bars', rows, max: 1 };
}

export function drawTimes({ times }: InsightsView, speaker: Speaker): BarChart | null {
  if (!times) return null;
  const rows = times.rows.map(({ band, share }) =>
    drawRow(nameTime(band, speaker), share, speaker),
  );
  return { kind: 'bars', rows, max: 1 };
}

/** `isShort`: only the first question. */
export function drawAnswers(
  { answers }: InsightsView,
  speaker: Speaker,
  isShort: boolean,
): BarChart {
  const rows = listAnswersDrawn(orderAnswers(answers, speaker), isShort).flatMap((own): Row[] => [
    {
      label: speaker.stepTitle(own[0]!, own[0]!.step),
      value: '',
      to: 0,
      isDark: false,
      isHeading: true,
    },
    ...own.map((row) => {
      const bar = drawRow(nameAnswer(row, speaker), row.share, speaker);
      // Of small groups several answers may be given by most, each in other weeks.
      const value = speaker.t('insights.mostIn', { count: row.share?.weeks ?? 0 });
      return row.share?.isMost ? { ...bar, value } : bar;
    }),
  ]);
  return { kind: 'bars', rows, max: 1 };
}

function drawRow(label: string, share: Share | null, speaker: Speaker): Row {
  const value = share ? speaker.share(share).text : speaker.t('insights.fewShort');
  return { label, value, to: share?.value ?? 0, isDark: false };
}
