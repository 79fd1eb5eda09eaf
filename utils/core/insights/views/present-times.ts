import type { TimeBand } from '../../run/types.ts';
import type { Picture } from './picture.ts';
import type { TimesView } from './query.ts';
import { byReach } from './share.ts';
import type { Speaker } from './speak.ts';
import { cell } from './table.ts';
import { tellWeeks } from './tell-weeks.ts';

export function nameTime(band: TimeBand, { t }: Speaker): string {
  const names = {
    'under-2-min': t('insights.under2'),
    'under-5-min': t('insights.under5'),
    'under-15-min': t('insights.under15'),
    'under-1-h': t('insights.under60'),
    longer: t('insights.longer'),
  };
  return names[band];
}

export function presentTimes(view: TimesView, speaker: Speaker): Picture {
  const { t } = speaker;
  const guide = speaker.guide(view);
  const [first] = view.rows
    .flatMap(({ band, share }) => (share ? [{ band, share }] : []))
    .toSorted((a, b) => byReach(a.share, b.share));
  return {
    id: 'times',
    title: t('insights.timesTitle', { guide }),
    sentences: first
      ? [
          speaker.sentence(
            t('insights.tellTime', {
              ...speaker.who(first.share),
              guide,
              time: nameTime(first.band, speaker),
            }),
          ),
          tellWeeks(first.share, view.weeks, speaker),
        ]
      : [],
    notes: [t('insights.timesNote')],
    table: () => ({
      columns: [
        { label: t('insights.time'), isNumber: false },
        { label: '%', isNumber: true },
        { label: t('insights.inWeeks'), isNumber: true },
      ],
      rows: view.rows.map(({ band, share }) => [
        cell(nameTime(band, speaker)),
        speaker.share(share),
        cell(String(share?.weeks ?? 0), share?.weeks ?? 0),
      ]),
    }),
  };
}
