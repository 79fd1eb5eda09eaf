import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { MemberMove, PackLine } from '../../utils/core/packing/view.ts';
import type { DraftCreated, DraftLine, DraftView } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { formatGuide } from '../../utils/core/studio/session.ts';
import { duplicateGuide } from '../../utils/core/studio/start-guide.ts';
import { ConfirmDialog } from '../pages/ConfirmDialog.tsx';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { DraftShelf } from './DraftShelf.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { NewGuide } from './NewGuide.tsx';
import type { PackingPorts } from './packing-ports.ts';
import { PackTools } from './PackTools.tsx';
import { REPAIRS } from './routes.ts';
import { useOneAtATime } from '../controls/use-one-at-a-time.ts';

export interface DraftListProps {
  /** Of a guide that is to be made; null: none is asked for. */
  readonly newTitle: string | null;
  readonly drafts: readonly DraftLine[];
  readonly packs: readonly PackLine[];
  readonly packing: PackingPorts;
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onLoad: (draftId: string) => Promise<DraftView | null>;
  readonly onCreate: (text: string) => Promise<DraftCreated>;
  readonly onRemove: (draftId: string) => Promise<unknown>;
}

/** What is to be removed after a yes. */
interface Asked {
  readonly draftId: string;
  readonly title: string;
  readonly text: string;
}

/** The guides that the author is at work on, in their packs and in none. */
export function DraftList(props: DraftListProps) {
  const { drafts, packs, packing, ui, t, onLoad, onCreate, onRemove } = props;
  const [asked, ask] = useState<Asked | null>(null);
  const [moving, setMoving] = useState<DraftLine | null>(null);
  const [message, setMessage] = useState<MessageContent | null>(null);
  const copying = useOneAtATime();
  const fail = () => setMessage({ tone: 'care', title: t('page.failed') });
  // What had the focus may be gone, or stand elsewhere.
  const refocus = () => document.getElementById('content')?.focus();
  const remove = async ({ draftId, title }: Asked) => {
    ask(null);
    try {
      await onRemove(draftId);
      setMessage({ tone: 'good', title: t('studio.draftRemoved', { title }) });
    } catch {
      fail();
    }
    refocus();
  };
  const duplicate = async ({ draftId, title }: DraftLine) => {
    // The same words would not be heard a second time.
    setMessage(null);
    try {
      const read = await onLoad(draftId);
      const made = read && (await onCreate(formatGuide(duplicateGuide(read.guide))));
      if (made?.ok) setMessage({ tone: 'good', title: t('forms.duplicated', { title }) });
      else
        setMessage({
          tone: 'care',
          title: made ? t('forms.notMade') : t('studio.goneTitle'),
          lines: made?.problems ?? [],
        });
    } catch {
      fail();
    }
  };
  const move = async (order: MemberMove, told: string, title: string) => {
    setMoving(null);
    try {
      const back = await packing.move(order);
      if (!back) setMessage({ tone: 'care', title: t('studio.goneTitle') });
      else {
        const undo = {
          label: t('studio.undo'),
          act: () => void move(back, t('packs.movedBack', { title }), title),
        };
        setMessage({ tone: 'good', title: told, action: undo });
      }
    } catch {
      fail();
    }
    refocus();
  };
  const moveTo = ({ draftId, title }: DraftLine, to: string | null) => {
    const pack = packs.find((it) => it.draftId === to)?.title ?? '';
    const told = to === null ? t('packs.movedOut', { title }) : t('packs.moved', { title, pack });
    void move({ draftId, to }, told, title);
  };
  return (
    <>
      <p>
        <a href={REPAIRS}>{t('repairs.link')}</a>
      </p>
      <NewGuide
        key={props.newTitle}
        startTitle={props.newTitle}
        {...{ drafts, ui, t, onLoad, onCreate }}
      />
      <PackTools packs={packs} ui={ui} t={t} ports={packing} />
      <Message content={message} />
      {drafts.length + packs.length === 0 ? (
        <section class="sheet empty">
          <p>
            <strong>{t('studio.empty')}</strong>
          </p>
          <p>{t('studio.emptyHelp')}</p>
        </section>
      ) : (
        <DraftShelf
          drafts={drafts}
          packs={packs}
          ui={ui}
          t={t}
          onDuplicate={(draft) => void copying(() => duplicate(draft))}
          onMove={packs.length > 0 ? setMoving : undefined}
          onRemove={(draft) => ask({ ...draft, text: t('studio.removeText') })}
          onRemovePack={(pack) => ask({ ...pack, text: t('packs.removeText') })}
        />
      )}
      {asked && (
        <ConfirmDialog
          title={t('studio.removeTitle', { title: asked.title })}
          text={asked.text}
          confirmLabel={t('studio.remove')}
          cancelLabel={t('page.cancel')}
          onCancel={() => ask(null)}
          onConfirm={() => void remove(asked)}
        />
      )}
      {moving && (
        <MoveDialog
          draft={moving}
          packs={packs}
          t={t}
          onCancel={() => setMoving(null)}
          onMove={(to) => moveTo(moving, to)}
        />
      )}
    </>
  );
}
