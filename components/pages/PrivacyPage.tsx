import { useMemo, useState } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { InstallReply, StoredView } from '../../utils/core/pages/view.ts';
import { BACKUP_BYTES, inMegabytes } from '../../utils/core/pages/backup-limit.ts';
import { useBusy } from '../controls/use-busy.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { FeedbackSection, type FeedbackSectionProps } from './FeedbackSection.tsx';
import { COLLECTOR_PAGE } from './links.ts';
import { FilePicker } from './FilePicker.tsx';
import { Message, type MessageContent } from './Message.tsx';
import { PageShell, type PageLinks } from './PageShell.tsx';
import { PolicySection } from './PolicySection.tsx';
import { saveFile } from './save-file.ts';
import { StoredTable } from './StoredTable.tsx';

export interface PrivacyPageProps {
  readonly view: StoredView;
  readonly links: PageLinks;
  /** All as it is stored now, which the page shows from then on: work may have gone on meanwhile. */
  readonly onDownload: () => Promise<Blob>;
  readonly onSaveFeedback: FeedbackSectionProps['onSave'];
  readonly onFeedbackAgain: FeedbackSectionProps['onAgain'];
  readonly onErase: () => Promise<unknown>;
  readonly onRestore: (file: File) => Promise<InstallReply>;
  readonly onLanguage: (language: UiLanguage) => void;
}

/** Everything that is kept, to read, to take along, to put back, to delete. */
export function PrivacyPage({
  view,
  links,
  onDownload,
  onSaveFeedback,
  onFeedbackAgain,
  onErase,
  onRestore,
  onLanguage,
}: PrivacyPageProps) {
  const { language } = view;
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  const [isAsking, setAsking] = useState(false);
  const [kept, setKept] = useState<MessageContent | null>(null);
  /** To download and to put back: what is said of one is not said over the other. */
  const [once, isBusy] = useBusy();
  const [erased, setErased] = useState<MessageContent | null>(null);

  const download = async () => {
    setKept({ tone: 'good', title: t('privacy.busy') });
    try {
      const file = await onDownload();
      saveFile(`leidraad-${new Date().toISOString().slice(0, 10)}.json`, file, 'application/json');
      const [found, most] = [inMegabytes(file.size), inMegabytes(BACKUP_BYTES)];
      setKept(
        file.size > BACKUP_BYTES
          ? {
              tone: 'care',
              title: t('privacy.tooLarge', { found, most }),
              lines: [t('privacy.makeSmaller')],
            }
          : { tone: 'good', title: t('privacy.downloaded') },
      );
    } catch {
      setKept({ tone: 'care', title: t('page.failed') });
    }
  };
  const restore = async (file: File) => {
    setKept({ tone: 'good', title: t('privacy.busy') });
    const reply = await onRestore(file).catch(() => null);
    // It broke off, perhaps after all was put back.
    if (reply === null) setKept({ tone: 'care', title: t('page.failed') });
    else if (reply.ok)
      setKept({ tone: 'good', title: t('privacy.restored'), lines: reply.warnings });
    else setKept({ tone: 'care', title: t('privacy.restoreProblems'), lines: reply.problems });
  };
  const erase = async () => {
    setAsking(false);
    // It may have to wait for what is put back.
    setErased({ tone: 'good', title: t('privacy.busy') });
    try {
      await onErase();
      setErased({ tone: 'good', title: t('privacy.erased') });
    } catch {
      setErased({ tone: 'care', title: t('page.failed') });
    }
  };
  return (
    <PageShell
      here="privacy"
      links={links}
      language={language}
      limits={view.limits}
      t={t}
      title={t('privacy.title')}
      intro={t('privacy.intro')}
      onLanguage={onLanguage}
    >
      <StoredTable view={view} t={t} />
      {view.trouble === null && (
        <FeedbackSection
          view={view.feedback}
          t={t}
          onSave={onSaveFeedback}
          onAgain={onFeedbackAgain}
        />
      )}
      <section class="first">
        <p>{t('reports.linkText')}</p>
        <a class="button" href={links.reports}>
          {t('reports.link')}
        </a>
      </section>
      {view.policy && <PolicySection policy={view.policy} t={t} />}
      <div class="pair">
        <section class="sheet">
          <h2>{t('privacy.keepTitle')}</h2>
          <p>{t('privacy.keepText')}</p>
          <div class="row">
            <button
              type="button"
              class="button"
              // Not disabled: it has the focus, and would lose it.
              aria-disabled={isBusy}
              onClick={() => void once(download)}
            >
              {t('privacy.download')}
            </button>
            <FilePicker
              label={t('privacy.restore')}
              isMultiple={false}
              isBusy={isBusy}
              onFiles={([file]) => file && void once(() => restore(file))}
            />
          </div>
          <Message content={kept} />
        </section>
        <section class="sheet">
          <h2>{t('privacy.eraseTitle')}</h2>
          <p>{t('privacy.eraseText')}</p>
          <div class="row">
            <button type="button" class="button button-care" onClick={() => setAsking(true)}>
              {t('privacy.erase')}
            </button>
          </div>
          <Message content={erased} />
        </section>
      </div>
      <p class="aside">
        <a href={COLLECTOR_PAGE}>{t('collector.link')}</a>
      </p>
      {isAsking && (
        <ConfirmDialog
          title={t('privacy.eraseQuestion')}
          text={t('privacy.eraseWarning')}
          confirmLabel={t('privacy.erase')}
          cancelLabel={t('page.cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={() => void erase()}
        />
      )}
    </PageShell>
  );
}
