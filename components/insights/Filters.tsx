import type { AdoptionBy, Query } from '../../utils/core/insights/views/query.ts';
import type { Holdings } from '../../utils/core/insights/views/session.ts';
import type { Speaker } from '../../utils/core/insights/views/speak.ts';
import { SelectField } from '../studio/fields.tsx';

export interface FiltersProps {
  readonly holdings: Holdings;
  readonly query: Query;
  readonly speaker: Speaker;
  readonly onQuery: (query: Query) => void;
}

export function Filters({ holdings, query, speaker, onQuery }: FiltersProps) {
  const { t } = speaker;
  const choose = (change: Partial<Query>) => onQuery({ ...query, ...change });
  const all = (label: string) => ({ value: '', label });
  const guides = holdings.guides.filter(({ pack }) => (query.pack ?? pack) === pack);
  const weeks = holdings.weeks.map((week) => ({ value: week, label: speaker.week(week) }));
  return (
    <section class="sheet" aria-labelledby="filters">
      <h2 id="filters">{t('insights.filters')}</h2>
      <div class="filters">
        <SelectField
          label={t('insights.team')}
          value={query.team ?? ''}
          options={[
            all(t('insights.allTeams')),
            ...holdings.teams.map((team) => ({ value: team, label: team })),
          ]}
          onChoose={(team) => choose(team === '' ? { team: null, by: 'team' } : { team })}
        />
        <SelectField
          label={t('insights.pack')}
          value={query.pack ?? ''}
          options={[
            all(t('insights.allPacks')),
            ...holdings.packs.map((pack) => ({ value: pack, label: speaker.pack(pack) })),
          ]}
          onChoose={(pack) => choose({ pack: pack || null, guide: null })}
        />
        <SelectField
          label={t('insights.guide')}
          value={query.guide ?? ''}
          options={[
            all(t('insights.allGuides')),
            ...guides.map((ref) => ({ value: ref.guide, label: speaker.guide(ref) })),
          ]}
          onChoose={(guide) => choose({ guide: guide || null })}
        />
        <SelectField<AdoptionBy>
          label={t('insights.by')}
          value={query.by}
          options={[
            { value: 'team', label: t('insights.byTeam') },
            { value: 'guide', label: t('insights.byGuide'), isDisabled: query.team === null },
            { value: 'pack', label: t('insights.byPack'), isDisabled: query.team === null },
          ]}
          onChoose={(by) => choose({ by })}
        />
        <SelectField
          label={t('insights.from')}
          value={query.from ?? holdings.weeks[0] ?? ''}
          options={weeks.filter(({ value }) => value <= (query.to ?? value))}
          onChoose={(from) => choose({ from })}
        />
        <SelectField
          label={t('insights.to')}
          value={query.to ?? holdings.weeks.at(-1) ?? ''}
          options={weeks.filter(({ value }) => value >= (query.from ?? value))}
          onChoose={(to) => choose({ to })}
        />
      </div>
    </section>
  );
}
