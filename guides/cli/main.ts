/** `npm run guides -- check|pack|unpack|diff …`: see USAGE. */
import { parseArgs } from 'node:util';
import { dayOf } from '../../utils/core/guide/day.ts';
import { hasErrors, type Problem } from '../../utils/core/guide/problem.ts';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { checkPaths } from './check-paths.ts';
import { diffPaths } from './diff-paths.ts';
import type { CommandOutcome, WriteOptions } from './outcome.ts';
import { packPath } from './pack-path.ts';
import { unpackPath } from './unpack-path.ts';

const LANGUAGES: readonly UiLanguage[] = ['nl', 'de', 'en', 'fr'];
const USAGE = `Use: npm run guides -- check FILE|FOLDER…
     npm run guides -- pack FOLDER|GUIDE [--out FILE] [--force]
     npm run guides -- unpack FILE [--out FOLDER] [--force]
     npm run guides -- diff OLD NEW
with --language ${LANGUAGES.join('|')} for sentences in that language`;

interface Request extends WriteOptions {
  readonly language: UiLanguage;
  readonly command: string | undefined;
  readonly paths: readonly string[];
}

process.exitCode = await run(process.argv.slice(2));

/** 0: nothing but advice; 1: errors; 2: not called as it should be. */
async function run(args: readonly string[]): Promise<number> {
  const request = readRequest(args);
  const outcome = request && (await obey(request));
  if (!outcome) {
    console.error(USAGE);
    return 2;
  }
  const { problems, lines } = outcome;
  const told = problems.map((problem) => formatProblem(problem, request.language));
  process.stdout.write([...told, ...lines].map((line) => `${line}\n`).join(''));
  return hasErrors(problems) ? 1 : 0;
}

async function obey(request: Request): Promise<CommandOutcome | null> {
  const { command, paths, language } = request;
  const [first, second] = paths;
  if (first === undefined) return null;
  if (command === 'check') return check(paths);
  if (command === 'diff') {
    return second !== undefined && paths.length === 2 ? diffPaths(first, second, language) : null;
  }
  if (paths.length > 1) return null;
  if (command === 'pack') return packPath(first, request);
  return command === 'unpack' ? unpackPath(first, request) : null;
}

async function check(paths: readonly string[]): Promise<CommandOutcome> {
  const { files, problems } = await checkPaths(paths, dayOf(Date.now()));
  const errors = problems.filter((problem: Problem) => problem.severity === 'error').length;
  const counts = [
    count(files, 'file'),
    count(errors, 'error'),
    count(problems.length - errors, 'piece of advice', 'pieces of advice'),
  ];
  return { problems, lines: [counts.join(', ')] };
}

function readRequest(args: readonly string[]): Request | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string', default: 'en' },
        out: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    });
    const [command, ...paths] = positionals;
    const language = LANGUAGES.find((known) => known === values.language);
    return language ? { language, command, paths, out: values.out, force: values.force } : null;
  } catch {
    // An option that does not exist: the usage says which do.
    return null;
  }
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
