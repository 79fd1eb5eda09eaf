/** The pack that `--pack` names, with the files that it came from. */
import { basename, dirname, join, relative, sep } from 'node:path';
import type { PackSource } from '../../utils/core/guide/parse-files.ts';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { isZip, MANIFEST, readPackPath } from '../cli/read-pack-path.ts';
import { CannotRun } from './cannot-run.ts';
import type { GuideFile } from './repairs.ts';

export interface Source extends PackSource {
  fileOf(guideId: string): GuideFile;
}

export async function readSource(named: string, language: UiLanguage): Promise<Source> {
  const path = basename(named) === MANIFEST ? dirname(named) : named;
  const read = await readPackPath(path);
  if (!read.ok) throw new CannotRun(read.problems.map((it) => formatProblem(it, language)));
  const { manifest, guides, sources } = read.value;
  const isLone = sources.length === 1;
  return {
    manifest,
    guides,
    fileOf(guideId) {
      const at = guides.findIndex(({ id }) => id === guideId);
      const inside = isLone ? basename(path) : manifest.guides[at]!;
      const file = isLone ? join(path) : join(path, inside);
      const { text } = sources.find(({ name }) => join(name) === file)!;
      // A patch is applied where the command was called, or in the folder of the pack.
      const here = relative('.', file);
      const isElsewhere = isZip(path) || here.startsWith('..');
      return { path: isElsewhere ? inside : here.split(sep).join('/'), text };
    },
  };
}
