import type { Translate } from '../../utils/core/i18n/translate.ts';
import { LIMITS } from '../../utils/core/guide/limits.ts';
import { TextField } from './fields.tsx';
import { RemoveButton } from './small-fields.tsx';
import { useRemoval } from './use-removal.ts';

export interface AddressFieldsProps {
  readonly legend: string;
  readonly hint: string;
  readonly addresses: readonly string[] | undefined;
  /** What a new one begins with. */
  readonly first: string;
  /** So many have to stay. */
  readonly fewest?: number;
  readonly t: Translate;
  /** Undefined: none is left. */
  readonly onAddresses: (addresses: string[] | undefined, field?: string) => void;
}

const LONGEST = 500;

/** Addresses of pages, one field each. */
export function AddressFields(props: AddressFieldsProps) {
  const { legend, hint, addresses = [], first, fewest = 0, t, onAddresses } = props;
  const [add, remove] = useRemoval(addresses.length);
  const put = (next: string[], field?: string) =>
    onAddresses(next.length > 0 ? next : undefined, field);
  return (
    <fieldset class="group">
      <legend>{legend}</legend>
      <p class="aside">{hint}</p>
      {addresses.map((address, index) => (
        <div key={index} class="with-button">
          <TextField
            label={t('forms.addressNumber', { number: index + 1 })}
            hint={t('studio.addressHint')}
            value={address}
            max={LONGEST}
            t={t}
            onText={(text) => put(addresses.with(index, text), `address ${index}`)}
          />
          {addresses.length > fewest && (
            <RemoveButton
              name={t('forms.addressNumber', { number: index + 1 })}
              t={t}
              onRemove={() => remove(() => put(addresses.toSpliced(index, 1)))}
            />
          )}
        </div>
      ))}
      {addresses.length < LIMITS.globs && (
        <button type="button" class="button" ref={add} onClick={() => put([...addresses, first])}>
          {t('forms.addAddress')}
        </button>
      )}
    </fieldset>
  );
}
