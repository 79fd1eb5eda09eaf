/** What is drawn of a picture: marks with their words and places, and no colours. */
import { createDates } from '../../i18n/dates.ts';
import { orderFunnel } from './order-funnel.ts';
import { nameSeries, SERIES_DRAWN } from './present-adoption.ts';
import { nameMark, nameMeasure } from './present-releases.ts';
import { ROWS_DRAWN } from './note-drawn.ts';
import type { Plan } from './plan.ts';
import type { InsightsView } from './query.ts';
import type { Share } from './share.ts';
import type { Speaker } from './speak.ts';
import { nameFriction } from './tell-friction.ts';
import { startOfWeek } from '../weeks.ts';

/** Steps that are drawn; of a longer guide those at which people stop. */
const STEPS_DRAWN = 20;

/** Four weeks. */
const LEAST_ROOM = 28 * 86_400_000;

/** Moments in milliseconds since the epoch; `y` from 0 to 1, null: a gap. */
export interface LineChart {
  readonly kind: 'lines';
  /** Of the scale from 0 to 1. */
  readonly levels: readonly { readonly y: number; readonly label: string }[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly lines: readonly {
    readonly name: string;
    readonly points: readonly {
      readonly at: number;
      readonly y: number | null;
      readonly isMost: boolean;
    }[];
  }[];
  readonly aim: {
    readonly y: number;
    readonly label: string;
    /** Null: too far from the weeks that are drawn. */
    readonly day: { readonly at: number; readonly label: string } | null;
  } | null;
  readonly marks: readonly { readonly at: number; readonly label: string }[];
}

/** One bar to a row, from 0. */
export interface BarChart {
  readonly kind: 'bars';
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    readonly to: number;
    /** What stands in people's way; the rest is light. */
    readonly isDark: boolean;
    /** Names the rows below it, and has no bar. */
    readonly isHeading?: boolean;
  }[];
  /** Where the scale ends. */
  readonly max: number;
}

/** From before to after; null: too few to show. */
export interface ChangeChart {
  readonly kind: 'changes';
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
}

export type Chart = LineChart | BarChart | ChangeChart;

export function drawAdoption(
  { adoption, marks }: InsightsView,
  { aim }: Plan,
  speaker: Speaker,
): LineChart {
  const days = createDates(speaker.language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const at = (week: string) => startOfWeek(week) ?? 0;
  const weeks = new Set(adoption.weeks);
  return {
    kind: 'lines',
    levels: [0, 0.2, 0.4, 0.6, 0.8, 1].map((y) => ({ y, label: speaker.percent(y) })),
    ticks: adoption.weeks.map((week) => ({ at: at(week), label: days.format(at(week)) })),
    lines: adoption.series.slice(0, SERIES_DRAWN).map((series) => {
      const byWeek = new Map(series.points.map((point) => [point.week, point.share]));
      return {
        name: nameSeries(adoption, series, speaker),
        points: adoption.weeks.map((week) => {
          const share = byWeek.get(week);
          return { at: at(week), y: share?.value ?? null, isMost: share?.isMost ?? false };
        }),
      };
    }),
    aim: aim
      ? {
          y: aim.percent / 100,
          label: speaker.t('insights.aim', { percent: speaker.exactPercent(aim.percent) }),
          day: isNear(Date.parse(aim.day), adoption.weeks.map(at))
            ? { at: Date.parse(aim.day), label: days.format(Date.parse(aim.day)) }
            : null,
        }
      : null,
    marks: marks
      .filter(({ week }) => weeks.has(week))
      .map((mark) => ({ at: at(mark.week), label: nameMark(mark, speaker) })),
  };
}

/** A day ahead may take as much room as the weeks do, and no more. */
function isNear(day: number, weeks: readonly number[]): boolean {
  const [first, last] = [weeks[0] ?? 0, weeks.at(-1) ?? 0];
  return day >= first && day <= last + Math.max(last - first, LEAST_ROOM);
}

/** `isShort`: only the steps at which enough people stop. */
export function drawFunnel(
  { funnel }: InsightsView,
  speaker: Speaker,
  isShort: boolean,
): BarChart | null {
  if (!funnel) return null;
  const steps = speaker.outline(funnel)?.steps ?? [];
  const numbers = new Map(steps.map(({ id }, index) => [id, `${index + 1}. `]));
  const bars = orderFunnel(funnel, steps);
  const drawn = isShort || bars.length > STEPS_DRAWN ? bars.filter(({ stopped }) => stopped) : bars;
  const { t } = speaker;
  const ends = [
    [t('insights.completed'), funnel.completed],
    [t('insights.open'), funnel.open],
  ] as const;
  return {
    kind: 'bars',
    max: 1,
    rows: [
      ...drawn.slice(0, STEPS_DRAWN).map(({ step, stopped }) => ({
        label: `${numbers.get(step) ?? ''}${speaker.stepTitle(funnel, step)}`,
        value: stopped ? speaker.pair(t('insights.stopped'), speaker.share(stopped).text) : '',
        to: stopped?.value ?? 0,
        isDark: true,
      })),
      ...ends.flatMap(([label, share]) =>
        share ? [{ label, value: speaker.share(share).text, to: share.value, isDark: false }] : [],
      ),
    ],
  };
}

export function drawFriction({ friction }: InsightsView, speaker: Speaker): BarChart {
  const rows = friction.slice(0, ROWS_DRAWN).map((row) => ({
    label: speaker.pair(nameFriction(row.kind, speaker), speaker.stepTitle(row, row.step)),
    value: speaker.share(row.share).text,
    to: row.share.value,
    isDark: true,
  }));
  return { kind: 'bars', rows, max: scaleFor(rows) };
}

export function drawWords({ words }: InsightsView, speaker: Speaker): BarChart {
  const rows = words.slice(0, ROWS_DRAWN).map(({ word, weeks }) => ({
    label: word,
    value: speaker.t('insights.teamWeeks', { count: weeks }),
    to: weeks,
    isDark: true,
  }));
  return { kind: 'bars', rows, max: Math.max(1, ...rows.map(({ to }) => to)) };
}

export function drawReleases({ releases, guide }: InsightsView, speaker: Speaker): ChangeChart {
  return {
    kind: 'changes',
    rows: releases.flatMap((release) =>
      release.measures.map((measure) => ({
        label: speaker.pair(nameMark(release, speaker), nameMeasure(measure, guide!, speaker)),
        value: `${nameSide(measure.before, speaker)} → ${nameSide(measure.after, speaker)}`,
        before: measure.before?.value ?? null,
        after: measure.after?.value ?? null,
      })),
    ),
  };
}

/** As short as can be: the words of the row need the room. */
function nameSide(share: Share | null, { t, percent }: Speaker): string {
  if (!share) return t('insights.fewShort');
  return share.isMost ? t('insights.most') : percent(share.value);
}

/** A scale that small parts can be read on. */
function scaleFor(rows: readonly { readonly to: number }[]): number {
  const highest = Math.max(0, ...rows.map(({ to }) => to));
  return [0.25, 0.5].find((end) => highest <= end) ?? 1;
}
