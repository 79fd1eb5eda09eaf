import { expect, test } from 'vitest';
import { createCollection } from './collection.ts';
import { makeReport } from './fixtures/make-report.ts';
import { createSealedReader } from './read-sealed.ts';

const NOW = Date.parse('2026-11-26T10:00:00Z');

function fileOf(report: unknown, name = 'a.age') {
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  return { name, size: text.length, text: () => Promise.resolve(text) };
}

/** Nothing is sealed here: what opens it is another unit's. */
const read = createSealedReader({ open: (sealed) => Promise.resolve(sealed), now: () => NOW });

test('a report is read, and what is none is refused with its reason', async () => {
  const sound = makeReport(1);
  expect(await read(fileOf(sound))).toEqual({ ok: true, report: sound });
  const faultOf = async (found: unknown) => {
    const reading = await read(fileOf(found));
    return reading.ok ? null : reading.fault;
  };
  expect(await faultOf(JSON.stringify(sound).slice(0, -5))).toBe('corrupt');
  expect(await faultOf({ ...sound, format: 2 })).toBe('version');
  expect(await faultOf({ ...sound, week: '2026-W48' })).toBe('open');
  const huge = { name: 'film.mov', size: 5_000_000_000, text: () => Promise.reject(new Error()) };
  expect(await read(huge)).toEqual({ ok: false, fault: 'length' });
});

test('what cannot be opened is told apart: another key, or not whole', async () => {
  const reject = (error: Error) => {
    const open = async () => {
      throw error;
    };
    return createSealedReader({ open, now: () => NOW })(fileOf('x'));
  };
  const other = Object.assign(new Error(), { kind: 'other' });
  expect(await reject(other)).toEqual({ ok: false, fault: 'other' });
  expect(await reject(new Error('gone'))).toEqual({ ok: false, fault: 'broken' });
});

test('counts what was taken by week and team, and what was refused by reason, with names', () => {
  const collection = createCollection(new Set(['2026-W46 Vergunningen']));
  const reports = [
    makeReport(1),
    makeReport(2, { team: 'Burgerzaken' }),
    makeReport(3, { week: '2026-W46', team: 'Burgerzaken' }),
    makeReport(1),
    makeReport(4, { week: '2026-W46' }),
    makeReport(5, { synthetic: true }),
    makeReport(6),
  ];
  const faults = reports.map((report, index) => collection.judge(`${index}.age`, report));
  expect(faults).toEqual([null, null, null, 'twice', 'late', 'synthetic', null]);
  collection.refuse('7.age', 'kind');
  collection.refuse('8.age', 'field');
  collection.refuse('9.age', 'corrupt');
  expect(collection.view()).toEqual({
    taken: 4,
    weeks: [
      { week: '2026-W46', team: 'Burgerzaken', reports: 1 },
      { week: '2026-W47', team: 'Burgerzaken', reports: 1 },
      { week: '2026-W47', team: 'Vergunningen', reports: 2 },
    ],
    refused: [
      { reason: 'broken', count: 1, names: ['9.age'] },
      { reason: 'field', count: 2, names: ['7.age', '8.age'] },
      { reason: 'late', count: 1, names: ['4.age'] },
      { reason: 'twice', count: 1, names: ['3.age'] },
      { reason: 'synthetic', count: 1, names: ['5.age'] },
    ],
  });
});

test('of many refused files all are counted, and some named', () => {
  const collection = createCollection(new Set());
  for (let index = 0; index < 5_000; index += 1) collection.refuse(`${index}.age`, 'other');
  const [refused] = collection.view().refused;
  expect(refused).toMatchObject({ reason: 'other', count: 5_000 });
  expect(refused!.names).toHaveLength(50);
});
