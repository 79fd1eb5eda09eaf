/** What the studio is told of packs. */
import type { Variables } from '../guide/schema.ts';
import type { PackReceipt } from '../pages/view.ts';
import type { DraftCreated } from '../record/view.ts';
import type { PackPlan } from './plan.ts';

export interface PackLine {
  readonly draftId: string;
  readonly packId: string;
  readonly title: string;
  readonly issuer: string;
  /** The ids of the drafts of its guides, in order. */
  readonly members: readonly string[];
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
}

/** What the guides of a pack ask the organisation for. */
export interface PackValue {
  readonly name: string;
  /** As the pack has it, or else the first guide that asks. */
  readonly variable: Variables[string];
  /** The guides mean different things by it, and the pack has none for all of them. */
  readonly isApart: boolean;
}

export interface PackDraftView {
  readonly draftId: string;
  readonly revision: number;
  readonly pack: PackPlan;
  /** None: what is to be mended is asked for apart. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** What follows from its guides. */
export interface PackFacts {
  readonly values: readonly PackValue[];
  /** The hosts that its guides are for. */
  readonly sites: readonly string[];
}

/**
 * `issuer`: who answers for a copy of it; null: it is one's own, and stays what it is. `isJoining`: drafts
 * of its guides go into it, which is asked about first.
 */
export interface PackToOpen {
  readonly from: { readonly packId: string } | Pick<PackReceipt, 'files' | 'assets'>;
  readonly issuer: string | null;
  readonly isJoining?: boolean | undefined;
}

/** `canJoin`: nothing is wrong; the sentences say what happens to drafts of its guides. */
export type PackOpened =
  | DraftCreated
  | { readonly ok: false; readonly problems: readonly string[]; readonly canJoin: true };

export interface MemberMove {
  readonly draftId: string;
  /** The draft of a pack; null: in none. */
  readonly to: string | null;
  /** Its place there, counted from 0; without it, the last. */
  readonly at?: number | undefined;
}
