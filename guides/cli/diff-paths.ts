/** `diff`: what is different between two versions of a pack, and the version that the later one should have. */
import { levelOf } from '../../utils/core/changes/change.ts';
import { diffPacks } from '../../utils/core/changes/diff-pack.ts';
import { phraseChanges } from '../../utils/core/changes/phrase-changes.ts';
import { nextVersion } from '../../utils/core/changes/version.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { CommandOutcome } from './outcome.ts';
import { readPackPath } from './read-pack-path.ts';

export async function diffPaths(
  before: string,
  after: string,
  language: UiLanguage,
): Promise<CommandOutcome> {
  const [was, is] = await Promise.all([readPackPath(before), readPackPath(after)]);
  if (!was.ok || !is.ok) {
    const problems = [was, is].flatMap((read) => (read.ok ? [] : read.problems));
    return { problems, lines: [] };
  }
  const changes = diffPacks(was.value, is.value);
  const level = levelOf(changes);
  const { version } = was.value.manifest;
  const t = createTranslate(language, wordsIn(language));
  const advice =
    level === null
      ? `Nothing has changed since ${version}`
      : `${level} change: the version after ${version} is ${nextVersion(version, level)}`;
  return { problems: [], lines: [...phraseChanges(changes, language, t), advice] };
}
