import { noteDrawn } from './note-drawn.ts';
import type { Picture } from './picture.ts';
import type { FrictionRow } from './query.ts';
import type { Speaker } from './speak.ts';
import { cell } from './table.ts';
import { nameFriction, tellFriction } from './tell-friction.ts';

export function presentFriction(rows: readonly FrictionRow[], speaker: Speaker): Picture {
  const { t } = speaker;
  const [first] = rows;
  return {
    id: 'friction',
    title: t('insights.frictionTitle'),
    sentences: first ? tellFriction(first, speaker) : [t('insights.frictionFew')],
    notes: [t('insights.frictionOrder'), t('insights.partNote'), ...noteDrawn(rows, speaker)],
    table: () => ({
      columns: [
        { label: t('insights.guide'), isNumber: false },
        { label: t('insights.step'), isNumber: false },
        { label: t('insights.trouble'), isNumber: false },
        { label: '%', isNumber: true },
        { label: t('insights.inWeeks'), isNumber: true },
      ],
      rows: rows.map((row) => [
        cell(speaker.guide(row)),
        cell(speaker.stepTitle(row, row.step)),
        cell(nameFriction(row.kind, speaker)),
        speaker.share(row.share),
        cell(String(row.share.weeks), row.share.weeks),
      ]),
    }),
  };
}
