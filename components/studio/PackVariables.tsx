import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PackPlan } from '../../utils/core/packing/plan.ts';
import type { PackValue } from '../../utils/core/packing/view.ts';
import { patch, setWords } from '../../utils/core/studio/edit-words.ts';
import { TextField } from './fields.tsx';
import { Fold } from './small-fields.tsx';
import { WordsField } from './WordsField.tsx';

export interface PackVariablesProps {
  readonly plan: PackPlan;
  readonly values: readonly PackValue[];
  /** The one that is written in. */
  readonly language: string;
  readonly t: Translate;
  readonly onEdit: (fields: Partial<PackPlan>, field?: string) => void;
}

const VALUE = 300;

/** What an organisation fills in once for all guides. */
export function PackVariables({ plan, values, language, t, onEdit }: PackVariablesProps) {
  if (values.length === 0) return null;
  return (
    <section class="sheet pack-values" aria-label={t('packs.values')}>
      <Fold label={t('packs.values')} isUsed={values.some(({ isApart }) => isApart)}>
        <p>{t('packs.valuesHelp')}</p>
        {values.map(({ name, variable: asked, isApart }) => {
          const own = plan.variables[name];
          const variable = own ?? asked;
          const edit = (fields: Partial<typeof variable>, field: string) =>
            onEdit(
              { variables: { ...plan.variables, [name]: patch(variable, fields) } },
              `${name} ${field}`,
            );
          return (
            <fieldset class="group" key={name}>
              <legend>{variable.label?.[language] ?? name}</legend>
              {isApart && !own && <p class="aside">{t('packs.apart', { name })}</p>}
              <TextField
                label={t('packs.valueOf', { name })}
                value={isApart && !own ? '' : (variable.default ?? '')}
                max={VALUE}
                t={t}
                onText={(value) => edit({ default: value || undefined }, 'default')}
              />
              <WordsField
                label={t('packs.labelOf', { name })}
                words={variable.label}
                language={language}
                written={plan.language}
                t={t}
                onText={(text) =>
                  edit({ label: setWords(variable.label, language, text) }, 'label')
                }
              />
            </fieldset>
          );
        })}
      </Fold>
    </section>
  );
}
