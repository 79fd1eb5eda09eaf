import { useState } from 'preact/hooks';
import { listLanguages } from '../../utils/core/studio/edit-words.ts';
import { listGuideRoles } from '../../utils/core/run/list-guide-roles.ts';
import { SelectField } from './fields.tsx';
import { nameLanguage } from './name-language.ts';
import type { StepOnPageProps } from './StepOnPage.tsx';

/** As whom the draft is looked at on the live page, from the step on. */
export function LivePreview({ guide, step, language, ui, live, t }: StepOnPageProps) {
  const languages = listLanguages(guide);
  const roles = listGuideRoles(guide);
  const [chosen, choose] = useState<string | null>(null);
  const [role, setRole] = useState('');
  // As it is written, until another one is chosen.
  const wanted = [chosen, language, guide.language].find((it) => it && languages.includes(it))!;
  return (
    <fieldset class="group">
      <legend>{t('live.previewTitle')}</legend>
      <p class="aside">{t('live.previewText')}</p>
      <div class="row">
        <SelectField
          label={t('live.language')}
          value={wanted}
          options={languages.map((code) => ({ value: code, label: nameLanguage(code, ui) }))}
          onChoose={choose}
        />
        {roles.length > 0 && (
          <SelectField
            label={t('live.role')}
            value={role}
            options={[
              { value: '', label: t('live.noRole') },
              ...roles.map((id) => ({ value: id, label: id.replaceAll('-', ' ') })),
            ]}
            onChoose={setRole}
          />
        )}
      </div>
      <button
        type="button"
        class="button"
        onClick={() =>
          live.preview(step.id, { language: wanted, roles: roles.includes(role) ? [role] : [] })
        }
      >
        {t('live.preview')}
      </button>
    </fieldset>
  );
}
