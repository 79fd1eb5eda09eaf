/** `npm run layers [-- ROOT]`: prints every import that points the wrong way; ends with 1 then. */
import { resolve } from 'node:path';
import { checkLayers } from '../architecture/check-layers.ts';

const problems = checkLayers(resolve(process.argv[2] ?? '.'));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
