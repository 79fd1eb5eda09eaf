import { useId } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Readiness } from '../../utils/core/insights/readiness.ts';

export interface TeamRowProps {
  readonly t: Translate;
  readonly team: string;
  /** Of this team. */
  readonly weeks: readonly Readiness[];
  /** As it was typed. */
  readonly invited: string;
  readonly onType: (invited: string) => void;
}

export function TeamRow({ t, team, weeks, invited, onType }: TeamRowProps) {
  const id = useId();
  return (
    <section class="team" aria-labelledby={`${id}-team`}>
      <h3 id={`${id}-team`}>{team}</h3>
      <div class="row">
        <label for={id}>{t('collector.invited')}</label>
        <input
          id={id}
          class="people"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={invited}
          aria-describedby={`${id}-team`}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </div>
      <ul>
        {weeks.map(({ name, week, reports, state, needed }) => (
          <li key={name} class={state === 'ready' ? 'is-ready' : undefined}>
            <span>{week}</span> <span>{t('collector.reportCount', { count: reports })}</span>{' '}
            <span>{t(`readiness.${state}`, { count: needed })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
