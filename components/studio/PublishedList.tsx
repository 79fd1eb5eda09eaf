import { createDates } from '../../utils/core/i18n/dates.ts';
import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PublishedLine } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { ChangeList } from '../pages/ChangeList.tsx';
import type { PublishPorts } from './publish-ports.ts';

export interface PublishedListProps {
  /** The latest version first. */
  readonly published: readonly PublishedLine[];
  readonly ports: Pick<PublishPorts, 'changes'>;
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onDownload: (version: string) => void;
  readonly onRestore: (version: string) => void;
}

/** What was published, and what each version changed. */
export function PublishedList(props: PublishedListProps) {
  const { published, ports, ui, t, onDownload, onRestore } = props;
  if (published.length === 0) return null;
  const when = createDates(ui);
  const button = (label: string, name: string, act: () => void) => (
    <button type="button" class="button button-small" aria-label={name} onClick={act}>
      {label}
    </button>
  );
  return (
    <>
      <h3>{t('release.history')}</h3>
      <ul class="published">
        {published.map(({ version, publishedAt }, index) => (
          <li key={version}>
            <p>
              <strong>{t('guides.version', { version })}</strong>{' '}
              <span class="aside">{when.format(publishedAt)}</span>
            </p>
            {index < published.length - 1 && <Changes version={version} ports={ports} t={t} />}
            <div class="row">
              {button(t('release.download'), t('release.downloadOf', { version }), () =>
                onDownload(version),
              )}
              {button(t('release.restore'), t('release.restoreOf', { version }), () =>
                onRestore(version),
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ChangesProps extends Pick<PublishedListProps, 'ports' | 't'> {
  readonly version: string;
}

/** Asked for when somebody wants to know: a pack of hundreds of guides may have a long history. */
function Changes({ version, ports, t }: ChangesProps) {
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const open = async (isOpen: boolean) => {
    if (!isOpen || lines !== null) return;
    const summary = await ports.changes(version).catch(() => null);
    setLines(summary?.lines ?? [t('page.failed')]);
  };
  return (
    <details onToggle={(event) => void open(event.currentTarget.open)}>
      <summary>{t('release.changesOf', { version })}</summary>
      {lines && <ChangeList lines={lines} t={t} />}
    </details>
  );
}
