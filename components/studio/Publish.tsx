import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { InstallReply, TextFile } from '../../utils/core/pages/view.ts';
import { formatGuide, isDirty } from '../../utils/core/studio/session.ts';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { saveText } from '../pages/save-text.ts';
import type { DraftKeeper } from './draft-keeper.ts';

export interface PublishProps {
  readonly keeper: DraftKeeper;
  readonly guidesLink: string;
  readonly t: Translate;
  readonly onInstall: (files: readonly TextFile[]) => Promise<InstallReply>;
}

/** Out of the studio: on this computer, or as a file. Only what is saved and right goes out. */
export function Publish({ keeper, guidesLink, t, onInstall }: PublishProps) {
  const [message, setMessage] = useState<MessageContent | null>(null);
  const [isInstalled, setInstalled] = useState(false);
  /** Null where it must not go out; that is then said. */
  const readFile = async (): Promise<TextFile | null> => {
    setInstalled(false);
    await keeper.saveNow();
    const session = keeper.session();
    const { present } = session.history;
    if (session.problems.length === 0 && !session.trouble && !isDirty(session))
      return { name: `${present.id}.json`, text: formatGuide(present) };
    const lines = session.trouble ? [] : session.problems;
    setMessage({ tone: 'care', title: t('studio.notReady'), lines });
    return null;
  };
  const download = async () => {
    const file = await readFile();
    if (!file) return;
    saveText(file.name, file.text);
    setMessage({ tone: 'good', title: t('studio.downloaded') });
  };
  const install = async () => {
    const file = await readFile();
    if (!file) return;
    const reply = await onInstall([file]).catch((): InstallReply => ({
      ok: false,
      problems: [t('page.failed')],
    }));
    setInstalled(reply.ok);
    if (reply.ok) {
      setMessage({ tone: 'good', title: t('studio.installed'), lines: reply.warnings });
    } else setMessage({ tone: 'care', title: t('studio.notInstalled'), lines: reply.problems });
  };
  return (
    <section class="sheet" aria-labelledby="studio-publish">
      <h2 id="studio-publish">{t('studio.publish')}</h2>
      <p>{t('studio.publishText')}</p>
      <div class="row">
        <button type="button" class="button button-main" onClick={() => void install()}>
          {t('studio.install')}
        </button>
        <button type="button" class="button" onClick={() => void download()}>
          {t('studio.download')}
        </button>
      </div>
      <Message content={message} />
      {isInstalled && (
        <p>
          <a href={guidesLink}>{t('studio.toGuides')}</a>
        </p>
      )}
    </section>
  );
}
