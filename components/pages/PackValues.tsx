import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { InstallReply, PackCard } from '../../utils/core/pages/view.ts';
import { Message, type MessageContent } from './Message.tsx';

export interface PackValuesProps {
  readonly pack: PackCard;
  readonly language: UiLanguage;
  readonly t: Translate;
  readonly onSave: (values: Readonly<Record<string, string>>) => Promise<InstallReply>;
}

/** Which keyboard a touch screen offers; what is right is checked where it is saved. */
const KEYBOARDS = { host: 'url', text: 'text', url: 'url', email: 'email', phone: 'tel' } as const;

/** The form for what a pack leaves open: the host of the application, the help desk. */
export function PackValues({ pack, language, t, onSave }: PackValuesProps) {
  const id = useId();
  const [message, setMessage] = useState<MessageContent | null>(null);
  const variables = Object.entries(pack.manifest.variables);
  const save = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const values = Object.fromEntries(
      variables.map(([name]) => [name, (data.get(name) as string).trim()]),
    );
    const reply = await onSave(values).catch((): InstallReply => ({
      ok: false,
      problems: [t('page.failed')],
    }));
    if (reply.ok) setMessage({ tone: 'good', title: t('guides.saved'), lines: reply.warnings });
    else setMessage({ tone: 'care', title: t('page.failed'), lines: reply.problems });
  };
  return (
    <form
      class="values"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <h3>{t('guides.values')}</h3>
      <p class="aside">{t('guides.valuesHelp')}</p>
      {variables.map(([name, variable]) => (
        <div key={name} class="field">
          <label for={`${id}-${name}`}>
            {variable.label?.[language] ?? Object.values(variable.label ?? {})[0] ?? name}
            {variable.required && <span class="aside"> ({t('guides.required')})</span>}
          </label>
          <input
            id={`${id}-${name}`}
            name={name}
            type="text"
            inputMode={KEYBOARDS[variable.type]}
            required={variable.required}
            autoComplete="off"
            spellcheck={false}
            defaultValue={pack.values[name] ?? variable.default ?? ''}
          />
        </div>
      ))}
      <button type="submit" class="button">
        {t('guides.save')}
      </button>
      <Message content={message} />
    </form>
  );
}
