import { noteDrawn } from './note-drawn.ts';
import type { Picture } from './picture.ts';
import type { WordRow } from './query.ts';
import type { Speaker } from './speak.ts';
import { cell } from './table.ts';

const WORDS_TOLD = 3;

export function presentWords(rows: readonly WordRow[], speaker: Speaker): Picture {
  const { t } = speaker;
  const words = rows.slice(0, WORDS_TOLD).map(({ word }) => t('insights.quoted', { word }));
  return {
    id: 'words',
    title: t('insights.wordsTitle'),
    sentences: [
      rows.length > 0
        ? t('insights.wordsTold', { words: speaker.list(words) })
        : t('insights.wordsFew'),
    ],
    notes: [t('insights.wordsNote'), ...noteDrawn(rows, speaker)],
    table: () => ({
      columns: [
        { label: t('insights.word'), isNumber: false },
        { label: t('insights.inWeeks'), isNumber: true },
        { label: t('insights.highest'), isNumber: true },
      ],
      rows: rows.map(({ word, weeks, highest }) => [
        cell(word),
        cell(String(weeks), weeks),
        speaker.figure(highest),
      ]),
    }),
  };
}
