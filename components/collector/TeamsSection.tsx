import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Readiness } from '../../utils/core/insights/readiness.ts';
import { readInvited } from '../../utils/core/insights/read-invited.ts';
import { FilePicker, readTextFiles } from '../pages/FilePicker.tsx';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { TeamRow } from './TeamRow.tsx';

export interface TeamsSectionProps {
  readonly t: Translate;
  readonly k: number;
  readonly weeks: readonly Readiness[];
  /** By team, as it was typed. */
  readonly typed: ReadonlyMap<string, string>;
  /** Some of the numbers; the others stay. */
  readonly onType: (invited: Iterable<readonly [team: string, people: string]>) => void;
}

/** How many could have taken part, and which weeks are ready by that. */
export function TeamsSection({ t, k, weeks, typed, onType }: TeamsSectionProps) {
  const [message, setMessage] = useState<MessageContent | null>(null);
  const teams = [...new Set(weeks.map(({ team }) => team))].toSorted();
  const readFile = async (files: readonly File[]) => {
    const [file] = await readTextFiles(files);
    const read = readInvited(file!.text);
    if (read.ok) {
      onType([...read.invited].map(([team, people]) => [team, String(people)] as const));
      setMessage({ tone: 'good', title: t('collector.invitedRead') });
    } else {
      const { line, found } = read;
      const title =
        line > 0
          ? t('collector.invitedBad', { line, found })
          : t('collector.invitedNone', { found });
      setMessage({ tone: 'care', title });
    }
  };
  return (
    <section class="sheet" aria-labelledby="teams">
      <h2 id="teams">{t('collector.teamsTitle')}</h2>
      <p>{t('collector.teamsText', { count: k })}</p>
      <div class="row">
        <FilePicker
          label={t('collector.fromFile')}
          isMultiple={false}
          accept=".csv,.txt,.json"
          onFiles={(files) => void readFile(files)}
        />
        <span class="aside">
          {t('collector.fromFileHelp', { example: `${t('collector.team')} A;120` })}
        </span>
      </div>
      <Message content={message} />
      {teams.map((team) => (
        <TeamRow
          key={team}
          t={t}
          team={team}
          weeks={weeks.filter((it) => it.team === team)}
          invited={typed.get(team) ?? ''}
          onType={(people) => onType([[team, people]])}
        />
      ))}
    </section>
  );
}
