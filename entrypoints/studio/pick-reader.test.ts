import { expect, test, vi } from 'vitest';
import type { RecordedAction } from '../../utils/core/record/action.ts';
import type { PickView } from '../../utils/core/record/orders.ts';
import { createPickReader } from './pick-reader.ts';

const action: RecordedAction = {
  kind: 'click',
  label: 'Opslaan',
  page: 'https://zaken.voorbeeldstad.nl/zaken',
  evidence: { v: 'a', traits: { role: 'button' }, twins: 'a', common: [], words: '' },
};

/** The background tells these one by one, and then nothing. */
function readerOf(...told: (PickView | null)[]) {
  const ask = vi.fn(async (_draftId: string) => told.shift() ?? null);
  return createPickReader(ask);
}

test.each<[string, PickView]>([
  ['what was chosen', { stepId: 'click-1', action }],
  ['that it was lost', { stepId: 'click-1', action: null, isLost: true }],
])('%s is told once, and kept until it was heard', async (_what, told) => {
  const picks = readerOf(told);
  expect(await picks.read('d1')).toBe(told);
  // Drawn anew: whoever is told only now must hear it, too.
  expect(await picks.read('d1')).toBe(told);
  expect(await picks.read('d2')).toBeNull();
  picks.forget();
  expect(await picks.read('d1')).toBeNull();
});

test('that a place is being shown is over once the background knows of none', async () => {
  const showing: PickView = { stepId: 'click-1', action: null };
  const picks = readerOf(showing, showing);
  expect(await picks.read('d1')).toBe(showing);
  expect(await picks.read('d1')).toBe(showing);
  expect(await picks.read('d1')).toBeNull();
});
