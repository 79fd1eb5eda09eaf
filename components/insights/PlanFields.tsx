import { useRef, useState } from 'preact/hooks';
import {
  PLAN_FORMAT,
  PLAN_KIND,
  PLAN_LIMITS,
  type Plan,
} from '../../utils/core/insights/views/plan.ts';
import type { Speaker } from '../../utils/core/insights/views/speak.ts';
import { NumberField, TextField } from '../studio/fields.tsx';
import { DateField } from '../studio/small-fields.tsx';
import { saveFile } from '../pages/save-file.ts';

export interface PlanFieldsProps {
  readonly plan: Plan;
  readonly speaker: Speaker;
  readonly onPlan: (plan: Plan) => void;
}

/** The aim and what changed, in the manager's words: kept in this page, or in a file of the manager's. */
export function PlanFields({ plan, speaker, onPlan }: PlanFieldsProps) {
  const { t } = speaker;
  const summary = useRef<HTMLElement>(null);
  const [percent, setPercent] = useState(plan.aim?.percent);
  const [day, setDay] = useState(plan.aim?.day);
  const [name, setName] = useState('');
  const [when, setWhen] = useState<string>();
  const aim = (percents: number | undefined, until: string | undefined) => {
    setPercent(percents);
    setDay(until);
    const { releases } = plan;
    onPlan(percents && until ? { aim: { percent: percents, day: until }, releases } : { releases });
  };
  const isFull = plan.releases.length >= PLAN_LIMITS.releases;
  const isWhole = name.trim() !== '' && when !== undefined && !isFull;
  const save = () => {
    const file = { format: PLAN_FORMAT, kind: PLAN_KIND, ...plan };
    saveFile('leidraad-aim.json', JSON.stringify(file, null, 2), 'application/json');
  };
  return (
    <details class="sheet more">
      <summary ref={summary}>{t('insights.planTitle')}</summary>
      <p>{t('insights.planText')}</p>
      <div class="filters">
        <NumberField
          label={t('insights.aimPercent')}
          value={percent}
          min={1}
          max={100}
          t={t}
          onNumber={(percents) => aim(percents, day)}
        />
        <DateField
          label={t('insights.aimDay')}
          value={day}
          onDay={(until) => aim(percent, until)}
        />
      </div>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWhole) return;
          const releases = [...plan.releases, { name: name.trim(), day: when }];
          onPlan({ ...plan, releases: releases.toSorted((a, b) => (a.day < b.day ? -1 : 1)) });
          setName('');
        }}
      >
        <TextField
          label={t('insights.changeName')}
          value={name}
          max={PLAN_LIMITS.name}
          t={t}
          onText={setName}
        />
        <DateField label={t('insights.changeDay')} value={when} onDay={setWhen} />
        <button type="submit" class="button" disabled={!isWhole}>
          {t('insights.addChange')}
        </button>
      </form>
      {plan.releases.length > 0 && (
        <ul class="changes">
          {plan.releases.map((release, index) => (
            <li key={`${release.day} ${release.name}`}>
              {speaker.pair(speaker.day(release.day), release.name)}{' '}
              <button
                type="button"
                class="button button-quiet"
                aria-label={t('insights.removeChange', { name: release.name })}
                onClick={() => {
                  const releases = plan.releases.filter((_, at) => at !== index);
                  onPlan({ ...plan, releases });
                  // What had the focus is gone with it.
                  summary.current?.focus();
                }}
              >
                {t('insights.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="button" onClick={save}>
        {t('insights.savePlan')}
      </button>
    </details>
  );
}
