/** `npm run drift`: walks guides in a real browser and says which targets are still there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext } from '@playwright/test';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { fillDefaults } from '../../utils/core/guide/variables.ts';
import { CannotRun } from './cannot-run.ts';
import { NO_DATA, type DriftData } from './data-schema.ts';
import { fillIn } from './fill-in.ts';
import { readData } from './read-data.ts';
import { readOptions, USAGE, type DriftOptions } from './read-options.ts';
import { readSource, type Source } from './read-source.ts';
import { collectRepairs, type Repairs } from './repairs.ts';
import { countVerdicts, exitCodeOf, type DriftReport, type GuideResult } from './report.ts';
import { examineGuide } from './examine-guide.ts';
import { clearPictures } from './take-picture.ts';
import { writeResults } from './write-results.ts';

/** What the command needs from around it. */
export interface DriftPorts {
  launch(): Promise<Browser>;
  /** One classic script of `page/main.ts` and all that it imports. */
  bundle(entry: string): Promise<string>;
  print(text: string): void;
  complain(text: string): void;
}

const WINDOW = { width: 1280, height: 800 };

/** Returns the exit code. */
export async function runDrift(args: readonly string[], ports: DriftPorts): Promise<0 | 1 | 2> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    ports.complain(`${options}\n${USAGE}`);
    return 2;
  }
  try {
    const report = await run(options, ports);
    return exitCodeOf(report.totals, options.allowUntested);
  } catch (reason) {
    if (!(reason instanceof CannotRun)) throw reason;
    for (const problem of reason.problems) ports.complain(problem);
    return 2;
  }
}

async function run(options: DriftOptions, ports: DriftPorts): Promise<DriftReport> {
  const { app, language, out } = options;
  const source = await readSource(options.pack, language);
  const all = options.data === undefined ? NO_DATA : loadData(options, source);
  const { guides, values } = fillIn(source, { variables: all.variables, app, language });
  const chosen = chooseGuides(guides, options.only);
  checkAllowed(guides, options.allow);
  const state = readState(options.storageState);
  await checkReachable(app);

  const startedAt = new Date();
  const pictures = join(out, 'pictures');
  await clearPictures(pictures);
  const script = await ports.bundle(join(import.meta.dirname, 'page/main.ts'));
  const browser = await ports.launch();
  const repairs: Repairs[] = [];
  const results: GuideResult[] = [];
  let number = 0;
  try {
    for (const guide of chosen) {
      // Against the file: its variables are not filled in.
      const written = source.guides.find(({ id }) => id === guide.id)!;
      const repair = collectRepairs(written, source.fileOf(guide.id));
      repairs.push(repair);
      results.push(
        await examineGuide({
          guide,
          values: fillDefaults(guide.variables, values),
          all,
          app,
          pictures,
          nextPicture: () => (number += 1),
          openContext: () => openContext(browser, script, state),
          isAllowed: (step) => options.allow.includes(`${guide.id}/${step}`),
          propose: repair.propose,
          surroundings: {
            folder: pathToFileURL(options.data ?? './').href,
            environment: process.env,
          },
        }),
      );
    }
  } finally {
    await browser.close();
  }
  const { id, version } = source.manifest;
  const report: DriftReport = {
    format: 1,
    kind: 'drift-report',
    pack: { id, version },
    application: new URL(app).origin,
    startedAt: startedAt.toISOString(),
    seconds: Number(((Date.now() - startedAt.getTime()) / 1_000).toFixed(1)),
    totals: countVerdicts(results),
    guides: results,
  };
  ports.print(writeResults(report, { folder: out, language, repairs }));
  return report;
}

async function openContext(
  browser: Browser,
  script: string,
  storageState: string | undefined,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: WINDOW,
    ...(storageState !== undefined && { storageState }),
  });
  await context.addInitScript({ content: script });
  return context;
}

function loadData({ data: file, language }: DriftOptions, { guides }: Source): DriftData {
  const reading = readData(readText('--data', file!), file!, guides);
  if (reading.ok) return reading.data;
  throw new CannotRun(reading.problems.map((it) => formatProblem(it, language)));
}

function readState(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    JSON.parse(readText('--storage-state', file));
    return file;
  } catch (reason) {
    if (reason instanceof CannotRun) throw reason;
    throw new CannotRun([`--storage-state: "${file}" is not JSON, as Playwright writes it`]);
  }
}

function readText(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CannotRun([`${option}: "${file}" cannot be read`]);
  }
}

function chooseGuides(guides: readonly Guide[], only: readonly string[]): readonly Guide[] {
  const known = guides.map(({ id }) => id);
  const unknown = only.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new CannotRun(
      unknown.map((id) => `--only: found "${id}", expected one of ${known.join(', ')}`),
    );
  return only.length === 0 ? guides : guides.filter(({ id }) => only.includes(id));
}

/** A misspelt step would silently be held back, and one that can be undone needs no leave. */
function checkAllowed(guides: readonly Guide[], allow: readonly string[]): void {
  const known = guides.flatMap((guide) =>
    guide.kind === 'walkthrough'
      ? guide.steps.flatMap(({ id, risk }) => (risk ? [`${guide.id}/${id}`] : []))
      : [],
  );
  const unknown = allow.filter((it) => !known.includes(it));
  if (unknown.length === 0) return;
  const expected =
    known.length > 0 ? `one of ${known.join(', ')}` : 'none: nothing is irreversible';
  throw new CannotRun(unknown.map((it) => `--allow: found "${it}", expected ${expected}`));
}

async function checkReachable(app: string): Promise<void> {
  try {
    await fetch(app, { redirect: 'manual' });
  } catch {
    throw new CannotRun([`--app: nothing answers at ${app}`]);
  }
}
