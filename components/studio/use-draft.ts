import { useEffect, useState } from 'preact/hooks';
import type { Session, ViewOf, Written } from '../../utils/core/studio/session.ts';
import { createDraftKeeper, type DraftKeeper, type DraftPorts } from './draft-keeper.ts';

/** The session of a draft, of a guide or of a pack. `view` is what the store has now: given anew whenever somebody has changed it. */
export function useDraft<W extends Written>(
  view: ViewOf<W> | null,
  first: ViewOf<W>,
  ports: DraftPorts<W>,
): readonly [Session<W>, DraftKeeper<W>] {
  const [, redraw] = useState<Session<W> | null>(null);
  const [keeper] = useState(() => createDraftKeeper<W>(first, ports, redraw));
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
