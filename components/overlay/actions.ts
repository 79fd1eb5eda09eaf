import type { LauncherPlace, UiLanguage } from '../../utils/core/run/view.ts';

/** What the person can ask for from within the page. All but the last three speak of the run in view. */
export interface OverlayActions {
  /** Said yes to what was offered: start, or go on. */
  accept(): void;
  next(): void;
  /** Answered the question in view with one of its choices. */
  choose(choice: string): void;
  back(): void;
  skip(): void;
  /** Later: put the guide away and keep the progress. */
  pause(): void;
  stop(): void;
  /** "This is wrong", said of the step in view. */
  tellWrong(): void;
  /** Go on after a pause. */
  resume(runId: string): void;
  continueHere(stepId: string): void;
  returnToStep(): void;
  /** Read the end of a run, or "not now" to a question: put the bubble away, keep the run as it is. */
  dismiss(): void;
  /** The picture of a step of the run in view, as base64. Null: it cannot be had. */
  fetchPicture(stepId: string): Promise<string | null>;
  /** Scroll the target into view. */
  reveal(): void;
  /** Is it the element in question? */
  answer(isIt: boolean): void;
  /** Practice: hold back what cannot be undone? False: it is to be done for real. */
  guard(isUp: boolean): void;
  /** `isPractice`: what cannot be undone is held back. */
  start(guideId: string, isPractice?: boolean): void;
  setLanguage(language: UiLanguage): void;
  placeLauncher(place: LauncherPlace): void;
}
