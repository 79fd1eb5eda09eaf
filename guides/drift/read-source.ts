/** The pack that `--pack` names, with the files that it came from. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { parsePackFiles, type PackSource } from '../../utils/core/guide/parse-files.ts';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { MANIFEST } from '../cli/check-paths.ts';
import { listGuideFiles } from '../cli/read-pack-path.ts';
import { CannotRun } from './cannot-run.ts';
import type { GuideFile } from './repairs.ts';

export interface Source extends PackSource {
  fileOf(guideId: string): GuideFile;
}

export function readSource(path: string, language: UiLanguage): Source {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new CannotRun([`--pack: "${path}" is not there`]);
  const isPack = stats.isDirectory() || basename(path) === MANIFEST;
  const folder = stats.isDirectory() ? path : dirname(path);
  const paths = isPack ? listGuideFiles(folder) : [path];
  const files = paths.map((name) => ({ name, text: readFileSync(name, 'utf8') }));
  const parsed = parsePackFiles(files);
  if (!parsed.ok) throw new CannotRun(parsed.problems.map((it) => formatProblem(it, language)));
  const { manifest, guides } = parsed.value;
  return {
    manifest,
    guides,
    fileOf(guideId) {
      const at = guides.findIndex(({ id }) => id === guideId);
      const name = isPack ? join(folder, manifest.guides[at]!) : path;
      const { text } = files.find((it) => it.name === name)!;
      // A patch is applied where the command was called, or in the folder of the pack.
      const here = relative('.', name);
      const inside = here.startsWith('..') ? relative(folder, name) : here;
      return { path: inside.split(sep).join('/'), text };
    },
  };
}
