/** `npm run guides -- check [--language nl] FILE|FOLDER…`: prints what is wrong; ends with 1 on errors. */
import { parseArgs } from 'node:util';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { dayOf } from '../../utils/core/guide/day.ts';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import { checkPaths } from './check-paths.ts';

const LANGUAGES: readonly UiLanguage[] = ['nl', 'de', 'en', 'fr'];
const USAGE = `Use: npm run guides -- check [--language ${LANGUAGES.join('|')}] FILE|FOLDER…`;

process.exitCode = run(process.argv.slice(2));

/** 0: nothing but advice; 1: errors; 2: not called as it should be. */
function run(args: readonly string[]): number {
  const request = readRequest(args);
  if (!request) {
    console.error(USAGE);
    return 2;
  }
  const { files, problems } = checkPaths(request.paths, dayOf(Date.now()));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  for (const problem of problems) {
    process.stdout.write(`${formatProblem(problem, request.language)}\n`);
  }
  const counts = [
    count(files, 'file'),
    count(errors, 'error'),
    count(problems.length - errors, 'piece of advice', 'pieces of advice'),
  ];
  process.stdout.write(`${counts.join(', ')}\n`);
  return errors > 0 ? 1 : 0;
}

function readRequest(
  args: readonly string[],
): { readonly paths: readonly string[]; readonly language: UiLanguage } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { language: { type: 'string', default: 'en' } },
    });
    const [command, ...paths] = positionals;
    const language = LANGUAGES.find((known) => known === values.language);
    return command === 'check' && paths.length > 0 && language ? { paths, language } : null;
  } catch {
    // An option that does not exist: the usage says which do.
    return null;
  }
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
