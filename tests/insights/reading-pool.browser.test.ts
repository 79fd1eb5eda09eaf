/** The collector's workers, as the page starts them, on reports that are really sealed. */
import { expect, test } from 'vitest';
import { openPool } from '../../entrypoints/collector/reading-pool.ts';
import { createCombiner } from '../../utils/core/insights/combine.ts';
import { makeGuideCounts, makeReport } from '../../utils/core/insights/fixtures/make-report.ts';
import { protect } from '../../utils/core/insights/protection.ts';
import type { Report } from '../../utils/core/insights/report-schema.ts';
import { createKeyPair, seal, type KeyPair } from '../../utils/store/sealing.ts';

const INVITED = new Map([
  ['Vergunningen', 100],
  ['Burgerzaken', 100],
]);
const REPORTS = Array.from({ length: 150 }, (_, index) =>
  makeReport(index, {
    team: index % 3 === 0 ? 'Burgerzaken' : 'Vergunningen',
    guides: [makeGuideCounts({ started: 1, ...(index % 2 === 0 && { completed: 1 }) })],
  }),
);
const NAMES = new Set(['2026-W47 Burgerzaken', '2026-W47 Vergunningen']);

async function sealFile(report: Report, { publicKey }: KeyPair): Promise<File> {
  return new File([await seal(JSON.stringify(report), publicKey)], `${report.id}.age`);
}

/** In a dropped folder, and gone when its turn comes. */
const GONE = {
  name: 'gone.age',
  file: (_found: unknown, fail: (error: DOMException) => void) =>
    fail(new DOMException('gone', 'NotFoundError')),
} as unknown as FileSystemFileEntry;

/** A file of a folder that the browser handed over. */
async function handleOf(file: File, isGone = false): Promise<FileSystemFileHandle> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(crypto.randomUUID(), { create: true });
  const handle = await folder.getFileHandle(file.name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(file);
  await stream.close();
  if (isGone) await folder.removeEntry(file.name);
  return handle;
}

const startWorker = () =>
  new Worker(new URL('../../entrypoints/collector/read-worker.ts', import.meta.url), {
    type: 'module',
  });
const open = (pair: KeyPair, published: ReadonlySet<string> = new Set()) =>
  openPool({ startWorker, workers: 3, secretKey: pair.secretKey, published });

test('three workers count what one would, each report once, however they are handed out', async () => {
  const pair = await createKeyPair();
  const files = await Promise.all(REPORTS.map((report) => sealFile(report, pair)));
  const pool = await open(pair);
  let done = 0;
  // Twice, so that the second of each comes to another worker.
  const view = await pool.read([...files, ...files], (more) => (done += more));
  expect(done).toBe(300);
  expect(view).toMatchObject({
    taken: 150,
    weeks: [
      { week: '2026-W47', team: 'Burgerzaken', reports: 50 },
      { week: '2026-W47', team: 'Vergunningen', reports: 100 },
    ],
    refused: [{ reason: 'twice', count: 150 }],
  });

  const options = { protection: protect(), invited: INVITED };
  const { file, summary } = await pool.publish(NAMES, options);
  const combiner = createCombiner({ protection: protect(), published: new Set() });
  for (const report of REPORTS) combiner.add(report);
  const { aggregate } = combiner.finish(INVITED);
  expect(JSON.parse(await file.text())).toEqual(aggregate);
  expect(summary.map(({ team, invited, guides }) => [team, invited, guides])).toEqual(
    aggregate.weeks.map(({ team, invited, guides }) => [team, invited, guides.length]),
  );

  // What comes later counts with what was there, and a week alone is a week alone.
  const late = await sealFile(makeReport(900, { team: 'Burgerzaken' }), pair);
  expect(await pool.read([late], () => undefined)).toMatchObject({ taken: 151 });
  const only = await pool.publish(new Set(['2026-W47 Burgerzaken']), options);
  expect(only.summary.map(({ team }) => team)).toEqual(['Burgerzaken']);
  pool.close();
});

test('what cannot be opened is told by file, and the others still count', async () => {
  const [pair, other] = [await createKeyPair(), await createKeyPair()];
  const whole = await sealFile(REPORTS[0]!, pair);
  const pool = await open(pair, new Set(['2026-W47 Vergunningen']));
  const view = await pool.read(
    [
      await sealFile(REPORTS[3]!, other),
      new File([await whole.slice(0, 900).text()], 'half.age'),
      new File([], 'empty'),
      GONE,
      await handleOf(new File(['x'], 'gone-too.age'), true),
      await sealFile(REPORTS[1]!, pair),
      await handleOf(whole),
    ],
    () => undefined,
  );
  expect(view).toMatchObject({
    taken: 1,
    refused: [
      { reason: 'broken', names: ['half.age', 'empty', 'gone.age', 'gone-too.age'] },
      { reason: 'other', names: [`${REPORTS[3]!.id}.age`] },
      { reason: 'late', names: [`${REPORTS[1]!.id}.age`] },
    ],
  });
  pool.close();
});

test('a pool that is closed stops reading, and answers nothing more', async () => {
  const pair = await createKeyPair();
  const file = await sealFile(REPORTS[0]!, pair);
  const pool = await open(pair);
  const reading = pool.read(
    Array.from({ length: 5_000 }, () => file),
    () => pool.close(),
  );
  expect(await reading).toBeNull();
  await expect(pool.publish(NAMES, { protection: protect(), invited: INVITED })).rejects.toThrow(
    'gone',
  );
});

test('a key that is none opens no pool', async () => {
  const pair = await createKeyPair();
  await expect(open({ ...pair, secretKey: 'geen sleutel' })).rejects.toThrow('sealing: key');
});
