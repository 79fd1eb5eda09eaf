import { orderFunnel } from './order-funnel.ts';
import type { Picture } from './picture.ts';
import type { FunnelView } from './query.ts';
import type { Speaker } from './speak.ts';
import { cell } from './table.ts';
import { tellFriction } from './tell-friction.ts';

export function presentFunnel(view: FunnelView, speaker: Speaker): Picture {
  const { t } = speaker;
  const guide = speaker.guide(view);
  const [worst] = view.stopped;
  const done = view.completed && speaker.who(view.completed);
  const ends = [
    [t('insights.completed'), view.completed],
    [t('insights.open'), view.open],
  ] as const;
  return {
    id: 'funnel',
    title: t('insights.funnelTitle', { guide }),
    sentences: [
      ...(worst
        ? tellFriction({ ...view, ...worst, kind: 'stopped' }, speaker)
        : [t('insights.stopsFew', { guide })]),
      ...(done ? [speaker.sentence(t('insights.finish', { ...done, guide }))] : []),
    ],
    notes: [t('insights.funnelNote', { weeks: t('insights.teamWeeks', { count: view.weeks }) })],
    table: () => ({
      columns: [
        { label: t('insights.step'), isNumber: false },
        { label: t('insights.stopsHere'), isNumber: true },
      ],
      rows: [
        ...orderFunnel(view, speaker.outline(view)?.steps ?? []).map(({ step, stopped }) => [
          cell(speaker.stepTitle(view, step)),
          speaker.share(stopped),
        ]),
        ...ends.map(([name, share]) => [cell(name), speaker.share(share)]),
      ],
    }),
  };
}
