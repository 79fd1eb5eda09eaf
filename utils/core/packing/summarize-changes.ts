/** What one version of a pack changes, for its author: how large it is, and in sentences. */
import { levelOf, type ChangeLevel } from '../changes/change.ts';
import { diffPacks } from '../changes/diff-pack.ts';
import { phraseChanges } from '../changes/phrase-changes.ts';
import { isLone } from '../guide/lone-guide.ts';
import type { PackSource } from '../guide/parse-files.ts';
import type { Translate } from '../i18n/translate.ts';
import type { UiLanguage } from '../run/view.ts';

export interface ChangesSummary {
  /** Null: nothing. */
  readonly level: ChangeLevel | null;
  readonly lines: readonly string[];
}

/** In which guide is said where there are several. */
export function summarizeChanges(
  before: PackSource,
  after: PackSource,
  language: UiLanguage,
  t: Translate,
): ChangesSummary {
  const changes = diffPacks(before, after);
  const withGuide = !isLone(before) || !isLone(after);
  return { level: levelOf(changes), lines: phraseChanges(changes, language, t, withGuide) };
}
