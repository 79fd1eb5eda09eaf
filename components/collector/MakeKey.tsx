import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { MessageContent } from '../pages/Message.tsx';
import { saveFile } from '../pages/save-file.ts';
import type { CollectorPorts } from './ports.ts';
import { TextField } from './TextField.tsx';

const KEY_FILE = 'leidraad-key.age';
/** Whoever finds the file can try passphrases for as long as they like. */
const LEAST_CHARACTERS = 16;

export interface MakeKeyProps {
  readonly t: Translate;
  readonly isBusy: boolean;
  /** No other key is opened meanwhile. */
  readonly once: (work: () => Promise<void>) => Promise<void>;
  readonly onMessage: (message: MessageContent) => void;
  readonly onMakeKey: CollectorPorts['onMakeKey'];
  readonly onMade: (publicKey: string) => void;
}

export function MakeKey({ t, isBusy, once, onMessage, onMakeKey, onMade }: MakeKeyProps) {
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const care = (title: string) => onMessage({ tone: 'care', title });
  const make = async () => {
    if (passphrase.length < LEAST_CHARACTERS)
      return care(t('collector.short', { count: LEAST_CHARACTERS }));
    if (passphrase !== repeated) return care(t('collector.unlike'));
    onMessage({ tone: 'good', title: t('collector.making') });
    try {
      const { publicKey, file } = await onMakeKey(passphrase);
      saveFile(KEY_FILE, file, 'text/plain');
      onMessage({ tone: 'good', title: t('collector.made', { file: KEY_FILE }) });
      onMade(publicKey);
    } catch {
      care(t('page.failed'));
    }
  };
  return (
    <details class="more">
      <summary>{t('collector.makeTitle')}</summary>
      <p>{t('collector.makeText')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void once(make);
        }}
      >
        <TextField
          label={t('collector.newPassphrase')}
          help={t('collector.passphraseHelp', { count: LEAST_CHARACTERS })}
          kind="secret"
          value={passphrase}
          onInput={setPassphrase}
        />
        <TextField
          label={t('collector.repeat')}
          kind="secret"
          value={repeated}
          onInput={setRepeated}
        />
        <button type="submit" class="button" aria-disabled={isBusy}>
          {t('collector.make')}
        </button>
      </form>
    </details>
  );
}
