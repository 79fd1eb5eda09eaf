import { expect, test } from 'vitest';
import css from './tokens.css?raw';

const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
type Channels = readonly [number, number, number];

function readColours(block: string): Record<string, Channels> {
  const tokens = block.split('@media')[0]!.matchAll(/--([a-z-]+): #([0-9a-f]{3,6});/g);
  return Object.fromEntries(
    [...tokens].map(([, name, hex]) => {
      const full = hex!.length === 3 ? hex!.replaceAll(/./g, '$&$&') : hex!;
      const channel = (at: number) => Number.parseInt(full.slice(at, at + 2), 16) / 255;
      return [name!, [channel(0), channel(2), channel(4)] as const];
    }),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: Channels): number {
  const [r, g, b] = colour.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: Channels, other: Channels): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const text = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink', 'thread-wash'],
  ['ink', 'care-wash'],
  ['soft', 'paper'],
  ['soft', 'wash'],
  ['thread', 'paper'],
  ['thread', 'wash'],
  ['thread', 'thread-wash'],
  ['thread-deep', 'paper'],
  ['on-thread', 'thread'],
  ['on-thread', 'thread-deep'],
  ['care', 'care-wash'],
  ['care', 'paper'],
] as const;
const edges = [
  ['edge', 'paper'],
  ['edge', 'wash'],
  ['thread', 'paper'],
  ['care-edge', 'paper'],
  ['care-edge', 'care-wash'],
] as const;
const pairs = (['light', 'dark'] as const).flatMap((scheme) => [
  ...text.map(([front, back]) => ({ scheme, front, back, least: 4.5 })),
  ...edges.map(([front, back]) => ({ scheme, front, back, least: 3 })),
]);

// The soft edges of what scrolls are gradients, on which axe does not measure.
test.each(pairs)('$scheme: $front on $back reaches $least', ({ scheme, front, back, least }) => {
  const colours = readColours(scheme === 'light' ? light : dark);
  expect(contrast(colours[front]!, colours[back]!)).toBeGreaterThanOrEqual(least);
});
