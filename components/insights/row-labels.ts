import type { TextOptions } from '@observablehq/plot';
import type { DrawSize } from './plot-chart.ts';

interface Row {
  readonly label: string;
  readonly value: string;
}

/** Pixels of a letter, and of a line of them. */
const EM = 12;
const LINE = 16;
/** Pixels between words and the value beside them. */
const GAP = 8;

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

/** Words that are too long are cut off, before they touch the value beside them; the table has them. */
export function rowLabels({ band }: RowSpace, size: DrawSize): TextOptions[] {
  const widthOf = createRuler();
  const isAlone = isNarrow(size);
  const fit = ({ label, value }: Row): string => {
    const room = size.width - (isAlone ? 0 : widthOf(value) + GAP);
    if (widthOf(label) <= room) return label;
    let words = label;
    while (words !== '' && widthOf(`${words}…`) > room) words = words.replace(/.$/su, '');
    return `${words.trimEnd()}…`;
  };
  const top = -band / 2 + 3;
  const common = { y: 'index', lineAnchor: 'top' } as const;
  const left = { ...common, frameAnchor: 'left', textAnchor: 'start' } as const;
  const value = { text: 'value', fill: 'var(--soft)' };
  return [
    { ...left, text: fit, dy: top, fill: 'var(--ink)' },
    isAlone
      ? { ...left, ...value, dy: top + LINE }
      : { ...common, ...value, dy: top, frameAnchor: 'right', textAnchor: 'end' },
  ];
}

/** How wide the page draws words, in pixels: letters differ much from one system to the next. */
function createRuler(): (words: string) => number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${EM}px ${getComputedStyle(document.body).fontFamily}`;
  return (words) => context.measureText(words).width;
}
