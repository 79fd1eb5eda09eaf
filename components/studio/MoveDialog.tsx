import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PackLine } from '../../utils/core/packing/view.ts';
import type { DraftLine } from '../../utils/core/record/view.ts';
import { SelectField } from './fields.tsx';

export interface MoveDialogProps {
  readonly draft: DraftLine;
  readonly packs: readonly PackLine[];
  readonly t: Translate;
  /** `to`: see `MemberMove`. */
  readonly onMove: (to: string | null) => void;
  readonly onCancel: () => void;
}

/** Asks into which pack a guide goes. */
export function MoveDialog({ draft, packs, t, onMove, onCancel }: MoveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const from = packs.find(({ members }) => members.includes(draft.draftId))?.draftId ?? '';
  const [to, setTo] = useState(from);
  useLayoutEffect(() => {
    const element = dialog.current!;
    element.showModal();
    // Closed while it is still on the page: then the browser gives the focus back.
    return () => element.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={id}>{t('packs.moveGuide', { title: draft.title })}</h2>
      <SelectField
        label={t('packs.moveTo')}
        value={to}
        options={[
          { value: '', label: t('packs.noPack') },
          ...packs.map(({ draftId, title }) => ({
            value: draftId,
            label: title || t('studio.untitled'),
          })),
        ]}
        onChoose={setTo}
      />
      <div class="row end">
        <button type="button" class="button" onClick={onCancel}>
          {t('page.cancel')}
        </button>
        <button
          type="button"
          class="button button-main"
          disabled={to === from}
          onClick={() => onMove(to || null)}
        >
          {t('packs.move')}
        </button>
      </div>
    </dialog>
  );
}
