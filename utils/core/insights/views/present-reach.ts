import type { Picture } from './picture.ts';
import type { ReachKind, ReachView } from './query.ts';
import type { Speaker } from './speak.ts';
import { cell } from './table.ts';

export function nameReach(what: ReachKind, { t }: Speaker): string {
  const names = {
    offered: t('insights.offered'),
    active: t('insights.used'),
    started: t('insights.begun'),
    completed: t('insights.completed'),
  };
  return names[what];
}

export function presentReach(view: ReachView, speaker: Speaker): Picture {
  const { t } = speaker;
  const guide = speaker.guide(view);
  const shareOf = (what: ReachKind) => view.rows.find((row) => row.what === what)?.share;
  const [offered, started] = [shareOf('offered'), shareOf('started')];
  return {
    id: 'reach',
    title: t('insights.reachTitle', { guide }),
    sentences: [
      ...(offered ? [t('insights.tellOffered', { ...speaker.who(offered), guide })] : []),
      ...(started ? [t('insights.tellBegun', { ...speaker.who(started), guide })] : []),
      ...(offered || started ? [] : [t('insights.reachFew', { guide })]),
    ].map(speaker.sentence),
    notes: [t('insights.reachNote')],
    table: () => ({
      columns: [
        { label: t('insights.measure'), isNumber: false },
        { label: '%', isNumber: true },
        { label: t('insights.inWeeks'), isNumber: true },
      ],
      rows: view.rows.map(({ what, share }) => [
        cell(nameReach(what, speaker)),
        speaker.share(share),
        cell(String(share?.weeks ?? 0), share?.weeks ?? 0),
      ]),
    }),
  };
}
