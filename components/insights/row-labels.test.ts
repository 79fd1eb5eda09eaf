import { expect, test } from 'vitest';
import { plotChart } from './plot-chart.ts';

const row = (label: string, value: string) => ({ label, value, to: 50, isDark: true });
const ROWS = [
  row('7. Begründen Sie den Bescheid', 'aufgehört: etwa 25 %'),
  row('ging terug: Denk aan de bezwaarclausule', 'ongeveer 25%'),
  row('W'.repeat(80), 'te weinig'),
  row('kort', 'ongeveer 5%'),
];

test.each([318, 660])('on paper of %i pixels, words end before their value', (width) => {
  const chart = { kind: 'bars', rows: ROWS, max: 100 } as const;
  const svg = plotChart(chart, { width, isCompact: true }, 'Wo es schwierig ist');
  document.body.append(svg);
  const texts = [...svg.querySelectorAll('text')];
  const [labels, values] = [texts.slice(0, ROWS.length), texts.slice(ROWS.length)];
  for (const [at, label] of labels.entries()) {
    const [words, value] = [label, values[at]!].map((it) => it.getBoundingClientRect());
    expect(value!.left - words!.right, label.textContent).toBeGreaterThan(4);
  }
  expect(labels[2]!.textContent).toMatch(/^W{10,}…$/);
  expect(labels[3]!.textContent).toBe('kort');
  svg.remove();
});
