import { expect, test } from 'vitest';
import type { Evidence } from './evidence.ts';
import { chooseReading } from './readings.ts';
import { SAVE, record, twinned } from './fixtures/decide-samples.ts';

test.each<[Partial<Evidence>, boolean, boolean, string]>([
  [{}, false, false, 'placed'],
  [twinned, false, false, 'twinned'],
  [twinned, true, false, 'wordless'],
  [{ ...twinned, rowTwins: 'a' }, false, true, 'placed'],
  [{ traits: { role: 'button' } }, false, false, 'wordless'],
  [{ traits: { role: 'button' } }, false, true, 'rowed'],
])(
  'reads %j (another language: %s, row known: %s) as %s',
  (more, speaksAnother, isRowKnown, read) => {
    expect(chooseReading(record(SAVE, more), { speaksAnother, isRowKnown })).toBe(read);
  },
);
