/** `npm run drift`; see docs/drift.md. */
import { runDrift } from '../../guides/drift/run-drift.ts';
import { DRIFT_PORTS } from './drift-ports.ts';

process.exitCode = await runDrift(process.argv.slice(2), DRIFT_PORTS);
