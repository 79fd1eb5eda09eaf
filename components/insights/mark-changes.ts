import { dot, link, ruleY, text } from '@observablehq/plot';
import type { ChangeChart } from '../../utils/core/insights/views/draw.ts';
import type { DrawSize, PlotShape } from './plot-chart.ts';
import { rowLabels, rowSpace } from './row-labels.ts';

export function markChanges({ rows }: ChangeChart, size: DrawSize): PlotShape {
  const indexed = rows.map((row, index) => ({ ...row, index }));
  const space = rowSpace(rows.length, size);
  // Rows that lie close have smaller dots, lower down: none reaches into the words.
  const place = { y: 'index', dy: space.labelHeight / 2 + (size.isCompact ? 1 : -2) };
  const below = size.isCompact ? 4 : 0;
  const point = { ...place, r: size.isCompact ? 4 : 5, stroke: 'var(--thread)', strokeWidth: 2 };
  return {
    options: {
      height: space.height + below,
      marginTop: 0,
      marginBottom: below,
      marginLeft: 7,
      marginRight: 7,
      x: { domain: [0, 1], axis: null },
      y: { domain: indexed.map(({ index }) => index), type: 'band', axis: null, padding: 0 },
    },
    marks: [
      ruleY(indexed, { ...place, stroke: 'var(--hair)' }),
      link(
        indexed.filter(({ before, after }) => before !== null && after !== null),
        { ...place, x1: 'before', x2: 'after', y1: 'index', y2: 'index', stroke: 'var(--thread)' },
      ),
      dot(indexed, { ...point, x: 'before', fill: 'var(--paper)' }),
      dot(indexed, { ...point, x: 'after', fill: 'var(--thread)' }),
      ...rowLabels(space, size).map((options) => text(indexed, options)),
    ],
  };
}
