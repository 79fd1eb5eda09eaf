/** A chart as a file of its own: with its title, its legend and fixed colours. */
import type { LineChart } from '../../utils/core/insights/views/draw.ts';
import { LINE_STYLES } from './line-styles.ts';

const SVG = 'http://www.w3.org/2000/svg';
const FONT = 'system-ui, sans-serif';
const PADDING = 16;
const LINE = 20;
/** Pixels of the picture for each CSS pixel. */
const SHARPNESS = 2;

export interface PictureWords {
  readonly title: string;
  /** Lines below the title. */
  readonly lines: readonly string[];
  readonly legend: LineChart['lines'];
}

/** The text of an SVG file. `chart` must be in the document: colours are taken from there. */
export function writeSvg(chart: SVGSVGElement, words: PictureWords): string {
  const width = chart.clientWidth || Number(chart.getAttribute('width'));
  const inner = chart.cloneNode(true) as SVGSVGElement;
  const top = PADDING + LINE * (1 + words.lines.length);
  const below = top + Number(chart.getAttribute('height')) + PADDING;
  const height = below + words.legend.length * LINE + PADDING;
  const picture = make('svg', {
    xmlns: SVG,
    width: width + 2 * PADDING,
    height,
    viewBox: `0 0 ${width + 2 * PADDING} ${height}`,
    style: `font: 12px ${FONT}; color: var(--ink)`,
  });
  inner.setAttribute('x', String(PADDING));
  inner.setAttribute('y', String(top));
  inner.style.fontFamily = FONT;
  picture.append(
    make('rect', { width: '100%', height: '100%', fill: 'var(--paper)' }),
    write(words.title, PADDING, PADDING + 12, 'font-weight: 600; font-size: 15px'),
    ...words.lines.map((line, index) => write(line, PADDING, PADDING + 12 + LINE * (index + 1))),
    inner,
    ...words.legend.flatMap(({ name }, index) => {
      const { stroke, dash } = LINE_STYLES[index % LINE_STYLES.length]!;
      const y = below + index * LINE;
      const sample = { x1: PADDING, x2: PADDING + 36, y1: y - 4, y2: y - 4, stroke };
      return [
        make('line', { ...sample, 'stroke-width': 3, ...(dash && { 'stroke-dasharray': dash }) }),
        write(name, PADDING + 46, y),
      ];
    }),
  );
  return fixColours(new XMLSerializer().serializeToString(picture), chart);
}

/** Rejects where the browser cannot draw it. */
export async function writePng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** A file knows no tokens of ours. */
function fixColours(svg: string, chart: Element): string {
  const tokens = getComputedStyle(chart);
  return svg.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) =>
    tokens.getPropertyValue(name).trim(),
  );
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function write(words: string, x: number, y: number, style = ''): SVGElement {
  const element = make('text', { x, y, fill: 'var(--ink)', style });
  element.textContent = words;
  return element;
}
