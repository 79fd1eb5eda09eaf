/** What the bubble says and offers in each state of a run: one table, drawn by `Bubble`. */
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { RunView, UiLanguage } from '../../utils/core/run/view.ts';
import type { Shield } from '../../utils/dom/scene.ts';
import type { Doubt } from '../../utils/dom/step-session.ts';
import type { OverlayActions } from './actions.ts';
import { describeConfirming, describeSought } from './situation-at-step.ts';
import {
  describeEnd,
  describeOffer,
  describeOffPath,
  describePaused,
} from './situation-between.ts';

export interface Choice {
  readonly label: string;
  /** Said in full where the label alone is short. */
  readonly fullLabel?: string;
  readonly press: () => void;
}

/**
 * - `step`: the step itself; `words`: the step in words, since its place was not found
 * - `doubt`: the step at a place that is only probably right, with the question whether it is
 * - `ask`: a question or a remark between steps; `quiet`: waiting; `end`: the guide is finished, to its end
 */
export type Mood = 'step' | 'words' | 'doubt' | 'ask' | 'quiet' | 'end';

export interface Situation {
  readonly mood: Mood;
  readonly title: string;
  /** Sentences about the situation, not from the guide. */
  readonly remarks: readonly string[];
  /** All that a reader has not heard yet, where the rest was read before. */
  readonly says?: string;
  /** Something is awaited; it comes without the person's doing. */
  readonly isBusy?: boolean;
  /** A click on the target is held back. */
  readonly isGuarded?: boolean;
  readonly main: Choice | null;
  readonly others: readonly Choice[];
  /** Ways out, in the other corner: later, stop. */
  readonly leave: readonly Choice[];
  /** What Escape does while the focus is in the bubble. */
  readonly escape: () => void;
}

/** What a situation is told of. */
export interface Context {
  readonly run: RunView;
  readonly language: UiLanguage;
  readonly t: Translate;
  readonly actions: OverlayActions;
  readonly isFound: boolean;
  readonly doubt: Doubt | null;
  readonly shield: Shield | null;
  /** Takes the answer to a question that was chosen. */
  readonly answer: () => void;
}

/**
 * A waiting run whose target was found (or that needs none) already says the step: only when that was
 * painted does the run become shown.
 */
export function describeSituation(context: Context): Situation {
  const { run, shield, t } = context;
  const situation = describeStatus(context);
  // Held back ahead of its step, where "do it for real" is offered.
  if (shield !== 'held' || run.step.guarded) return situation;
  const says = t('overlay.guardHeld');
  return { ...situation, says, remarks: [...situation.remarks, says] };
}

function describeStatus(context: Context): Situation {
  switch (context.run.status) {
    case 'offered':
      return describeOffer(context);
    case 'waiting':
    case 'shown':
    case 'missing':
      return describeSought(context);
    case 'confirming':
      return describeConfirming(context);
    case 'off-path':
      return describeOffPath(context);
    case 'paused':
      return describePaused(context);
    case 'completed':
    case 'abandoned':
      return describeEnd(context);
  }
}
