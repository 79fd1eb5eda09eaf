import { useMemo, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { InstallReply, PackCard, PackUpdate } from '../../utils/core/pages/view.ts';
import { ChangeList } from './ChangeList.tsx';
import { Message, type MessageContent } from './Message.tsx';

export type VersionAction = 'dropUpdate' | 'goBack';

export interface PackVersionsProps {
  readonly pack: PackCard;
  readonly t: Translate;
  /** Called inside the click, as the browser demands for its question. `packId`: which pack it has to be. */
  readonly onFetch: (url: string, etag: string | null, packId?: string) => Promise<InstallReply>;
  /** Another version has come. */
  readonly onFound: (reply: InstallReply) => void;
  /** The yes to this version: what it changes was shown. */
  readonly onAccept: (version: string) => Promise<unknown>;
  readonly onVersion: (action: VersionAction) => Promise<unknown>;
  /** What had the focus may be gone. */
  readonly onDone: () => void;
}

/** The version that waits, where a pack comes from, and the version before. */
export function PackVersions(props: PackVersionsProps) {
  const { pack, t, onFetch, onAccept, onVersion, onDone } = props;
  const { address, manifest, previous, update } = pack;
  const [message, setMessage] = useState<MessageContent | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const act = async (done: () => Promise<unknown>, version: string | null) => {
    setMessage(null);
    setWanted(version);
    try {
      await done();
    } catch {
      setMessage({ tone: 'care', title: t('page.failed') });
    }
    onDone();
  };
  const look = async (from: NonNullable<PackCard['address']>) => {
    if (isBusy) return;
    setWanted(null);
    setBusy(true);
    setMessage({ tone: 'good', title: t('versions.fetching') });
    const reply = await onFetch(from.url, from.etag, manifest.id).catch((): InstallReply => ({
      ok: false,
      problems: [],
    }));
    setBusy(false);
    if (!reply.ok) setMessage({ tone: 'care', title: t('page.failed'), lines: reply.problems });
    else if (reply.isSame) setMessage({ tone: 'good', title: t('versions.same') });
    else {
      setMessage(null);
      props.onFound(reply);
    }
  };
  const isNow = wanted !== null && wanted === manifest.version;
  const now = useMemo(
    (): MessageContent => ({
      tone: 'good',
      title: t('versions.now', { version: manifest.version }),
    }),
    [t, manifest.version],
  );
  return (
    <>
      {update && (
        <Waiting
          pack={pack}
          update={update}
          t={t}
          onAccept={() => void act(() => onAccept(update.version), update.version)}
          onDrop={() => void act(() => onVersion('dropUpdate'), null)}
        />
      )}
      {address && (
        <p class="aside from">
          {t('versions.from', { address: address.url.replace(/^https?:\/\//, '') })}
        </p>
      )}
      {(address || previous) && (
        <div class="row versions">
          {address && (
            <button
              type="button"
              class="button"
              aria-label={t('versions.lookFor', { pack: pack.title })}
              // Not disabled: it has the focus, and would lose it.
              aria-disabled={isBusy}
              onClick={() => void look(address)}
            >
              {t('versions.look')}
            </button>
          )}
          {previous && previous !== update?.version && (
            <button
              type="button"
              class="button"
              aria-label={`${t('versions.goBack', { version: previous })}: ${pack.title}`}
              onClick={() => void act(() => onVersion('goBack'), previous)}
            >
              {t('versions.goBack', { version: previous })}
            </button>
          )}
        </div>
      )}
      <Message content={isNow ? now : message} />
    </>
  );
}

interface WaitingProps {
  readonly pack: PackCard;
  readonly update: PackUpdate;
  readonly t: Translate;
  readonly onAccept: () => void;
  readonly onDrop: () => void;
}

/** For who brings a version: where it is shown. */
export function updateHeadingId(packId: string): string {
  return `update-${packId}`;
}

function Waiting({ pack, update, t, onAccept, onDrop }: WaitingProps) {
  const { version, changes, isAccepted } = update;
  return (
    <div class="waiting">
      <h3 id={updateHeadingId(pack.manifest.id)} tabIndex={-1}>
        {t('versions.title', { version })}
      </h3>
      <p>{changes.length > 0 ? t('versions.changes') : t('versions.noChanges')}</p>
      <ChangeList lines={changes} t={t} />
      {isAccepted && <p role="status">{t('versions.waits')}</p>}
      <div class="row">
        {!isAccepted && (
          <button
            type="button"
            class="button button-main"
            aria-label={`${t('versions.accept')}: ${pack.title}`}
            onClick={onAccept}
          >
            {t('versions.accept')}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-label={`${t('versions.drop')}: ${pack.title}`}
          onClick={onDrop}
        >
          {t('versions.drop')}
        </button>
      </div>
    </div>
  );
}
