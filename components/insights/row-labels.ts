import type { TextOptions } from '@observablehq/plot';
import type { DrawSize } from './plot-chart.ts';

interface Row {
  readonly label: string;
  readonly value: string;
  readonly index: number;
}

/** Pixels of the letter that text is measured by, and of a line of it. */
const EM = 12;
const LINE = 16;

/** Narrower than this, the value has a line of its own. */
const NARROW = 420;

export interface RowSpace {
  readonly height: number;
  readonly band: number;
  readonly labelHeight: number;
}

function isNarrow({ width, isCompact }: DrawSize): boolean {
  return width < NARROW && !isCompact;
}

/** Words stand above their bar, so that long ones have room in narrow windows, too. */
export function rowSpace(rows: number, size: DrawSize): RowSpace {
  const labelHeight = size.isCompact ? 15 : isNarrow(size) ? 20 + LINE : 20;
  const band = labelHeight + (size.isCompact ? 11 : 22);
  return { band, height: Math.max(1, rows) * band, labelHeight };
}

/** Words that are too long are cut off; the table has them. */
export function rowLabels(rows: readonly Row[], { band }: RowSpace, size: DrawSize): TextOptions[] {
  const ems = size.width / EM;
  const longest = Math.max(0, ...rows.map(({ value }) => value.length));
  const top = -band / 2 + 3;
  const common = { y: 'index', lineAnchor: 'top', textOverflow: 'ellipsis' } as const;
  const left = { ...common, frameAnchor: 'left', textAnchor: 'start' } as const;
  const label = { ...left, text: 'label', dy: top, fill: 'var(--ink)' };
  const value = { text: 'value', fill: 'var(--soft)' };
  return isNarrow(size)
    ? [
        { ...label, lineWidth: ems },
        { ...left, ...value, dy: top + LINE },
      ]
    : [
        { ...label, lineWidth: Math.max(6, ems - longest * 0.5 - 1) },
        { ...common, ...value, dy: top, frameAnchor: 'right', textAnchor: 'end' },
      ];
}
