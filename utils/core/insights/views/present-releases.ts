import type { Picture } from './picture.ts';
import type { GuideRef, ReleaseMark, ReleaseMeasure, ReleaseView } from './query.ts';
import { WEEKS_ASIDE } from './releases.ts';
import type { Speaker } from './speak.ts';
import { cell } from './table.ts';
import { nameFriction } from './tell-friction.ts';

export function nameMark({ name, isVersion }: ReleaseMark, { t }: Speaker): string {
  return isVersion ? t('insights.version', { version: name }) : name;
}

export function nameMeasure(
  { what, step }: ReleaseMeasure,
  guide: GuideRef,
  speaker: Speaker,
): string {
  if (what === 'completed') return speaker.t('insights.completed');
  return `${nameFriction(what, speaker)} (${speaker.stepTitle(guide, step ?? '')})`;
}

export function presentReleases(
  releases: readonly ReleaseView[],
  guide: GuideRef,
  speaker: Speaker,
): Picture {
  const { t } = speaker;
  return {
    id: 'releases',
    title: t('insights.releasesTitle', { guide: speaker.guide(guide) }),
    sentences: releases.map((release) => tellRelease(release, guide, speaker)),
    notes: [t('insights.releasesNote', { count: WEEKS_ASIDE }), t('insights.partNote')],
    table: () => ({
      columns: [
        { label: t('insights.release'), isNumber: false },
        { label: t('insights.measure'), isNumber: false },
        { label: t('insights.before'), isNumber: true },
        { label: t('insights.after'), isNumber: true },
        { label: t('insights.difference'), isNumber: false },
      ],
      rows: releases.flatMap((release) =>
        release.measures.map((measure) => [
          cell(nameMark(release, speaker)),
          cell(nameMeasure(measure, guide, speaker)),
          speaker.share(measure.before),
          speaker.share(measure.after),
          cell(measure.isMoreThanChance ? t('insights.moreThanChance') : t('insights.chance')),
        ]),
      ),
    }),
  };
}

function tellRelease(release: ReleaseView, guide: GuideRef, speaker: Speaker): string {
  const { t } = speaker;
  const { before, after, isMoreThanChance } = release.measures[0]!;
  const words = { release: nameMark(release, speaker), guide: speaker.guide(guide) };
  if (!before || !after) return t('insights.releaseFew', words);
  const told = t('insights.releaseTold', {
    ...words,
    before: speaker.who(before).who,
    after: speaker.who(after).who,
  });
  return isMoreThanChance ? told : `${told} ${t('insights.releaseChance')}`;
}
