/** `npm run check`: every check, also after one has failed. Sizes are those of a fresh build. */
import { checks, runCheck } from './checks.ts';

const results = ['build', ...checks].map(runCheck);
process.exitCode = results.every(Boolean) ? 0 : 1;
