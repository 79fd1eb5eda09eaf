import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { isAtRisk, isDirty, type Written } from '../../utils/core/studio/session.ts';
import { ConfirmDialog } from '../pages/ConfirmDialog.tsx';
import type { DraftKeeper } from './draft-keeper.ts';
import { readRoute } from './routes.ts';

export interface LeavingProps<W extends Written> {
  readonly draftId: string;
  readonly keeper: DraftKeeper<W>;
  readonly t: Translate;
}

/** Asks before an author goes from what could not be saved: out of the page, or to another part of the studio. */
export function Leaving<W extends Written>({ draftId, keeper, t }: LeavingProps<W>) {
  const wouldLose = isAtRisk(keeper.session());
  /** The part of the studio that the author was on the way to. */
  const [asked, ask] = useState<string | null>(null);
  const isLetGo = useRef(false);
  // With the drawing: whoever reads "Not saved" is asked.
  useLayoutEffect(() => {
    if (!wouldLose) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [wouldLose]);
  useEffect(() => {
    let isGone = false;
    const isHere = (): boolean => {
      const route = readRoute(location.hash);
      return 'draftId' in route && route.draftId === draftId;
    };
    const hold = async (event: HashChangeEvent): Promise<void> => {
      if (isLetGo.current || isHere() || !isDirty(keeper.session())) return;
      event.stopImmediatePropagation();
      // Whether what was written last is refused is known only now.
      await keeper.saveNow();
      if (isGone || isHere()) return;
      if (!isAtRisk(keeper.session())) {
        dispatchEvent(new HashChangeEvent('hashchange'));
        return;
      }
      const { hash } = location;
      history.pushState(null, '', event.oldURL);
      ask(hash);
    };
    const listen = (event: HashChangeEvent) => void hold(event);
    // Before the page hears of it, which would draw what is there instead.
    addEventListener('hashchange', listen, { capture: true });
    return () => {
      isGone = true;
      removeEventListener('hashchange', listen, { capture: true });
    };
  }, []);
  if (asked === null) return null;
  return (
    <ConfirmDialog
      title={t('studio.leaveTitle')}
      text={t('studio.leaveText')}
      confirmLabel={t('studio.leave')}
      cancelLabel={t('studio.stay')}
      onCancel={() => ask(null)}
      onConfirm={() => {
        isLetGo.current = true;
        location.hash = asked;
      }}
    />
  );
}
