import type { Guide } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { patch } from '../../utils/core/studio/edit-words.ts';
import { TextField } from './fields.tsx';
import { NumberedGroups } from './NumberedGroups.tsx';
import { DateField } from './small-fields.tsx';

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
  return (
    <NumberedGroups<Basis[number]>
      items={basis}
      nameOf={(number) => t('forms.basisNumber', { number })}
      addLabel={t('forms.addBasis')}
      most={MOST}
      t={t}
      start={() => ({ ref: t('forms.basisNew') })}
      onItems={(next, field) =>
        onBasis(next.length > 0 ? next : undefined, field && `basis ${field}`)
      }
    >
      {(ground, onGround) => (
        <>
          <TextField
            label={t('forms.article')}
            value={ground.ref}
            max={LONGEST}
            t={t}
            onText={(ref) => onGround({ ...ground, ref }, 'ref')}
          />
          <div class="pair">
            <DateField
              label={t('forms.holdsFrom')}
              value={ground.from}
              onDay={(from) => onGround(patch(ground, { from }))}
            />
            <DateField
              label={t('forms.holdsUntil')}
              value={ground.until}
              onDay={(until) => onGround(patch(ground, { until }))}
            />
          </div>
        </>
      )}
    </NumberedGroups>
  );
}
