/** Lines differ in colour, dashes and symbols: each alone tells them apart. */
export interface LineStyle {
  readonly stroke: string;
  /** As in `stroke-dasharray`; null: solid. */
  readonly dash: string | null;
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'times';
}

export const LINE_STYLES: readonly LineStyle[] = [
  { stroke: 'var(--line-1)', dash: null, symbol: 'circle' },
  { stroke: 'var(--line-2)', dash: '8 3', symbol: 'square' },
  { stroke: 'var(--line-3)', dash: '3 3', symbol: 'triangle' },
  { stroke: 'var(--line-4)', dash: '12 3 3 3', symbol: 'diamond' },
  { stroke: 'var(--line-5)', dash: '1 4', symbol: 'star' },
  { stroke: 'var(--line-6)', dash: '6 2 1 2', symbol: 'times' },
];
