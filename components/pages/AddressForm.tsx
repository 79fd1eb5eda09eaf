import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { readAddress } from '../../utils/core/pack-archive/read-address.ts';

export interface AddressFormProps {
  readonly isBusy: boolean;
  readonly t: Translate;
  /** Called inside the click, with an address that may be asked for. */
  readonly onFetch: (address: string) => void;
}

/** Where to fetch a pack from. Nothing is asked for before the button. */
export function AddressForm({ isBusy, t, onFetch }: AddressFormProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      class="values"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        const address = readAddress(typed);
        setWrong(address === null);
        if (address !== null) onFetch(address);
      }}
    >
      <h3>{t('versions.address')}</h3>
      <p id="address-help" class="aside">
        {t('versions.addressHelp')}
      </p>
      <div class="field">
        <label for="address">{t('versions.addressLabel')}</label>
        <input
          id="address"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          aria-invalid={isWrong}
          aria-describedby="address-help address-trouble"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id="address-trouble" class="aside" role="status">
          {isWrong && t('versions.addressBad')}
        </p>
      </div>
      {/* Not disabled: it has the focus, and would lose it. */}
      <button type="submit" class="button" aria-disabled={isBusy}>
        {t('versions.fetch')}
      </button>
    </form>
  );
}
