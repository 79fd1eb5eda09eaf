import { createContext } from 'preact';
import type { DraftLine, DraftView } from '../../utils/core/record/view.ts';

/** The author's other drafts: to lead to, and to copy from. */
export interface KnownGuides {
  readonly drafts: readonly DraftLine[];
  readonly load: (draftId: string) => Promise<DraftView | null>;
}

export const KnownGuidesContext = createContext<KnownGuides>({
  drafts: [],
  load: () => Promise.resolve(null),
});
