import type { Guide } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { patch, setNeededWords, setWords } from '../../utils/core/studio/edit-words.ts';
import { NumberField, TextField } from './fields.tsx';
import { GuideMore } from './GuideMore.tsx';
import { WordsField } from './WordsField.tsx';

export interface GuideFormProps {
  readonly guide: Guide;
  readonly language: string;
  readonly ui: UiLanguage;
  readonly t: Translate;
  /** `key`: the field, so that what is typed in it is undone together. */
  readonly onEdit: (guide: Guide, key: string | null) => void;
}

/** What is said of the guide as a whole. */
export function GuideForm({ guide, language, ui, t, onEdit }: GuideFormProps) {
  const common = { language, written: guide.language, t };
  const edit = (fields: Partial<Guide>, field?: string) =>
    onEdit(patch<Guide>(guide, fields), field ? `${field} ${language}` : null);
  return (
    <section class="sheet" aria-labelledby="studio-guide">
      <h2 id="studio-guide">{t('studio.guide')}</h2>
      <WordsField
        {...common}
        label={t('studio.title')}
        words={guide.title}
        onText={(text) => edit({ title: setNeededWords(guide.title, language, text) }, 'title')}
      />
      <WordsField
        {...common}
        label={t('studio.goal')}
        hint={t('studio.goalHint')}
        words={guide.goal}
        isLong
        onText={(text) => edit({ goal: setWords(guide.goal, language, text) }, 'goal')}
      />
      <div class="pair">
        <NumberField
          label={t('studio.minutes')}
          value={guide.minutes}
          min={1}
          max={240}
          t={t}
          onNumber={(minutes) => edit({ minutes }, 'minutes')}
        />
        <TextField
          label={t('studio.owner')}
          value={guide.owner ?? ''}
          max={120}
          t={t}
          onText={(owner) => edit({ owner: owner || undefined }, 'owner')}
        />
      </div>
      <GuideMore {...{ guide, language, ui, t }} onGuide={edit} />
    </section>
  );
}
