import { noteDrawn } from './note-drawn.ts';
import type { Picture } from './picture.ts';
import type { AnswerRow } from './query.ts';
import type { Speaker } from './speak.ts';
import { cell } from './table.ts';

export function nameAnswer(row: AnswerRow, speaker: Speaker): string {
  const step = speaker.outline(row)?.steps.find(({ id }) => id === row.step);
  return step?.answers.find(({ id }) => id === row.answer)?.label ?? row.answer;
}

export function presentAnswers(rows: readonly AnswerRow[], speaker: Speaker): Picture {
  const { t } = speaker;
  const [first] = rows;
  return {
    id: 'answers',
    title: t('insights.answersTitle'),
    sentences: first
      ? [
          speaker.sentence(
            t('insights.tellAnswer', {
              ...speaker.who(first.share),
              question: speaker.stepTitle(first, first.step),
              answer: nameAnswer(first, speaker),
            }),
          ),
          t('insights.shownIn', { count: first.share.weeks, all: first.weeks }),
        ]
      : [],
    notes: [t('insights.partNote'), ...noteDrawn(rows, speaker)],
    table: () => ({
      columns: [
        { label: t('insights.guide'), isNumber: false },
        { label: t('insights.question'), isNumber: false },
        { label: t('insights.answer'), isNumber: false },
        { label: '%', isNumber: true },
      ],
      rows: rows.map((row) => [
        cell(speaker.guide(row)),
        cell(speaker.stepTitle(row, row.step)),
        cell(nameAnswer(row, speaker)),
        speaker.share(row.share),
      ]),
    }),
  };
}
