/** Keeps a draft saved: a moment after the last change, at once where the page goes. Talks for the session. */
import type { Guide } from '../../utils/core/guide/schema.ts';
import type { DraftSaved } from '../../utils/core/record/view.ts';
import {
  formatGuide,
  reduceSession,
  startSession,
  toSend,
  type Session,
  type SessionEvent,
  type ViewOf,
  type Written,
} from '../../utils/core/studio/session.ts';

export interface DraftPorts<W extends Written = Guide> {
  /** Rejects where nobody answers. */
  save(revision: number, text: string): Promise<DraftSaved<ViewOf<W>>>;
  load(): Promise<ViewOf<W> | null>;
}

export interface DraftKeeper<W extends Written = Guide> {
  session(): Session<W>;
  tell(event: SessionEvent<W>): void;
  /** Resolves when nothing is on its way any more. */
  saveNow(): Promise<void>;
}

/** Shorter, and each word would be saved; longer, and more could be lost. */
const QUIET_MS = 700;

export function createDraftKeeper<W extends Written>(
  view: ViewOf<W>,
  ports: DraftPorts<W>,
  onChange: (session: Session<W>) => void,
): DraftKeeper<W> {
  let session = startSession<W>(view);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** One after the other: each has to know the revision that the one before made. */
  let turns = Promise.resolve();

  const tell = (event: SessionEvent<W>): void => {
    const before = session;
    session = reduceSession(session, event);
    if (session === before) return;
    onChange(session);
    clearTimeout(timer);
    if (toSend(session) !== null) timer = setTimeout(() => void queue(send), QUIET_MS);
  };

  const queue = (turn: () => Promise<void>): Promise<void> => (turns = turns.then(turn));

  const send = async (): Promise<void> => {
    if (toSend(session) === null) return;
    tell({ type: 'sent' });
    const { sent, revision } = session;
    const text = typeof sent === 'string' ? sent : sent && formatGuide(sent);
    try {
      tell({ type: 'replied', reply: await ports.save(revision, text ?? '') });
    } catch {
      tell({ type: 'unanswered' });
    }
    // What the other window saved; or this one, if only the answer was lost.
    const { trouble } = session;
    if (trouble?.why !== 'changed' && trouble?.why !== 'silent') return;
    await ports.load().then(
      (read) => tell({ type: 'heard', view: read }),
      () => undefined,
    );
  };

  /** What is written meanwhile, too. */
  const sendAll = async (): Promise<void> => {
    if (toSend(session) === null) return;
    await send();
    return sendAll();
  };

  const saveAnew = (): Promise<void> => {
    const why = session.trouble?.why;
    // Nothing that is written was the reason: it may be over.
    if (why === 'silent' || why === 'storage') tell({ type: 'retried' });
    return sendAll();
  };

  return {
    session: () => session,
    tell,
    saveNow: () => queue(saveAnew),
  };
}
