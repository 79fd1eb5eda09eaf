import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { useBusy } from '../controls/use-busy.ts';
import { FilePicker } from '../pages/FilePicker.tsx';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { CollectorFileForm } from './CollectorFileForm.tsx';
import { MakeKey } from './MakeKey.tsx';
import type { CollectorPorts } from './ports.ts';
import { TextField } from './TextField.tsx';

export interface KeySectionProps {
  readonly language: UiLanguage;
  readonly t: Translate;
  /** Null: no key is open. */
  readonly publicKey: string | null;
  readonly ports: Pick<CollectorPorts, 'onMakeKey' | 'onOpenKey'>;
  readonly onOpened: (publicKey: string) => void;
}

/** Opens the key, or makes one. What was typed is forgotten with the form. */
export function KeySection({ language, t, publicKey, ports, onOpened }: KeySectionProps) {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  /** To open one and to make one. */
  const [once, isBusy] = useBusy();
  const [message, setMessage] = useState<MessageContent | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  /** The form goes, and with it the focus. */
  const leaveForm = (key: string) => {
    heading.current?.focus();
    onOpened(key);
  };
  const care = (title: string) => setMessage({ tone: 'care', title });
  const open = async () => {
    if (!file) return care(t('collector.noKeyFile'));
    setMessage({ tone: 'good', title: t('collector.opening') });
    try {
      const opened = await ports.onOpenKey(file, passphrase);
      if (opened.ok) {
        setPassphrase('');
        setFile(null);
        setMessage({ tone: 'good', title: t('collector.opened') });
        leaveForm(opened.publicKey);
      } else if (opened.fault === 'passphrase') care(t('collector.wrongPassphrase'));
      else care(t('collector.wrongKeyFile'));
    } catch {
      care(t('page.failed'));
    }
  };
  return (
    <section class="sheet" aria-labelledby="key">
      <h2 id="key" ref={heading} tabIndex={-1}>
        {t('collector.keyTitle')}
      </h2>
      <p>{t('collector.keyText')}</p>
      {publicKey === null && (
        <>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void once(open);
            }}
          >
            <div class="row">
              <FilePicker
                label={t('collector.keyFile')}
                isMultiple={false}
                isBusy={isBusy}
                accept=".age,.txt"
                onFiles={([chosen]) => setFile(chosen ?? null)}
              />
              <span role="status">{file?.name}</span>
            </div>
            <TextField
              label={t('collector.passphrase')}
              kind="secret"
              value={passphrase}
              onInput={setPassphrase}
            />
            {/* Not disabled: it has the focus, and would lose it. */}
            <button type="submit" class="button button-main" aria-disabled={isBusy}>
              {t('collector.open')}
            </button>
          </form>
          <MakeKey
            t={t}
            isBusy={isBusy}
            once={once}
            onMessage={setMessage}
            onMakeKey={ports.onMakeKey}
            onMade={leaveForm}
          />
        </>
      )}
      <Message content={message} />
      {publicKey !== null && (
        <>
          <p class="aside from">{t('collector.publicKey', { key: publicKey })}</p>
          <CollectorFileForm language={language} t={t} publicKey={publicKey} />
        </>
      )}
    </section>
  );
}
