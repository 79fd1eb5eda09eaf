/** Draws a chart as SVG. Colours are the page's own tokens, so that they follow light, dark and forced colours. */
import { plot, type Markish } from '@observablehq/plot';
import type { Chart } from '../../utils/core/insights/views/draw.ts';
import { markBars } from './mark-bars.ts';
import { markChanges } from './mark-changes.ts';
import { markLines } from './mark-lines.ts';

export interface PlotShape {
  readonly marks: Markish[];
  readonly options: Parameters<typeof plot>[0];
}

export interface DrawSize {
  /** In CSS pixels. */
  readonly width: number;
  /** For paper: rows lie closer. */
  readonly isCompact: boolean;
}

/** `label`: all that a screen reader is told in the picture's place. */
export function plotChart(chart: Chart, size: DrawSize, label: string): SVGSVGElement {
  const { marks, options } = shape(chart, size);
  const svg = plot({
    width: size.width,
    style: { background: 'transparent', fontFamily: 'inherit', fontSize: '12px' },
    ariaLabel: label,
    ...options,
    marks,
  });
  svg.setAttribute('role', 'img');
  // Else it would be a stop on the way of some screen readers.
  svg.setAttribute('focusable', 'false');
  // One picture with one name: the library names its parts in English, too.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return svg as SVGSVGElement;
}

function shape(chart: Chart, size: DrawSize): PlotShape {
  if (chart.kind === 'lines') return markLines(chart, size);
  return chart.kind === 'bars' ? markBars(chart, size) : markChanges(chart, size);
}
