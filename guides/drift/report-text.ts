/** What the command prints. */
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { VERDICTS, type DriftReport, type TargetResult } from './report.ts';
import { explainTarget, sayIn, sayNote } from './say.ts';

const SIGNS = { found: '✓', likely: '?', ambiguous: '≈', missing: '✗', 'not-tested': '–' } as const;

/** Each target on a line of its own, with why below it; the counts last. */
export function writeText(report: DriftReport, language: UiLanguage): string {
  const say = sayIn(language);
  const lines: string[] = [];
  for (const { id, title, steps } of report.guides) {
    lines.push('', `${title} (${id})`);
    if (steps.every(({ targets }) => targets.length === 0)) lines.push(`  ${say('no-targets')}`);
    for (const step of steps) {
      if (step.targets.length === 0) continue;
      const state =
        step.state === 'done' || step.id === '' ? '' : `: ${say(`state-${step.state}`)}`;
      const why =
        step.state !== 'done' && step.id !== '' && step.note ? ` (${sayNote(say, step.note)})` : '';
      lines.push(`  ${step.id || say('unused')}${state}${why}`);
      for (const target of step.targets) lines.push(...writeTarget(target, language, step.note));
    }
  }
  const counts = VERDICTS.filter((it) => report.totals[it] > 0).map(
    (it) => `${report.totals[it]} ${say(`verdict-${it}`)}`,
  );
  return `${[...lines, '', counts.join(', ')].join('\n')}\n`.slice(1);
}

function writeTarget(
  target: TargetResult,
  language: UiLanguage,
  said: TargetResult['note'],
): string[] {
  const verdict = sayIn(language)(`verdict-${target.verdict}`);
  const isSaid = target.note !== null && target.note.key === said?.key;
  const why = isSaid ? [] : explainTarget(target, language);
  return [
    `    ${SIGNS[target.verdict]} ${target.target}: ${verdict}`,
    ...why.map((sentence) => `        ${sentence}`),
  ];
}
