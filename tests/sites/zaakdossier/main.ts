/** Starts the practice application from the command line: `--port 4173 --archive-port 4174 --database FILE --release 2`. */
import { parseArgs } from 'node:util';
import { startZaakdossier } from './server.ts';
import { RELEASES } from './web/release.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    'archive-port': { type: 'string', default: '4174' },
    database: { type: 'string', default: ':memory:' },
    host: { type: 'string', default: '127.0.0.1' },
    release: { type: 'string', default: '1' },
  },
});

const release = RELEASES.find((it) => String(it) === values.release);
if (release === undefined)
  throw new Error(`--release: found "${values.release}", expected ${RELEASES.join(' or ')}`);
const app = await startZaakdossier({
  ...values,
  port: Number(values.port),
  archivePort: Number(values['archive-port']),
  release,
});
console.log(app.url);
console.log(app.archiveUrl);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void app.close());
}
