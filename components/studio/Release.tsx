import { useMemo, useState } from 'preact/hooks';
import { compareVersions, nextVersion } from '../../utils/core/changes/version.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { ChangesSummary } from '../../utils/core/packing/summarize-changes.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import type { PublishedLine } from '../../utils/core/record/view.ts';
import type { Written } from '../../utils/core/studio/session.ts';
import { ChangeList } from '../pages/ChangeList.tsx';
import type { MessageContent } from '../pages/Message.tsx';
import type { DraftKeeper } from './draft-keeper.ts';
import type { PublishPorts } from './publish-ports.ts';
import { askTwice, useLatest } from './use-latest.ts';
import { useOneAtATime } from '../controls/use-one-at-a-time.ts';

export interface ReleaseProps<W extends Written> {
  readonly keeper: DraftKeeper<W>;
  readonly ports: PublishPorts;
  /** What was published last. */
  readonly latest: PublishedLine | null;
  /** See `Publish`. */
  readonly stamp: unknown;
  readonly t: Translate;
  readonly makeReady: () => Promise<boolean>;
  readonly onMessage: (message: MessageContent | null) => void;
  readonly onPublished: (version: string) => Promise<void>;
}

const VERSION = /^\d+\.\d+\.\d+$/;
const NOTHING: ChangesSummary = { level: null, lines: [] };

/** What has changed since the last version, which number the next should have, and the button. */
export function Release<W extends Written>(props: ReleaseProps<W>) {
  const { keeper, ports, latest, stamp, t, makeReady, onMessage, onPublished } = props;
  const { present } = keeper.session().history;
  const asked = useMemo(() => ({}), [latest, stamp]);
  const found = useLatest(asked, async () => {
    if (!latest) return null;
    const summary = await askTwice(() => ports.changes(null)).catch(() => null);
    return { since: latest.version, summary };
  });
  // What was found before the last version came is of no use any more.
  const known = latest && found?.since === latest.version ? found : null;
  const { level, lines } = known?.summary ?? NOTHING;
  // Then the author has to know: nothing says which number is next.
  const isUnknown = known !== null && known.summary === null;
  const suggested = latest ? nextVersion(latest.version, level) : present.version;
  /** Null: as suggested. */
  const [typed, setTyped] = useState<string | null>(null);
  const version = typed ?? suggested;
  const isNumber = VERSION.test(version) && version.length <= 40;
  const isTaken = isNumber && latest !== null && compareVersions(version, latest.version) <= 0;
  const hasNothing = latest !== null && level === null && !isUnknown;

  const run = useOneAtATime();
  const publish = async () => {
    if (!(await makeReady())) return;
    const { present: now } = keeper.session().history;
    if (now.version !== version) keeper.tell({ type: 'edited', guide: { ...now, version } });
    if (!(await makeReady())) return;
    const { revision } = keeper.session();
    const reply = await ports.publish(revision).catch((): InstallReply => ({
      ok: false,
      problems: [t('page.failed')],
    }));
    if (!reply.ok) {
      onMessage({ tone: 'care', title: t('release.failed'), lines: reply.problems });
      return;
    }
    setTyped(null);
    onMessage({ tone: 'good', title: t('release.done', { version }) });
    await onPublished(version);
  };
  return (
    <form
      class="release"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isNumber && !isTaken && !hasNothing) void run(publish);
      }}
    >
      <h3>{t('release.title')}</h3>
      <p>{t('release.text')}</p>
      {latest && known?.summary && (
        <>
          <p>
            {level === null
              ? t('release.nothing', { version: latest.version })
              : t('release.since', { version: latest.version })}
          </p>
          <ChangeList lines={lines} t={t} />
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
          disabled={hasNothing}
          value={version}
          onInput={(event) => setTyped(event.currentTarget.value.trim())}
        />
        <p id="release-trouble" class="trouble" role="status">
          {!isNumber && t('release.bad')}
          {isTaken && !hasNothing && t('versions.taken', { version: latest.version })}
        </p>
      </div>
      <button type="submit" class="button" disabled={hasNothing}>
        {t('release.publish')}
      </button>
    </form>
  );
}
