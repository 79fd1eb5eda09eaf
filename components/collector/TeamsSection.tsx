import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Readiness } from '../../utils/core/insights/readiness.ts';
import { readInvited } from '../../utils/core/insights/read-invited.ts';
import { FilePicker } from '../pages/FilePicker.tsx';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { readOfficeText } from './read-office-text.ts';
import { TeamRow } from './TeamRow.tsx';

/** Others are many where an organisation lists all of its teams. */
const MOST_NAMED = 20;

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
    const read = readInvited(await readOfficeText(files[0]!));
    if (read.ok) {
      onType([...read.invited].map(([team, people]) => [team, String(people)] as const));
      setMessage(tellRead([...read.invited.keys()], teams, t));
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

/** A name that is written in another way is a team of which there is no report. */
function tellRead(
  named: readonly string[],
  teams: readonly string[],
  t: Translate,
): MessageContent {
  const others = named.filter((name) => !teams.includes(name));
  if (teams.length === 0 || others.length === 0)
    return { tone: 'good', title: t('collector.invitedRead') };
  const more = others.length - MOST_NAMED;
  const lines = [
    ...others.slice(0, MOST_NAMED),
    ...(more > 0 ? [t('collector.andMore', { count: more })] : []),
  ];
  return { tone: 'care', title: t('collector.invitedOthers'), lines };
}
