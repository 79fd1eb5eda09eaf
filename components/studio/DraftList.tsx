import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { DraftCreated, DraftLine, DraftView } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { ConfirmDialog } from '../pages/ConfirmDialog.tsx';
import { formatGuide } from '../../utils/core/studio/session.ts';
import { duplicateGuide } from '../../utils/core/studio/start-guide.ts';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { nameKinds } from './name-kinds.ts';
import { NewGuide } from './NewGuide.tsx';
import { REPAIRS } from './routes.ts';
import { RemoveButton } from './small-fields.tsx';

export interface DraftListProps {
  /** Of a guide that is to be made; null: none is asked for. */
  readonly newTitle: string | null;
  readonly drafts: readonly DraftLine[];
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onLoad: (draftId: string) => Promise<DraftView | null>;
  readonly onCreate: (text: string) => Promise<DraftCreated>;
  readonly onRemove: (draftId: string) => Promise<unknown>;
}

/** So many are drawn at once: more would hold up who types meanwhile. */
const AT_ONCE = 50;

/** How many of so many are drawn by now: all of them soon. */
function useGrowing(count: number): number {
  const [drawn, draw] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => draw(drawn + AT_ONCE));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}

/** The guides that the author is at work on, the newest change first. */
export function DraftList(props: DraftListProps) {
  const { drafts, ui, t, onLoad, onCreate, onRemove } = props;
  const [asked, ask] = useState<DraftLine | null>(null);
  const [message, setMessage] = useState<MessageContent | null>(null);
  const drawn = useGrowing(drafts.length);
  const when = new Intl.DateTimeFormat(ui, { dateStyle: 'long', timeStyle: 'short' });
  const remove = async ({ draftId, title }: DraftLine) => {
    ask(null);
    try {
      await onRemove(draftId);
      setMessage({ tone: 'good', title: t('studio.draftRemoved', { title }) });
    } catch {
      setMessage({ tone: 'care', title: t('page.failed') });
    }
    // What had the focus is gone with the draft.
    document.getElementById('content')?.focus();
  };
  const duplicate = async ({ draftId, title }: DraftLine) => {
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
      setMessage({ tone: 'care', title: t('page.failed') });
    }
  };
  const kinds = nameKinds(t);
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
      <Message content={message} />
      {drafts.length === 0 ? (
        <section class="sheet empty">
          <p>
            <strong>{t('studio.empty')}</strong>
          </p>
          <p>{t('studio.emptyHelp')}</p>
        </section>
      ) : (
        <ul class="drafts">
          {drafts.slice(0, drawn).map((draft) => (
            <li key={draft.draftId} class="sheet">
              <div>
                <h2>
                  <a href={`#${encodeURIComponent(draft.draftId)}`}>{draft.title}</a>
                </h2>
                <p class="aside facts">
                  <span>
                    {draft.kind === 'walkthrough'
                      ? t('studio.count', { count: draft.steps })
                      : kinds[draft.kind]}
                  </span>
                  <span>{t('studio.changedOn', { when: when.format(draft.changedAt) })}</span>
                </p>
              </div>
              <div class="row">
                <button
                  type="button"
                  class="button"
                  aria-label={t('forms.duplicateDraft', { title: draft.title })}
                  onClick={() => void duplicate(draft)}
                >
                  {t('studio.duplicate')}
                </button>
                <RemoveButton name={draft.title} t={t} onRemove={() => ask(draft)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <ConfirmDialog
          title={t('studio.removeTitle', { title: asked.title })}
          text={t('studio.removeText')}
          confirmLabel={t('studio.remove')}
          cancelLabel={t('page.cancel')}
          onCancel={() => ask(null)}
          onConfirm={() => void remove(asked)}
        />
      )}
    </>
  );
}
