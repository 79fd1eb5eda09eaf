import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { DraftLine } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { ConfirmDialog } from '../pages/ConfirmDialog.tsx';
import { Message, type MessageContent } from '../pages/Message.tsx';

export interface DraftListProps {
  readonly drafts: readonly DraftLine[];
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onRemove: (draftId: string) => Promise<unknown>;
}

/** The guides that the author is at work on, the newest change first. */
export function DraftList({ drafts, ui, t, onRemove }: DraftListProps) {
  const [asked, ask] = useState<DraftLine | null>(null);
  const [message, setMessage] = useState<MessageContent | null>(null);
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
  return (
    <>
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
          {drafts.map((draft) => (
            <li key={draft.draftId} class="sheet">
              <div>
                <h2>
                  <a href={`#${encodeURIComponent(draft.draftId)}`}>{draft.title}</a>
                </h2>
                <p class="aside facts">
                  <span>{t('studio.count', { count: draft.steps })}</span>
                  <span>{t('studio.changedOn', { when: when.format(draft.changedAt) })}</span>
                </p>
              </div>
              <button
                type="button"
                class="button button-quiet"
                aria-label={t('studio.removeDraft', { title: draft.title })}
                onClick={() => ask(draft)}
              >
                {t('studio.remove')}
              </button>
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
