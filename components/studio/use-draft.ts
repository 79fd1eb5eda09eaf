import { useEffect, useState } from 'preact/hooks';
import type { DraftView } from '../../utils/core/record/view.ts';
import type { Session } from '../../utils/core/studio/session.ts';
import { createDraftKeeper, type DraftKeeper, type DraftPorts } from './draft-keeper.ts';

/** The session of a draft. `view` is what the store has now: given anew whenever somebody has changed it. */
export function useDraft(
  view: DraftView | null,
  first: DraftView,
  ports: DraftPorts,
): readonly [Session, DraftKeeper] {
  const [, redraw] = useState<Session | null>(null);
  const [keeper] = useState(() => createDraftKeeper(first, ports, redraw));
  useEffect(() => keeper.tell({ type: 'heard', view }), [view]);
  useEffect(() => {
    const save = () => void keeper.saveNow();
    const saveHidden = () => document.visibilityState === 'hidden' && save();
    addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', saveHidden);
    return () => {
      removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', saveHidden);
      // Gone to the list of drafts: what was written goes along.
      save();
    };
  }, []);
  return [keeper.session(), keeper];
}
