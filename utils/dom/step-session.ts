/**
 * Plays one step on the page: finds its target, watches what the person does, and reports facts.
 * Decides nothing: what a fact means for the run is the background's.
 */
import { MISSED_WHY } from '../core/run/types.ts';
import type { ElementFacts, MissedWhy, RunEvent } from '../core/run/types.ts';
import type { RunView, StepView, TargetView } from '../core/run/view.ts';
import { guardTargets } from './guard-target.ts';
import { judgeTarget } from './judge-target.ts';
import type { Judgement } from './judge-target.ts';
import { whenPainted } from './painted.ts';
import type { TargetFinder } from './target-finder.ts';
import { readLocatedStates } from './target-handle.ts';
import type { TargetElement } from './target-handle.ts';
import { watchAction, watchOutcome } from './watch-action.ts';
import { watchLocated } from './watch-located.ts';
import { watchTarget } from './watch-target.ts';

/** `likely`: is it this one? `ambiguous`: so many are alike. `region`: only the part of the page is found. */
export type Doubt =
  | { readonly status: 'likely' | 'region' }
  | { readonly status: 'ambiguous'; readonly count: number };

export interface StepSessionPorts {
  /** Read anew for each step. */
  readonly finder: TargetFinder<TargetElement>;
  /** The target, or null while it is not on the page. In doubt: what it probably is, or null. */
  onTarget(element: TargetElement | null, doubt: Doubt | null): void;
  report(event: RunEvent, elements: ElementFacts): void;
  /** Practice has held back a click. */
  onHeld(): void;
  /** The person wants to do for real what is held back. */
  isReal(): boolean;
}

export interface StepSession {
  /** Tells the session that the run was drawn anew; the same step goes on undisturbed. */
  update(run: RunView | null): void;
  /** Whether the element in doubt is the one, as the person says. */
  answer(isIt: boolean): void;
  /** The states that the guide's conditions ask about, and only those. */
  probe(): ElementFacts;
  /** The bubble shows this step in full now; null: it shows something else. */
  onShown(bubble: Element | null, stepId: string | null): void;
  dispose(): void;
}

export function createStepSession(ports: StepSessionPorts): StepSession {
  let ending = new AbortController();
  let showing = new AbortController();
  let playing = '';
  let paintedStep: string | null = null;
  let status: RunView['status'] | null = null;
  let current: RunView | null = null;
  let judged = '';
  let judgement = judgeTarget(ports.finder, null);
  let guarding = new AbortController();
  guarding.abort();
  let forgetGuards = (): void => undefined;
  let lookAgain = (): void => undefined;

  /** From the run's beginning, before anything else listens: a click may come ahead of its step. */
  const guard = (isOn: boolean): void => {
    if (isOn !== guarding.signal.aborted) return;
    guarding.abort();
    if (!isOn) return;
    guarding = new AbortController();
    const { signal } = guarding;
    const { onHeld, finder } = ports;
    forgetGuards = guardTargets(
      { locate: (it) => judgement.finder.locate(it), trees: finder.trees },
      { signal, now: () => ({ ...current!, isReal: ports.isReal() }), onHeld },
    );
    finder.elsewhere?.onHeld(signal, onHeld);
    finder.elsewhere?.onChange(signal, forgetGuards);
  };
  const paint = (stepId: string): void => {
    paintedStep = stepId;
    ports.report({ type: 'painted', stepId }, {});
  };
  const stop = (): void => {
    ending.abort();
    ending = new AbortController();
    ports.onTarget(null, null);
    lookAgain = () => undefined;
  };
  /** What was said of a step's target holds for as long as the step goes on. */
  const judge = (run: RunView | null): void => {
    const key = run === null ? '' : `${run.runId}|${run.step.id}`;
    if (key !== judged) judgement = judgeTarget(ports.finder, run?.step.target ?? null);
    judged = key;
  };

  return {
    update(run) {
      current = run;
      judge(run);
      guard(run !== null && run.guards.length > 0);
      const next = keyOf(run);
      const isBack = run?.status === 'waiting' && (status !== 'waiting' || next !== playing);
      status = run?.status ?? null;
      // A new address on the same page, or a way that leads to the same step, sets the run back to waiting;
      // what is painted still is.
      if (isBack && run.step.id === paintedStep) paint(paintedStep);
      if (next === playing) return;
      playing = next;
      stop();
      if (run === null) return;
      const phase = phaseOf(run);
      if (phase === 'seek') lookAgain = seek(run, ports, judgement, ending.signal);
      if (phase === 'confirm') awaitOutcome(run, ports, judgement, ending.signal);
    },
    answer(isIt) {
      judgement.answer(isIt);
      forgetGuards();
      lookAgain();
    },
    probe: () => (current === null ? {} : probe(current, judgement.finder)),
    onShown(bubble, stepId) {
      showing.abort();
      showing = new AbortController();
      paintedStep = null;
      if (bubble === null || stepId === null) return;
      whenPainted(bubble, showing.signal, () => paint(stepId));
    },
    dispose() {
      playing = '';
      guard(false);
      showing.abort();
      stop();
    },
  };
}

type Phase = 'seek' | 'confirm' | 'rest';

/** Waiting, shown and missing are one phase: what is being watched stays the same. */
function phaseOf(run: RunView): Phase {
  if (run.status === 'waiting' || run.status === 'shown' || run.status === 'missing') return 'seek';
  return run.status === 'confirming' ? 'confirm' : 'rest';
}

/** The same for as long as the same is watched. */
export function keyOf(run: RunView | null): string {
  return run === null ? '' : run.entry + phaseOf(run);
}

/** Returns how to look again, for when the person has answered. */
function seek(
  run: RunView,
  { onTarget, report }: StepSessionPorts,
  { finder, actions, ask, act }: Judgement,
  signal: AbortSignal,
): () => void {
  const { step } = run;
  const { advance, id: stepId } = step;
  // What only looks like it has not appeared, nor is it gone.
  const isPresence = advance.on === 'appear' || advance.on === 'gone';
  watchAction(advance, isPresence ? finder : actions, {
    signal,
    onActed() {
      if ('target' in advance) act(advance.target);
      report({ type: 'acted', stepId }, probe(run, finder));
      if (step.ahead !== null) watchAhead(step.ahead);
    },
  });
  /** Until the next step is there, which ends the signal: its click may come before, and lead to another page. */
  function watchAhead({ stepId: aheadId, advance: ahead }: NonNullable<StepView['ahead']>): void {
    watchAction(ahead, finder, {
      signal,
      onActed: () => report({ type: 'acted', stepId: aheadId }, {}),
    });
  }
  if (step.target === null) return () => undefined;

  /** What was reported since the target was last there, so that each is reported once. */
  const missed = new Set<MissedWhy>(run.status === 'missing' ? MISSED_WHY : []);
  const miss = (why: MissedWhy): void => {
    if (!missed.has(why)) report({ type: 'missing', stepId, why }, {});
    missed.add(why);
  };
  let marking = new AbortController();
  const unmark = (): void => {
    marking.abort();
    marking = new AbortController();
  };
  /** The part of the page that the target belongs to, for as long as nothing better is known. */
  const mark = (region: TargetView): void => {
    watchLocated(finder, region, {
      signal: AbortSignal.any([signal, marking.signal]),
      onChange(located) {
        if (located.status === 'found') onTarget(located.element, { status: 'region' });
        else onTarget(null, null);
      },
    });
  };
  const watch = watchTarget(finder, step.target, {
    signal,
    timeoutMs: step.onMissing.afterMs,
    onFound(element) {
      unmark();
      ask(null);
      onTarget(element, null);
      if (missed.size > 0) report({ type: 'found', stepId }, {});
      missed.clear();
    },
    onLost: () => onTarget(null, null),
    onUnsure(located, isOverdue) {
      unmark();
      ask(located.status === 'likely' ? located.element : null);
      if (located.status === 'likely') return onTarget(located.element, { status: 'likely' });
      const isAlike = located.status === 'ambiguous';
      onTarget(null, isAlike ? { status: 'ambiguous', count: located.count } : null);
      if (isAlike) miss('ambiguous');
      if (isOverdue) miss('missing');
      const { region } = step.onMissing;
      if (isOverdue && !isAlike && region) mark(region);
    },
  });
  return watch.check;
}

function awaitOutcome(
  run: RunView,
  { onTarget, report }: StepSessionPorts,
  { finder }: Judgement,
  signal: AbortSignal,
): void {
  const { step } = run;
  if (step.target !== null) {
    watchTarget(finder, step.target, {
      signal,
      timeoutMs: Infinity,
      onFound: (element) => onTarget(element, null),
      onLost: () => onTarget(null, null),
      onUnsure: () => undefined,
    });
  }
  if (step.confirm === null) return;
  watchOutcome(step.confirm, finder, {
    signal,
    onReached: () => report({ type: 'confirmed', stepId: step.id }, probe(run, finder)),
  });
}

/** The states that the guide's conditions ask about, and only those. */
function probe(run: RunView, finder: TargetFinder<TargetElement>): ElementFacts {
  return Object.fromEntries(
    Object.entries(run.step.probe).map(([id, target]) => [
      id,
      readLocatedStates(finder.locate(target)),
    ]),
  );
}
