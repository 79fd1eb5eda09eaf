import type { Plan } from './plan.ts';
import type { AdoptionPoint, AdoptionView, Query } from './query.ts';
import type { Picture } from './picture.ts';
import { weekOf } from '../weeks.ts';
import type { Share } from './share.ts';
import { roundShare, type Speaker } from './speak.ts';
import { cell } from './table.ts';

/** Lines told in the sentence, and drawn. */
export const SERIES_DRAWN = 6;

type Series = AdoptionView['series'][number];

export function presentAdoption(
  view: AdoptionView,
  plan: Plan,
  { pack, guide }: Query,
  speaker: Speaker,
): Picture {
  const { t } = speaker;
  const what =
    guide !== null
      ? speaker.guide({ pack: pack ?? '', guide })
      : pack !== null
        ? speaker.pack(pack)
        : null;
  return {
    id: 'adoption',
    title:
      what === null || view.by !== 'team'
        ? t('insights.adoptionTitle')
        : t('insights.adoptionOf', { what }),
    sentences: [tellLast(view, speaker), tellAim(view, plan, speaker)].filter((it) => it !== ''),
    notes: [
      t('insights.adoptionNote'),
      ...(view.isAtLeast
        ? [t(isOfPacks(view, guide) ? 'insights.packsNote' : 'insights.atLeastNote')]
        : []),
      ...(view.series.length > SERIES_DRAWN
        ? [t('insights.seriesNote', { count: SERIES_DRAWN, all: view.series.length })]
        : []),
    ],
    table: () => ({
      columns: [
        { label: t('insights.week'), isNumber: false },
        { label: nameColumn(view, speaker), isNumber: false },
        { label: t('insights.people'), isNumber: true },
        { label: t('insights.invited'), isNumber: true },
        { label: '%', isNumber: true },
      ],
      rows: view.series.flatMap((series) =>
        series.points.map((point) => [
          cell(speaker.week(point.week), point.week),
          cell(nameSeries(view, series, speaker)),
          speaker.figure(point.people),
          cell(point.invited.toLocaleString(speaker.language), point.invited),
          speaker.share(point.share),
        ]),
      ),
    }),
  };
}

/** The lines are of guides, each in several packs. */
function isOfPacks({ by }: AdoptionView, guide: Query['guide']): boolean {
  return by === 'guide' || (by === 'team' && guide !== null);
}

export function nameSeries({ by }: AdoptionView, { name }: Series, speaker: Speaker): string {
  if (by === 'team') return name;
  return by === 'pack' ? speaker.pack(name) : speaker.guide({ pack: '', guide: name });
}

/** In a sentence: titles of guides are sentences themselves. */
function tellSeries(view: AdoptionView, series: Series, speaker: Speaker): string {
  const word = nameSeries(view, series, speaker);
  return view.by === 'team' ? word : speaker.t('insights.quoted', { word });
}

function nameColumn({ by }: AdoptionView, { t }: Speaker): string {
  if (by === 'team') return t('insights.team');
  return by === 'pack' ? t('insights.pack') : t('insights.guide');
}

function lastOf(points: Series['points']): AdoptionPoint | undefined {
  return points.findLast(({ share }) => share !== null);
}

/** The newest week in which there is a figure, and what it is for each line. */
function tellLast(view: AdoptionView, speaker: Speaker): string {
  const { t } = speaker;
  const drawn = view.series.slice(0, SERIES_DRAWN);
  const week = drawn
    .map((series) => lastOf(series.points)?.week ?? '')
    .toSorted()
    .at(-1);
  if (!week) return t('insights.fewAll');
  const values = drawn.flatMap((series) => {
    const share = series.points.find((point) => point.week === week)?.share;
    if (!share) return [];
    const name = tellSeries(view, series, speaker);
    if (share.isMost) return [t('insights.valueMost', { name })];
    const params = { name, share: speaker.percent(share.value) };
    return [view.isAtLeast ? t('insights.valueLeast', params) : t('insights.value', params)];
  });
  return t('insights.lastWeek', { week: speaker.week(week), values: speaker.list(values) });
}

/** Judged on what is read, rounded, and on the last figure up to the day: what came later came too late. */
function tellAim(view: AdoptionView, { aim }: Plan, speaker: Speaker): string {
  if (!aim) return '';
  const { t } = speaker;
  const end = weekOf(Date.parse(aim.day));
  const last = view.weeks.findLast((week) => week <= end);
  const words = { percent: speaker.exactPercent(aim.percent), day: speaker.day(aim.day) };
  const known = view.series.flatMap((series) => {
    const point = lastOf(series.points.filter(({ week }) => week <= end));
    return point ? [{ series, point }] : [];
  });
  if (known.length === 0) return t('insights.aimUnknown', words);
  const reached = known.filter(({ point }) => isReached(point.share, aim.percent));
  if (reached.length === 0) {
    // Figures are of weeks that are over.
    const isOver = view.weeks.at(-1)! >= end;
    return t(isOver ? 'insights.aimMissed' : 'insights.aimOpen', words);
  }
  const names = reached.slice(0, SERIES_DRAWN).map(({ series, point: { week } }) => {
    const name = tellSeries(view, series, speaker);
    return week === last ? name : t('insights.nameThen', { name, week: speaker.week(week) });
  });
  return t('insights.aimReached', { ...words, names: speaker.list(names) });
}

function isReached(share: Share | null, percent: number): boolean {
  return share !== null && Math.round(roundShare(share.value) * 100) >= percent;
}
