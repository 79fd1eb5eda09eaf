import type { FrictionRow } from './query.ts';
import type { Speaker } from './speak.ts';
import { tellWeeks } from './tell-weeks.ts';

/** How many meet it, and in which weeks that may be told. */
export function tellFriction(row: FrictionRow, speaker: Speaker): string[] {
  const { t } = speaker;
  const who = speaker.who(row.share);
  const words = { ...who, step: speaker.step(row, row.step), guide: speaker.guide(row) };
  const told = {
    stopped: () => t('insights.tellStopped', words),
    missing: () => t('insights.tellMissing', words),
    back: () => t('insights.tellBack', words),
    reported: () => t('insights.tellReported', words),
  };
  return [speaker.sentence(told[row.kind]()), tellWeeks(row.share, row.weeks, speaker)];
}

export function nameFriction(kind: FrictionRow['kind'], { t }: Speaker): string {
  const names = {
    stopped: t('insights.stopped'),
    missing: t('insights.missing'),
    back: t('insights.back'),
    reported: t('insights.reported'),
  };
  return names[kind];
}
