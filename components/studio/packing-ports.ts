import type { MemberChecks } from '../../utils/core/packing/check-members.ts';
import type { PlanStart } from '../../utils/core/packing/start-plan.ts';
import type {
  MemberMove,
  PackDraftView,
  PackFacts,
  PackOpened,
  PackToOpen,
} from '../../utils/core/packing/view.ts';
import type { PackCard } from '../../utils/core/pages/view.ts';
import type { DraftCreated, DraftSaved } from '../../utils/core/record/view.ts';

/** What the studio does with packs. Each rejects where nobody answers. */
export interface PackingPorts {
  /** Null: it is gone. */
  load(draftId: string): Promise<PackDraftView | null>;
  save(draftId: string, revision: number, text: string): Promise<DraftSaved<PackDraftView>>;
  /** These three resolve when the list has it. */
  create(start: Omit<PlanStart, 'language'>): Promise<DraftCreated>;
  open(order: PackToOpen): Promise<PackOpened>;
  move(move: MemberMove): Promise<MemberMove | null>;
  /** Null: it is gone. */
  facts(draftId: string): Promise<PackFacts | null>;
  checks(draftId: string): Promise<readonly MemberChecks[]>;
  /** False: it is gone. */
  restore(draftId: string, version: string): Promise<boolean>;
  /** The packs on this computer. */
  listInstalled(): Promise<readonly PackCard[]>;
}
