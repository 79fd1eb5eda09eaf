/** Writes the results of a run in all their forms. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { Repairs } from './repairs.ts';
import type { DriftReport } from './report.ts';
import { writeHtml } from './report-html.ts';
import { writeJunit } from './report-junit.ts';
import { writeText } from './report-text.ts';
import { sayIn } from './say.ts';

export interface ResultOptions {
  /** It is there, with the pictures in `pictures`. */
  readonly folder: string;
  readonly language: UiLanguage;
  readonly repairs: readonly Repairs[];
}

const PATCH = 'repairs.patch';

/** Returns what the terminal shows. */
export function writeResults(
  report: DriftReport,
  { folder, language, repairs }: ResultOptions,
): string {
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const count = repairs.reduce((sum, it) => sum + it.count, 0);
  const text = writeText(report, language);
  const say = sayIn(language);
  write('drift.json', `${JSON.stringify(report, null, 2)}\n`);
  write('drift.txt', text);
  write('junit.xml', writeJunit(report, language));
  write(
    'drift.html',
    writeHtml(report, {
      language,
      patch: count === 0 ? null : { file: PATCH, count },
      readPicture: (file) => readFileSync(join(folder, 'pictures', file), 'base64'),
    }),
  );
  if (count > 0) write(PATCH, repairs.map((it) => it.toPatch()).join(''));
  // That of an earlier run would be taken for one of this.
  else rmSync(join(folder, PATCH), { force: true });
  const repair = say(count === 1 ? 'repair-one' : 'repairs', { file: PATCH, count });
  return `${text}${count > 0 ? `${repair}\n` : ''}${say('written', { folder })}\n`;
}
