import { barX, text } from '@observablehq/plot';
import type { BarChart } from '../../utils/core/insights/views/draw.ts';
import type { DrawSize, PlotShape } from './plot-chart.ts';
import { rowLabels, rowSpace } from './row-labels.ts';

export function markBars({ rows, max }: BarChart, size: DrawSize): PlotShape {
  const indexed = rows.map((row, index) => ({ ...row, index }));
  const [bars, headings] = [false, true].map((isHeading) =>
    indexed.filter((row) => (row.isHeading ?? false) === isHeading),
  ) as [typeof indexed, typeof indexed];
  const space = rowSpace(rows.length, size);
  const place = { y: 'index', insetTop: space.labelHeight, insetBottom: size.isCompact ? 1 : 6 };
  return {
    options: {
      height: space.height,
      marginTop: 0,
      marginBottom: 0,
      marginLeft: 1,
      marginRight: 1,
      x: { domain: [0, max], axis: null },
      y: { domain: indexed.map(({ index }) => index), axis: null, padding: 0 },
    },
    marks: [
      barX(bars, { ...place, x1: 0, x2: max, fill: 'var(--wash)' }),
      barX(bars, {
        ...place,
        x1: 0,
        x2: 'to',
        fill: ({ isDark }: { isDark: boolean }) => (isDark ? 'var(--thread)' : 'var(--bar)'),
        stroke: 'var(--bar-edge)',
      }),
      ...rowLabels(space, size).map((options) => text(bars, options)),
      ...rowLabels(space, size).map((options) =>
        text(headings, {
          ...options,
          fontWeight: 600,
          dy: options.dy! + space.band - space.labelHeight,
        }),
      ),
    ],
  };
}
