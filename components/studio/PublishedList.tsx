import { useContext } from 'preact/hooks';
import { diffGuides } from '../../utils/core/changes/diff-guide.ts';
import { phraseChanges } from '../../utils/core/changes/phrase-changes.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PublishedView } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { ChangeList } from '../pages/ChangeList.tsx';
import { downloadGuide } from './pack-guide.ts';
import { PicturesContext } from './picture-ports.ts';

export interface PublishedListProps {
  /** The latest version first. */
  readonly published: readonly PublishedView[];
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onRestore: (version: PublishedView) => void;
}

/** What was published, and what each version changed. */
export function PublishedList({ published, ui, t, onRestore }: PublishedListProps) {
  const pictures = useContext(PicturesContext);
  if (published.length === 0) return null;
  const when = new Intl.DateTimeFormat(ui, { dateStyle: 'long' });
  return (
    <>
      <h3>{t('release.history')}</h3>
      <ul class="published">
        {published.map((entry, index) => {
          const { version, guide, publishedAt } = entry;
          const before = published[index + 1];
          return (
            <li key={version}>
              <p>
                <strong>{t('guides.version', { version })}</strong>{' '}
                <span class="aside">{when.format(publishedAt)}</span>
              </p>
              {before && (
                <details>
                  <summary>{t('release.changesOf', { version })}</summary>
                  <ChangeList
                    lines={phraseChanges(diffGuides(before.guide, guide), ui, t, false)}
                    t={t}
                  />
                </details>
              )}
              <div class="row">
                <button
                  type="button"
                  class="button button-small"
                  aria-label={t('release.downloadOf', { version })}
                  onClick={() => void downloadGuide(guide, pictures)}
                >
                  {t('release.download')}
                </button>
                <button
                  type="button"
                  class="button button-small"
                  aria-label={t('release.restoreOf', { version })}
                  onClick={() => onRestore(entry)}
                >
                  {t('release.restore')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
