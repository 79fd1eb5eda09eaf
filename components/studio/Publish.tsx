import { useContext, useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { InstallReply, PackReceipt } from '../../utils/core/pages/view.ts';
import type { PublishedView } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { isDirty } from '../../utils/core/studio/session.ts';
import { Message, type MessageContent } from '../pages/Message.tsx';
import type { DraftKeeper } from './draft-keeper.ts';
import { packGuide } from './pack-guide.ts';
import { PicturesContext } from './picture-ports.ts';
import { PublishedList } from './PublishedList.tsx';
import { Release } from './Release.tsx';

export interface PublishPorts {
  /** The latest version first. */
  list(): Promise<readonly PublishedView[]>;
  publish(revision: number): Promise<InstallReply>;
}

export interface PublishProps {
  readonly keeper: DraftKeeper;
  readonly ports: PublishPorts;
  readonly guidesLink: string;
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onInstall: (pack: PackReceipt) => Promise<InstallReply>;
}

/** Out of the studio: on this computer, or as a version for others. Only what is saved and right goes out. */
export function Publish({ keeper, ports, guidesLink, ui, t, onInstall }: PublishProps) {
  const pictures = useContext(PicturesContext);
  const [message, setMessage] = useState<MessageContent | null>(null);
  const [isInstalled, setInstalled] = useState(false);
  const [published, setPublished] = useState<readonly PublishedView[]>([]);
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
    const { present } = keeper.session().history;
    const reply = await packGuide(present, pictures)
      .then(onInstall)
      .catch((): InstallReply => ({ ok: false, problems: [t('page.failed')] }));
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
      </div>
      <Release
        keeper={keeper}
        ports={ports}
        latest={published[0] ?? null}
        ui={ui}
        t={t}
        makeReady={makeReady}
        onMessage={setMessage}
        onPublished={load}
      />
      <Message content={message} />
      {isInstalled && (
        <p>
          <a href={guidesLink}>{t('studio.toGuides')}</a>
        </p>
      )}
      <PublishedList
        published={published}
        ui={ui}
        t={t}
        onRestore={({ version, guide }) => {
          // Its number stays that of the draft: what is published next comes after all others.
          const own = { ...guide, version: keeper.session().history.present.version };
          keeper.tell({ type: 'edited', guide: own });
          setMessage({ tone: 'good', title: t('release.restored', { version }) });
        }}
      />
    </section>
  );
}
