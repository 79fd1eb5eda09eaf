import { useEffect, useId, useState } from 'preact/hooks';
import type { ValueProblem } from '../../utils/core/guide/explain-values.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { PackCard, ValuesReply } from '../../utils/core/pages/view.ts';
import { Message, type MessageContent } from './Message.tsx';

export interface PackValuesProps {
  readonly pack: PackCard;
  /** Of the element that holds the pack's title. */
  readonly titleId: string;
  readonly language: UiLanguage;
  readonly t: Translate;
  readonly onSave: (values: Readonly<Record<string, string>>) => Promise<ValuesReply>;
}

/** Which keyboard a touch screen offers; what is right is checked where it is saved. */
const KEYBOARDS = { host: 'url', text: 'text', url: 'url', email: 'email', phone: 'tel' } as const;

/** The form for what a pack leaves open: the host of the application, the help desk. */
export function PackValues({ pack, titleId, language, t, onSave }: PackValuesProps) {
  const id = useId();
  const [message, setMessage] = useState<MessageContent | null>(null);
  const [problems, setProblems] = useState<readonly ValueProblem[]>([]);
  const troubleOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  useEffect(() => {
    const first = problems.find(({ field }) => field !== null);
    if (first) document.getElementById(`${id}-${first.field}`)?.focus();
  }, [problems]);
  const variables = Object.entries(pack.manifest.variables);
  const save = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const values = Object.fromEntries(
      variables.map(([name]) => [name, (data.get(name) as string).trim()]),
    );
    const reply = await onSave(values).catch((): ValuesReply => ({ ok: false, problems: [] }));
    const found = reply.ok ? [] : reply.problems;
    setProblems(found);
    // What is wrong with a field is said beside it.
    const lines = found.filter(({ field }) => field === null).map(({ text }) => text);
    if (reply.ok) setMessage({ tone: 'good', title: t('guides.saved') });
    else setMessage({ tone: 'care', title: t('page.failed'), lines });
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
      <div role="group" aria-labelledby={`${id} ${titleId}`}>
        <h3 id={id}>{t('guides.values')}</h3>
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
              aria-invalid={troubleOf(name) !== undefined}
              aria-describedby={`${id}-${name}-trouble`}
              defaultValue={pack.values[name] ?? variable.default ?? ''}
            />
            <p id={`${id}-${name}-trouble`} class="aside" role="status">
              {troubleOf(name)}
            </p>
          </div>
        ))}
      </div>
      <button type="submit" class="button" aria-label={`${t('guides.save')}: ${pack.title}`}>
        {t('guides.save')}
      </button>
      <Message content={message} />
    </form>
  );
}
