import type { PickView } from '../../utils/core/record/orders.ts';

export interface PickReader {
  /** What is shown of this draft. What is told once is kept: the page may be drawn anew before it is heard. */
  read(draftId: string): Promise<PickView | null>;
  /** It is in its draft, or the author was told that it is lost. */
  forget(): void;
}

/** `ask`: tells what was chosen, or that it was lost, once. */
export function createPickReader(ask: (draftId: string) => Promise<PickView | null>): PickReader {
  let kept: { readonly of: string; readonly view: PickView } | null = null;
  return {
    async read(draftId) {
      const told = await ask(draftId);
      if (told !== null) kept = { of: draftId, view: told };
      else if (kept?.view.action === null && !kept.view.isLost) kept = null;
      return kept?.of === draftId ? kept.view : null;
    },
    forget() {
      kept = null;
    },
  };
}
