/** What the list of what to repair asks of the background. */
import type { FeedbackReceived } from '../../utils/core/feedback/view.ts';
import type { TextFile } from '../../utils/core/pages/view.ts';
import type { DraftCreated } from '../../utils/core/record/view.ts';

export interface RepairPorts {
  add(file: TextFile): Promise<FeedbackReceived>;
  /** The lines that were new. */
  addMine(): Promise<number>;
  clear(): Promise<unknown>;
  mark(guideId: string, stepId: string, isDone: boolean): Promise<unknown>;
  /** The draft of an installed guide. */
  draft(guideId: string): Promise<DraftCreated>;
  /** Draws what is there now. */
  refresh(): Promise<unknown>;
}
