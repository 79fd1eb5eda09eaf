import { useState } from 'preact/hooks';
import { LIMITS } from '../../utils/core/guide/limits.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { TextField } from './fields.tsx';
import type { PackingPorts } from './packing-ports.ts';
import { linkToDraft } from './routes.ts';
import { useOneAtATime } from '../controls/use-one-at-a-time.ts';

export interface NewPackProps {
  /** Who answered for the pack before. */
  readonly issuer: string;
  readonly ui: UiLanguage;
  readonly t: Translate;
  readonly onCreate: PackingPorts['create'];
}

/** Begins a pack. Its guides are chosen on its own page. */
export function NewPack({ issuer: known, ui, t, onCreate }: NewPackProps) {
  const [title, setTitle] = useState('');
  const [issuer, setIssuer] = useState(known);
  const [message, setMessage] = useState<MessageContent | null>(null);
  const run = useOneAtATime();
  const refuse = (words: string, lines: readonly string[] = []) =>
    setMessage({ tone: 'care', title: words, lines });
  const create = async (): Promise<'left' | void> => {
    if (title.trim() === '') return refuse(t('packs.needName'));
    if (issuer.trim() === '') return refuse(t('packs.needIssuer'));
    try {
      const start = { title: title.trim(), issuer: issuer.trim(), drafts: [] };
      const made = await onCreate(start);
      if (!made.ok) return refuse(t('forms.notMade'), made.problems);
      location.hash = linkToDraft(made.draftId);
      return 'left';
    } catch {
      refuse(t('page.failed'));
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run(create);
      }}
    >
      <h2>{t('packs.make')}</h2>
      <TextField
        label={t('packs.name')}
        value={title}
        lang={ui}
        max={LIMITS.title}
        t={t}
        onText={setTitle}
      />
      <TextField label={t('packs.issuer')} value={issuer} max={120} t={t} onText={setIssuer} />
      <button type="submit" class="button button-main">
        {t('packs.make')}
      </button>
      <Message content={message} />
    </form>
  );
}
