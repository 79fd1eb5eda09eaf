import type { Dates } from '../../utils/core/i18n/dates.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { DraftLine } from '../../utils/core/record/view.ts';
import { nameKinds } from './name-kinds.ts';
import { RemoveButton } from './small-fields.tsx';
import { linkToDraft } from './routes.ts';

export interface DraftRowProps {
  readonly draft: DraftLine;
  /** It stands under the heading of its pack. */
  readonly isMember?: boolean;
  readonly when: Dates;
  readonly t: Translate;
  readonly onDuplicate: (draft: DraftLine) => void;
  readonly onRemove: (draft: DraftLine) => void;
  /** Undefined: there is no pack to move it to. */
  readonly onMove: ((draft: DraftLine) => void) | undefined;
}

/** One guide that the author is at work on. */
export function DraftRow(props: DraftRowProps) {
  const { draft, isMember = false, when, t, onDuplicate, onRemove, onMove } = props;
  const { title } = draft;
  const Heading = isMember ? 'h3' : 'h2';
  return (
    <li class={isMember ? undefined : 'sheet'}>
      <div>
        <Heading>
          <a href={linkToDraft(draft.draftId)}>{title || t('studio.untitled')}</a>
        </Heading>
        <p class="aside facts">
          <span>
            {draft.kind === 'walkthrough'
              ? t('studio.count', { count: draft.steps })
              : nameKinds(t)[draft.kind]}
          </span>
          <span>{t('studio.changedOn', { when: when.format(draft.changedAt) })}</span>
        </p>
      </div>
      <div class="row">
        {onMove && (
          <button
            type="button"
            class="button"
            aria-label={t('packs.moveGuide', { title })}
            onClick={() => onMove(draft)}
          >
            {t('packs.move')}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-label={t('forms.duplicateDraft', { title })}
          onClick={() => onDuplicate(draft)}
        >
          {t('studio.duplicate')}
        </button>
        <RemoveButton name={title} t={t} onRemove={() => onRemove(draft)} />
      </div>
    </li>
  );
}
