/**
 * `npm run bench:drift [-- --rounds N]`: how long a drift run of some 100 targets takes on the practice
 * application, all of them there: its guide about a decision, as many times over as it takes. Prints
 * the median and the spread.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DriftReport } from '../../../guides/drift/report.ts';
import { runDrift } from '../../../guides/drift/run-drift.ts';
import { startZaakdossier } from '../../sites/zaakdossier/server.ts';
import { DRIFT_PORTS } from '../../tools/drift-ports.ts';
import { spread } from '../shared/statistics.ts';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });

const COPIES = 6;
const GUIDE = 'besluit-registreren';

type Json = Record<string, unknown>;
const read = (path: string): Json => JSON.parse(readFileSync(path, 'utf8')) as Json;
const write = (path: string, value: Json): void => writeFileSync(path, JSON.stringify(value));

/** Each copy has a name of its own, and the same data. */
function writePack(folder: string): { readonly pack: string; readonly data: string } {
  const pack = join(folder, 'pack');
  cpSync('guides/practice', pack, { recursive: true });
  const guide = read(join(pack, `${GUIDE}.json`));
  const data = read(resolve('tests/drift/practice-data.json'));
  const given = (data['guides'] as Json)[String(guide['id'])];
  const copies = Array.from({ length: COPIES }, (_, index) => `${GUIDE}-${index + 1}`);
  for (const name of copies)
    write(join(pack, `${name}.json`), { ...guide, id: `${String(guide['id'])}-${name.at(-1)}` });
  write(join(pack, 'pack.json'), {
    ...read(join(pack, 'pack.json')),
    guides: copies.map((name) => `${name}.json`),
  });
  const file = join(folder, 'data.json');
  const ids = copies.map((name) => `${String(guide['id'])}-${name.at(-1)}`);
  write(file, { ...data, guides: Object.fromEntries(ids.map((id) => [id, given])) });
  return { pack, data: file };
}

const folder = mkdtempSync(join(tmpdir(), 'leidraad-drift-'));
const site = await startZaakdossier({});
const { pack, data } = writePack(folder);
const seconds: number[] = [];
let totals: DriftReport['totals'] | undefined;
try {
  for (let round = 0; round < Number(options.rounds); round += 1) {
    site.reset();
    const out = join(folder, `out-${round}`);
    const start = performance.now();
    await runDrift(['--pack', pack, '--app', site.url, '--data', data, '--out', out], {
      ...DRIFT_PORTS,
      print() {},
    });
    seconds.push((performance.now() - start) / 1_000);
    ({ totals } = JSON.parse(readFileSync(join(out, 'drift.json'), 'utf8')) as DriftReport);
  }
} finally {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify(totals));
console.log(`seconds of a run: ${JSON.stringify(spread(seconds))}`);
