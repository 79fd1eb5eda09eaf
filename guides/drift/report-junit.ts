/** What CI servers read: a suite for each guide, a case for each target of each step. */
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { DriftReport, GuideResult, StepResult, TargetResult } from './report.ts';
import { countVerdicts } from './report.ts';
import { explainTarget, sayIn } from './say.ts';

/** What is likely, several or missing is a failure; what was not tested is skipped. */
export function writeJunit(report: DriftReport, language: UiLanguage): string {
  const suites = report.guides.map((guide) => writeSuite(guide, language));
  const counts = writeCounts(report.guides);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeMarkup(report.pack.id)}" ${counts} time="${report.seconds}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function writeSuite(guide: GuideResult, language: UiLanguage): string {
  const cases = guide.steps.flatMap((step) =>
    step.targets.map((target) => writeCase(guide, step, target, language)),
  );
  return [
    `  <testsuite name="${escapeMarkup(guide.id)}" ${writeCounts([guide])}>`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

function writeCounts(guides: readonly GuideResult[]): string {
  const { found, likely, ambiguous, missing, 'not-tested': untested } = countVerdicts(guides);
  const failures = likely + ambiguous + missing;
  return `tests="${found + failures + untested}" failures="${failures}" errors="0" skipped="${untested}"`;
}

function writeCase(
  guide: GuideResult,
  step: StepResult,
  target: TargetResult,
  language: UiLanguage,
): string {
  const name = [step.id, target.target, target.use].filter(Boolean).join(' / ');
  const open = `    <testcase classname="${escapeMarkup(guide.id)}" name="${escapeMarkup(name)}"`;
  if (target.verdict === 'found') return `${open}/>`;
  const kind = target.verdict === 'not-tested' ? 'skipped' : 'failure';
  const verdict = sayIn(language)(`verdict-${target.verdict}`);
  const message = escapeMarkup([`${verdict}.`, ...explainTarget(target, language)].join(' '));
  return `${open}>\n      <${kind} message="${message}"/>\n    </testcase>`;
}
