import type { ComponentChildren } from 'preact';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PackLine } from '../../utils/core/packing/view.ts';
import { linkToDraft } from './routes.ts';

export interface PackSheetProps {
  readonly pack: PackLine;
  /** How many of its guides are there. */
  readonly count: number;
  readonly t: Translate;
  readonly onRemove: () => void;
  /** Its guides, as far as they are drawn. */
  readonly children: ComponentChildren;
}

/** A pack with its guides in the list. */
export function PackSheet({ pack, count, t, onRemove, children }: PackSheetProps) {
  const { draftId, issuer } = pack;
  const title = pack.title || t('studio.untitled');
  const id = `studio-${draftId}`;
  return (
    <section class="sheet in-pack" aria-labelledby={id}>
      <div class="pack-head">
        <div>
          <h2 id={id}>
            <a href={linkToDraft(draftId)}>{title}</a>
          </h2>
          <p class="aside facts">
            {issuer && <span>{t('guides.issuer', { issuer })}</span>}
            <span>{t('guides.count', { count })}</span>
          </p>
        </div>
        <button
          type="button"
          class="button button-quiet"
          aria-label={t('packs.remove', { title })}
          onClick={onRemove}
        >
          {t('studio.remove')}
        </button>
      </div>
      {count === 0 ? <p>{t('packs.none')}</p> : <ol class="drafts members">{children}</ol>}
    </section>
  );
}
