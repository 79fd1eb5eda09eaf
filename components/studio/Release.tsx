import { useContext, useMemo, useState } from 'preact/hooks';
import { levelOf } from '../../utils/core/changes/change.ts';
import { diffGuides } from '../../utils/core/changes/diff-guide.ts';
import { phraseChanges } from '../../utils/core/changes/phrase-changes.ts';
import { compareVersions, nextVersion } from '../../utils/core/changes/version.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import type { PublishedView } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { ChangeList } from '../pages/ChangeList.tsx';
import type { MessageContent } from '../pages/Message.tsx';
import type { DraftKeeper } from './draft-keeper.ts';
import { downloadGuide } from './pack-guide.ts';
import { PicturesContext } from './picture-ports.ts';
import type { PublishPorts } from './Publish.tsx';

export interface ReleaseProps {
  readonly keeper: DraftKeeper;
  readonly ports: PublishPorts;
  /** What was published last. */
  readonly latest: PublishedView | null;
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly makeReady: () => Promise<boolean>;
  readonly onMessage: (message: MessageContent | null) => void;
  readonly onPublished: () => Promise<void>;
}

const VERSION = /^\d+\.\d+\.\d+$/;

/** What has changed since the last version, which number the next should have, and the button. */
export function Release(props: ReleaseProps) {
  const { keeper, ports, latest, ui, t, makeReady, onMessage, onPublished } = props;
  const pictures = useContext(PicturesContext);
  const { present } = keeper.session().history;
  const changes = useMemo(
    () => (latest ? diffGuides(latest.guide, present) : []),
    [latest, present],
  );
  const level = levelOf(changes);
  const suggested = latest ? nextVersion(latest.version, level) : present.version;
  /** Null: as suggested. */
  const [typed, setTyped] = useState<string | null>(null);
  const version = typed ?? suggested;
  const isNumber = VERSION.test(version) && version.length <= 40;
  const isTaken = isNumber && latest !== null && compareVersions(version, latest.version) <= 0;

  const publish = async () => {
    if (!(await makeReady())) return;
    const { present: now } = keeper.session().history;
    if (now.version !== version) keeper.tell({ type: 'edited', guide: { ...now, version } });
    if (!(await makeReady())) return;
    const { revision, history } = keeper.session();
    const reply = await ports.publish(revision).catch((): InstallReply => ({
      ok: false,
      problems: [t('page.failed')],
    }));
    if (!reply.ok) {
      onMessage({ tone: 'care', title: t('release.failed'), lines: reply.problems });
      return;
    }
    await downloadGuide(history.present, pictures);
    setTyped(null);
    await onPublished();
    onMessage({ tone: 'good', title: t('release.done', { version }) });
  };
  return (
    <form
      class="release"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isNumber && !isTaken && (level !== null || !latest)) void publish();
      }}
    >
      <h3>{t('release.title')}</h3>
      <p>{t('release.text')}</p>
      {latest && (
        <>
          <p>
            {level === null
              ? t('release.nothing', { version: latest.version })
              : t('release.since', { version: latest.version })}
          </p>
          <ChangeList lines={phraseChanges(changes, ui, t, false)} t={t} />
        </>
      )}
      <div class="field">
        <label for="release-version">{t('release.version')}</label>
        <p id="release-why" class="aside">
          {level ? t(`level.${level}`) : !latest && t('release.first')}
        </p>
        <input
          id="release-version"
          class="short"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellcheck={false}
          aria-describedby="release-why release-trouble"
          aria-invalid={!isNumber || isTaken ? true : undefined}
          disabled={latest !== null && level === null}
          value={version}
          onInput={(event) => setTyped(event.currentTarget.value.trim())}
        />
        <p id="release-trouble" class="trouble" role="status">
          {!isNumber && t('release.bad')}
          {isTaken && level !== null && t('versions.taken', { version: latest.version })}
        </p>
      </div>
      <button type="submit" class="button" disabled={latest !== null && level === null}>
        {t('release.publish')}
      </button>
    </form>
  );
}
