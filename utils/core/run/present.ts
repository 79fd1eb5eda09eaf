/** What the page side is told of a run and of a guide: plain data in one language. */
import type { Guide, Localized, Step, Walkthrough } from '../guide/schema.ts';
import { parseMarkdown } from '../text/parse-markdown.ts';
import type { TextNode } from '../text/tree.ts';
import { findElsewhere, nameApp } from './across.ts';
import { listSteps } from './list-steps.ts';
import { pickLanguage, pickWords } from './localize.ts';
import { isEndStatus } from './move.ts';
import {
  presentAction,
  presentGuarded,
  presentGuards,
  presentProbe,
  presentRegion,
  presentTarget,
} from './present-targets.ts';
import { listChoices } from './questions.ts';
import { findStep, isLastStep } from './reachable.ts';
import { reduceRun } from './reduce.ts';
import type { Run, RunContext } from './types.ts';
import type { GuideCard, QuestionView, RunView, StepView } from './view.ts';

export interface Presenting {
  /** Also names the language of the words. */
  readonly context: RunContext;
  /** A page where the step takes place was seen in this tab; see RunView. */
  readonly canReturn: boolean;
}

/** `guide` has its variables filled in. Where it lost the current step, its first stands in for it. */
export function presentRun(
  run: Run,
  guide: Walkthrough,
  { context, canReturn }: Presenting,
): RunView {
  const words = (from: Localized): string => pickWords(from, context.language, guide.language);
  const step = findStep(guide, run.stepId) ?? guide.steps[0]!;
  const titleOf = (id: string): string => words(findStep(guide, id)!.title);
  const listed = listSteps(run, guide, context);
  const continueAt = run.offPath?.continueAt ?? null;
  const elsewhere = isEndStatus(run.status) ? null : findElsewhere(step, guide, context.page);
  const app = elsewhere && nameApp(elsewhere, guide, context.language);
  return {
    runId: run.id,
    entry: [run.id, step.id, run.turns].join('|'),
    // The place of a step in another application is not looked for in this one.
    status: app !== null && run.status === 'waiting' ? 'off-path' : run.status,
    language: pickLanguage(guide.title, context.language, guide.language),
    guideTitle: words(guide.title),
    guards: presentGuards(run, guide, context),
    mark: run.preview ? 'preview' : run.practice ? 'practice' : null,
    step: presentStep(step, run, guide, context),
    steps: listed.map(({ id, mark }) => ({ id, title: titleOf(id), mark })),
    number: Math.max(listed.findIndex(({ id }) => id === run.stepId) + 1, 1),
    isLast: isEndStatus(run.status) || isLastStep(guide, run.stepId, context),
    canGoBack:
      run.status !== 'paused' &&
      !isEndStatus(run.status) &&
      run.trail.some((id) => findStep(guide, id)),
    pauseReason: run.pauseReason,
    offPath:
      run.offPath || app !== null
        ? {
            reason: run.offPath?.reason ?? 'elsewhere',
            app,
            continueAt:
              continueAt !== null && findStep(guide, continueAt)
                ? { id: continueAt, title: titleOf(continueAt) }
                : null,
            canReturn,
          }
        : null,
  };
}

function presentStep(step: Step, run: Run, guide: Walkthrough, context: RunContext): StepView {
  const words = (from: Localized): string => pickWords(from, context.language, guide.language);
  const text = (from: Localized | undefined): readonly TextNode[] =>
    from ? parseMarkdown(words(from)) : [];
  // A last step that was done unseen is only to be read: its target may be on a page that is gone.
  const isToRead = run.action === 'reached';
  return {
    id: step.id,
    kind: step.kind,
    title: words(step.title),
    body: text(step.body),
    why: text(step.why),
    pitfalls: (step.pitfalls ?? []).map(text),
    contact: step.contact ?? null,
    risk: step.risk ?? null,
    image: step.image ? { ...step.image, alt: words(step.image.alt) } : null,
    guarded: run.practice && !isToRead ? presentGuarded(step, guide, context.variables) : null,
    question: isToRead ? null : presentQuestion(step, run, words),
    target: isToRead ? null : presentTarget(guide, step.target, context.variables),
    ...(isToRead
      ? { advance: { on: 'next' }, confirm: null }
      : presentAction(step, guide, context.variables)),
    ahead: isToRead ? null : presentAhead(step, run, guide, context),
    onMissing: {
      afterMs: step.onMissing.after * 1_000,
      region: isToRead ? null : presentRegion(step, guide, context.variables),
    },
    probe: presentProbe(step, guide, context.variables),
  };
}

function presentAhead(
  step: Step,
  run: Run,
  guide: Walkthrough,
  context: RunContext,
): StepView['ahead'] {
  if (step.advance.on !== 'input') return null;
  // Tried out on the reducer: the guide's conditions decide which step is next.
  const { run: after } = reduceRun(run, { type: 'acted', stepId: step.id }, guide, context);
  const next = after.status === 'waiting' ? findStep(guide, after.stepId) : undefined;
  if (next === undefined || next.id === step.id || !next.target) return null;
  if (!['click', 'input', 'choice'].includes(next.advance.on)) return null;
  // In practice its click may be held back, which is decided once that step is there.
  if (run.practice && next.risk) return null;
  return { stepId: next.id, advance: presentAction(next, guide, context.variables).advance };
}

/** Practice differs from the real thing only where something is held back. */
export function canPractise(guide: Guide, { isPracticeOff }: RunContext): boolean {
  if (isPracticeOff) return false;
  return guide.kind === 'walkthrough' && guide.steps.some(({ risk }) => risk !== undefined);
}

function presentQuestion(
  step: Step,
  run: Run,
  words: (from: Localized) => string,
): QuestionView | null {
  const ids = listChoices(step);
  if (ids.length === 0) return null;
  const labels = new Map((step.choices ?? []).map(({ id, label }) => [id, words(label)]));
  return {
    choices: ids.map((id) => ({ id, label: labels.get(id) ?? id })),
    isScale: step.scale === true,
    chosen: run.answers?.[step.id] ?? null,
  };
}

/** `run` is the guide's latest that has not ended, if any; one that was never accepted is not under way. */
export function presentCard(guide: Walkthrough, run: Run | null, context: RunContext): GuideCard {
  const words = (from: Localized): string => pickWords(from, context.language, guide.language);
  const underWay = run !== null && run.turns > 0 && !isEndStatus(run.status) ? run : null;
  const isCompleted = context.completedGuides.includes(guide.id);
  return {
    words: null,
    guideId: guide.id,
    language: pickLanguage(guide.title, context.language, guide.language),
    title: words(guide.title),
    goal: guide.goal ? parseMarkdown(words(guide.goal)) : [],
    minutes: guide.minutes ?? null,
    canPractise: canPractise(guide, context),
    state: underWay ? 'under-way' : isCompleted ? 'completed' : 'new',
    runId: underWay?.id ?? null,
    elsewhere: underWay && nameElsewhere(underWay, guide, context),
    progress: underWay && progressOf(underWay, guide, context),
  };
}

function nameElsewhere(run: Run, guide: Walkthrough, context: RunContext): string | null {
  const step = findStep(guide, run.stepId);
  const app = step ? findElsewhere(step, guide, context.page) : null;
  return app && nameApp(app, guide, context.language);
}

function progressOf(run: Run, guide: Walkthrough, context: RunContext): GuideCard['progress'] {
  const listed = listSteps(run, guide, context);
  return {
    number: Math.max(listed.findIndex(({ id }) => id === run.stepId) + 1, 1),
    count: listed.length,
  };
}
