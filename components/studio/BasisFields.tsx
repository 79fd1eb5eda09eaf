import type { Guide } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { patch } from '../../utils/core/studio/edit-words.ts';
import { TextField } from './fields.tsx';
import { DateField, RemoveButton } from './small-fields.tsx';

type Basis = NonNullable<Guide['basis']>;

export interface BasisFieldsProps {
  readonly basis: Basis | undefined;
  readonly t: Translate;
  /** Undefined: none is left. */
  readonly onBasis: (basis: Basis | undefined, field?: string) => void;
}

const MOST = 20;
const LONGEST = 200;

/** Legal grounds, each with the days between which it holds. */
export function BasisFields({ basis = [], t, onBasis }: BasisFieldsProps) {
  const put = (next: Basis, field?: string) => onBasis(next.length > 0 ? next : undefined, field);
  return (
    <>
      {basis.map((ground, index) => {
        const name = t('forms.basisNumber', { number: index + 1 });
        const change = (fields: Partial<Basis[number]>, field?: string) =>
          put(basis.with(index, patch(ground, fields)), field && `basis ${index}`);
        return (
          <fieldset key={index} class="group">
            <legend>{name}</legend>
            <TextField
              label={t('forms.article')}
              value={ground.ref}
              max={LONGEST}
              t={t}
              onText={(ref) => change({ ref }, 'ref')}
            />
            <div class="pair">
              <DateField
                label={t('forms.holdsFrom')}
                value={ground.from}
                onDay={(from) => change({ from })}
              />
              <DateField
                label={t('forms.holdsUntil')}
                value={ground.until}
                onDay={(until) => change({ until })}
              />
            </div>
            <RemoveButton name={name} t={t} onRemove={() => put(basis.toSpliced(index, 1))} />
          </fieldset>
        );
      })}
      {basis.length < MOST && (
        <button
          type="button"
          class="button"
          onClick={() => put([...basis, { ref: t('forms.basisNew') }])}
        >
          {t('forms.addBasis')}
        </button>
      )}
    </>
  );
}
