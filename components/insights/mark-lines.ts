import {
  axisX,
  axisY,
  dot,
  gridY,
  lineY,
  ruleX,
  ruleY,
  text,
  type Markish,
} from '@observablehq/plot';
import type { LineChart } from '../../utils/core/insights/views/draw.ts';
import type { DrawSize, PlotShape } from './plot-chart.ts';
import { LINE_STYLES } from './line-styles.ts';

const HALF_WEEK = 3.5 * 86_400_000;
/** Room for the label of one week. */
const TICK_WIDTH = 74;

export function markLines(chart: LineChart, { width, isCompact }: DrawSize): PlotShape {
  const { levels: heights, ticks, lines, aim, marks } = chart;
  const moments = ticks.map(({ at }) => at);
  const names = new Map(ticks.map(({ at, label }) => [at, label]));
  const every = Math.max(1, Math.ceil((ticks.length * TICK_WIDTH) / width));
  const [first, last] = [
    Math.min(...moments) - HALF_WEEK,
    Math.max(...moments, aim?.day?.at ?? 0) + HALF_WEEK,
  ];
  const labelled = moments.filter((_, index) => index % every === 0);
  const levels = marks.length > 1 ? 2 : marks.length;
  return {
    options: {
      height: (isCompact ? 140 : 280) + levels * 14,
      marginTop: 14 + levels * 14,
      marginLeft: 44,
      marginRight: 16,
      x: {
        type: 'utc',
        domain: [new Date(first), new Date(last)],
      },
      y: { domain: [0, 1] },
    },
    marks: [
      gridY(heights, { y: 'y', stroke: 'var(--hair)', strokeOpacity: 1 }),
      axisY(heights, { y: 'y', text: 'label', label: null, tickSize: 0 }),
      axisX(
        labelled.map((at) => new Date(at)),
        { label: null, tickFormat: (at: Date) => names.get(at.getTime()) ?? '' },
      ),
      ruleX(marks, { x: 'at', stroke: 'var(--care-edge)', strokeDasharray: '2 3' }),
      text(marks, {
        x: 'at',
        text: 'label',
        frameAnchor: 'top',
        lineAnchor: 'bottom',
        dy: -4,
        fill: 'var(--care)',
        // Names of changes that lie close together stand one above the other.
        filter: (_: unknown, index: number) => index % 2 === 0,
        textOverflow: 'ellipsis',
        lineWidth: 14,
      }),
      text(marks, {
        x: 'at',
        text: 'label',
        frameAnchor: 'top',
        lineAnchor: 'bottom',
        dy: -18,
        fill: 'var(--care)',
        filter: (_: unknown, index: number) => index % 2 === 1,
        textOverflow: 'ellipsis',
        lineWidth: 14,
      }),
      ...lines.flatMap(({ points }, index) => {
        const { stroke, dash, symbol } = LINE_STYLES[index % LINE_STYLES.length]!;
        const line = { x: 'at', y: 'y', stroke };
        return [
          lineY(points, { ...line, strokeWidth: 2, ...(dash && { strokeDasharray: dash }) }),
          dot(points, {
            ...line,
            symbol,
            r: 3.5,
            strokeWidth: 1.5,
            fill: ({ isMost }: { isMost: boolean }) => (isMost ? 'var(--paper)' : stroke),
          }),
        ];
      }),
      ...(aim
        ? [
            ruleY([aim], { y: 'y', stroke: 'var(--ink)', strokeDasharray: '6 4' }),
            ...(aim.day ? markDay(aim.day, aim.y, (first + last) / 2) : []),
            text([aim], {
              y: 'y',
              text: 'label',
              frameAnchor: 'left',
              textAnchor: 'start',
              lineAnchor: 'bottom',
              dx: 4,
              dy: -4,
              fill: 'var(--ink)',
              stroke: 'var(--paper)',
              strokeWidth: 4,
              fontWeight: 600,
            }),
          ]
        : []),
    ],
  };
}

/** By when the aim is to be reached. Its date stands low, where lines seldom are. */
function markDay(
  day: { readonly at: number; readonly label: string },
  y: number,
  middle: number,
): Markish[] {
  const isLate = day.at > middle;
  return [
    ruleX([day], { x: 'at', stroke: 'var(--ink)', strokeDasharray: '6 4' }),
    dot([day], { x: 'at', y, symbol: 'diamond', r: 5, fill: 'var(--ink)' }),
    text([day], {
      x: 'at',
      y: 0,
      text: 'label',
      textAnchor: isLate ? 'end' : 'start',
      lineAnchor: 'bottom',
      dx: isLate ? -8 : 8,
      dy: -6,
      fill: 'var(--ink)',
      stroke: 'var(--paper)',
      strokeWidth: 4,
      fontWeight: 600,
    }),
  ];
}
