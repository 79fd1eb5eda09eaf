import { useContext, useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import type { PublishedLine } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { isDirty, type Written } from '../../utils/core/studio/session.ts';
import { ConfirmDialog } from '../pages/ConfirmDialog.tsx';
import { Message, type MessageContent } from '../pages/Message.tsx';
import type { DraftKeeper } from './draft-keeper.ts';
import { downloadPack } from './download-pack.ts';
import { PicturesContext } from './picture-ports.ts';
import type { PublishPorts } from './publish-ports.ts';
import { PublishedList } from './PublishedList.tsx';
import { Release } from './Release.tsx';

export interface PublishWords {
  readonly text: string;
  readonly installed: string;
  readonly notInstalled: string;
  readonly restored: (version: string) => string;
  /** Undefined: it can be undone, and nobody has to be asked before. */
  readonly askRestore?: string;
}

export interface PublishProps<W extends Written> {
  readonly keeper: DraftKeeper<W>;
  readonly ports: PublishPorts;
  /** Another one where something may have changed since the latest version. */
  readonly stamp: unknown;
  readonly words: PublishWords;
  readonly guidesLink: string;
  readonly ui: UiLanguage;
  readonly t: Translate;
  /** Rejects where it could not be done. */
  readonly onRestore: (version: string) => Promise<void>;
}

/** Out of the studio: on this computer, or as a version for others. Only what is saved and right goes out. */
export function Publish<W extends Written>(props: PublishProps<W>) {
  const { keeper, ports, stamp, words, guidesLink, ui, t, onRestore } = props;
  const pictures = useContext(PicturesContext);
  const [message, setMessage] = useState<MessageContent | null>(null);
  const [isInstalled, setInstalled] = useState(false);
  const [published, setPublished] = useState<readonly PublishedLine[]>([]);
  const [asked, ask] = useState<string | null>(null);
  const load = () => ports.list().then(setPublished, () => undefined);
  useEffect(() => void load(), []);

  /** False where it must not go out; that is then said. */
  const makeReady = async (): Promise<boolean> => {
    setInstalled(false);
    await keeper.saveNow();
    const session = keeper.session();
    if (session.problems.length === 0 && !session.trouble && !isDirty(session)) return true;
    const lines = session.trouble ? [] : session.problems;
    setMessage({ tone: 'care', title: t('studio.notReady'), lines });
    return false;
  };
  const install = async () => {
    if (!(await makeReady())) return;
    const reply = await ports.install().catch((): InstallReply => ({
      ok: false,
      problems: [t('page.failed')],
    }));
    setInstalled(reply.ok);
    if (reply.ok) setMessage({ tone: 'good', title: words.installed, lines: reply.warnings });
    else setMessage({ tone: 'care', title: words.notInstalled, lines: reply.problems });
  };
  const restore = async (version: string) => {
    ask(null);
    try {
      await onRestore(version);
      setMessage({ tone: 'good', title: words.restored(version) });
    } catch {
      setMessage({ tone: 'care', title: t('page.failed') });
    }
  };
  const download = async (version: string) => {
    try {
      const source = await ports.read(version);
      if (!source) throw new Error('that version is gone');
      await downloadPack(source, pictures);
    } catch {
      setMessage({ tone: 'care', title: t('page.failed') });
    }
  };
  return (
    <section class="sheet" aria-labelledby="studio-publish">
      <h2 id="studio-publish">{t('studio.publish')}</h2>
      <p>{words.text}</p>
      <div class="row">
        <button type="button" class="button button-main" onClick={() => void install()}>
          {t('studio.install')}
        </button>
      </div>
      <Release
        keeper={keeper}
        ports={ports}
        latest={published[0] ?? null}
        stamp={stamp}
        t={t}
        makeReady={makeReady}
        onMessage={setMessage}
        onPublished={async (version) => {
          await download(version);
          await load();
        }}
      />
      <Message content={message} />
      {isInstalled && (
        <p>
          <a href={guidesLink}>{t('studio.toGuides')}</a>
        </p>
      )}
      <PublishedList
        published={published}
        ports={ports}
        ui={ui}
        t={t}
        onDownload={(version) => void download(version)}
        onRestore={(version) => (words.askRestore ? ask(version) : void restore(version))}
      />
      {asked !== null && (
        <ConfirmDialog
          title={t('packs.restoreTitle', { version: asked })}
          text={words.askRestore ?? ''}
          confirmLabel={t('release.restore')}
          cancelLabel={t('page.cancel')}
          onCancel={() => ask(null)}
          onConfirm={() => void restore(asked)}
        />
      )}
    </section>
  );
}
