import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { DraftLine } from '../../utils/core/record/view.ts';
import { SelectField } from './fields.tsx';

export interface AddMemberProps {
  readonly loose: readonly DraftLine[];
  readonly t: Translate;
  readonly onAdd: (draftId: string) => void;
}

/** Which of the other guides comes into the pack. */
export function AddMember({ loose, t, onAdd }: AddMemberProps) {
  const [chosen, choose] = useState('');
  if (loose.length === 0) return <p class="aside">{t('packs.allIn')}</p>;
  const draftId = loose.some((it) => it.draftId === chosen) ? chosen : '';
  return (
    <>
      <SelectField
        label={t('packs.addWhich')}
        value={draftId}
        options={[
          { value: '', label: t('forms.chooseGuide') },
          ...loose.map((line) => ({
            value: line.draftId,
            label: line.title || t('studio.untitled'),
          })),
        ]}
        onChoose={choose}
      />
      <button type="button" class="button" disabled={draftId === ''} onClick={() => onAdd(draftId)}>
        {t('packs.add')}
      </button>
    </>
  );
}
