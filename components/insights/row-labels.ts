import type { TextOptions } from '@observablehq/plot';
import type { DrawSize } from './plot-chart.ts';

interface Row {
  readonly label: string;
  readonly value: string;
  readonly index: number;
}

/** Letters that fit into a pixel, at the size of the labels; long words are cut off, the table has them. */
const EM = 12;

/** Words stand above their bar, so that long ones have room in narrow windows, too. */
export function rowSpace(
  rows: number,
  { isCompact }: DrawSize,
): { readonly height: number; readonly band: number; readonly labelHeight: number } {
  const band = isCompact ? 26 : 42;
  return { band, height: Math.max(1, rows) * band, labelHeight: isCompact ? 15 : 20 };
}

export function rowLabels(
  rows: readonly Row[],
  { band, width }: DrawSize & { readonly band: number },
): TextOptions[] {
  // Of the whole width in ems, what the value at the end leaves.
  const longest = Math.max(0, ...rows.map(({ value }) => value.length));
  const common = {
    y: 'index',
    dy: -band / 2 + 3,
    lineAnchor: 'top' as const,
    fill: 'var(--ink)',
    textOverflow: 'ellipsis' as const,
  };
  return [
    {
      ...common,
      text: 'label',
      frameAnchor: 'left',
      textAnchor: 'start',
      lineWidth: Math.max(6, width / EM - longest * 0.5 - 1),
    },
    {
      ...common,
      text: 'value',
      frameAnchor: 'right',
      textAnchor: 'end',
      fill: 'var(--soft)',
    },
  ];
}
