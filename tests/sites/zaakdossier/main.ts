/** Starts the practice application from the command line: `--port 4173 --database FILE`. */
import { parseArgs } from 'node:util';
import { startZaakdossier } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    database: { type: 'string', default: ':memory:' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});

const app = await startZaakdossier({ ...values, port: Number(values.port) });
console.log(app.url);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void app.close());
}
