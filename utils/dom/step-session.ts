/**
 * Plays one step on the page: finds its target, watches what the person does, and reports facts.
 * Decides nothing: what a fact means for the run is the background's.
 */
import type { ElementFacts, RunEvent } from '../core/run/types.ts';
import type { RunView } from '../core/run/view.ts';
import { readLocatedStates } from './element-state.ts';
import { whenPainted } from './painted.ts';
import type { TargetFinder } from './target-finder.ts';
import { watchAction, watchOutcome } from './watch-action.ts';
import { watchTarget } from './watch-target.ts';

export interface StepSessionPorts {
  readonly finder: TargetFinder;
  /** The target, or null while it is not on the page. */
  onTarget(element: Element | null): void;
  report(event: RunEvent, elements: ElementFacts): void;
}

export interface StepSession {
  /** Tells the session that the run was drawn anew; the same step goes on undisturbed. */
  update(run: RunView | null): void;
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

  const paint = (stepId: string): void => {
    paintedStep = stepId;
    ports.report({ type: 'painted', stepId }, {});
  };
  const stop = (): void => {
    ending.abort();
    ending = new AbortController();
    ports.onTarget(null);
  };

  return {
    update(run) {
      const isBack = run?.status === 'waiting' && status !== 'waiting';
      status = run?.status ?? null;
      // A new address on the same page sets the run back to waiting; what is painted still is.
      if (isBack && run.step.id === paintedStep) paint(paintedStep);
      const next = keyOf(run);
      if (next === playing) return;
      playing = next;
      stop();
      if (run === null) return;
      const phase = phaseOf(run);
      if (phase === 'seek') seek(run, ports, ending.signal);
      if (phase === 'confirm') awaitOutcome(run, ports, ending.signal);
    },
    onShown(bubble, stepId) {
      showing.abort();
      showing = new AbortController();
      paintedStep = null;
      if (bubble === null || stepId === null) return;
      whenPainted(bubble, showing.signal, () => paint(stepId));
    },
    dispose() {
      playing = '';
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

function keyOf(run: RunView | null): string {
  return run === null ? '' : [run.runId, run.step.id, phaseOf(run)].join('|');
}

function seek(
  run: RunView,
  { finder, onTarget, report }: StepSessionPorts,
  signal: AbortSignal,
): void {
  const { step } = run;
  const stepId = step.id;
  watchAction(step.advance, finder, {
    signal,
    onActed: () => report({ type: 'acted', stepId }, probe(run, finder)),
  });
  if (step.target === null) return;

  let isMissing = run.status === 'missing';
  watchTarget(finder, step.target, {
    signal,
    timeoutMs: step.onMissing.afterMs,
    onFound(element) {
      onTarget(element);
      if (isMissing) report({ type: 'found', stepId }, {});
      isMissing = false;
    },
    onLost: () => onTarget(null),
    onMissing() {
      isMissing = true;
      report({ type: 'missing', stepId }, {});
    },
  });
}

function awaitOutcome(
  run: RunView,
  { finder, onTarget, report }: StepSessionPorts,
  signal: AbortSignal,
): void {
  const { step } = run;
  if (step.target !== null) {
    watchTarget(finder, step.target, {
      signal,
      timeoutMs: Infinity,
      onFound: onTarget,
      onLost: () => onTarget(null),
      onMissing: () => undefined,
    });
  }
  if (step.confirm === null) return;
  watchOutcome(step.confirm, finder, {
    signal,
    onReached: () => report({ type: 'confirmed', stepId: step.id }, probe(run, finder)),
  });
}

/** The states that the guide's conditions ask about, and only those. */
export function probe(run: RunView, finder: TargetFinder): ElementFacts {
  return Object.fromEntries(
    Object.entries(run.step.probe).map(([id, target]) => [
      id,
      readLocatedStates(finder.locate(target)),
    ]),
  );
}
