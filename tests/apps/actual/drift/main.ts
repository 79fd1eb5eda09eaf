/**
 * `npm run drift:apps`: guides are recorded on the older version of Actual, and walked on the older and
 * on the newer one. The results are in `.output/drift/actual-older` and `.output/drift/actual-newer`.
 */
import { join, resolve } from 'node:path';
import { runDrift } from '../../../../guides/drift/run-drift.ts';
import { DRIFT_PORTS } from '../../../tools/drift-ports.ts';
import { startActual } from '../start.ts';
import { recordGuides } from './record.ts';
import { PASSWORD } from './work.ts';

const HERE = import.meta.dirname;
const OLDER = { install: join(HERE, 'install'), home: resolve('.output/apps/actual-older') };
const PACK = resolve('.output/drift/actual-pack');

/** Ends with 1 where all was found, or not: that is for people to look at. */
async function walk(url: string, out: string, data: string): Promise<void> {
  process.env['ACTUAL_PASSWORD'] = PASSWORD;
  const args = ['--pack', PACK, '--app', url, '--data', join(HERE, data), '--out', out];
  if ((await runDrift(args, DRIFT_PORTS)) === 2) throw new Error('the drift run could not begin');
}

const older = await startActual(PASSWORD, OLDER);
console.log(`${await recordGuides(older.url, PACK)} targets are recorded.`);
await walk(older.url, '.output/drift/actual-older', 'data-older.json');
await older.close();
const newer = await startActual(PASSWORD);
await walk(newer.url, '.output/drift/actual-newer', 'data.json');
await newer.close();
