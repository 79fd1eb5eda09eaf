import { listAnswersDrawn, noteDrawn } from './note-drawn.ts';
import { orderAnswers } from './order-answers.ts';
import type { Picture } from './picture.ts';
import type { AnswerRow } from './query.ts';
import type { Pooled } from './share.ts';
import type { Speaker } from './speak.ts';
import { cell } from './table.ts';
import { tellWeeks } from './tell-weeks.ts';

export function nameAnswer(row: Omit<AnswerRow, 'share'>, speaker: Speaker): string {
  const step = speaker.outline(row)?.steps.find(({ id }) => id === row.step);
  return step?.answers.find(({ id }) => id === row.answer)?.label ?? row.answer;
}

export function presentAnswers(all: readonly AnswerRow[], speaker: Speaker): Picture {
  const { t } = speaker;
  const questions = orderAnswers(all, speaker);
  const rows = questions.flat();
  const rank = ({ isMost, value }: Pooled) => (isMost ? 1 : value);
  const [first] = (questions[0] ?? [])
    .flatMap((row) => (row.share ? [{ ...row, share: row.share }] : []))
    .toSorted((a, b) => rank(b.share) - rank(a.share));
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
          tellWeeks(first.share, first.weeks, speaker),
        ]
      : [],
    notes: [
      t('insights.partNote'),
      ...(all.some(({ share }) => share.isMost) ? [t('insights.mostAnswered')] : []),
      ...noteDrawn(rows, speaker, listAnswersDrawn(questions).flat().length),
    ],
    table: () => ({
      columns: [
        { label: t('insights.guide'), isNumber: false },
        { label: t('insights.question'), isNumber: false },
        { label: t('insights.answer'), isNumber: false },
        { label: '%', isNumber: true },
        { label: t('insights.inWeeks'), isNumber: true },
      ],
      rows: rows.map((row) => [
        cell(speaker.guide(row)),
        cell(speaker.stepTitle(row, row.step)),
        cell(nameAnswer(row, speaker)),
        speaker.share(row.share),
        cell(String(row.share?.weeks ?? 0), row.share?.weeks ?? 0),
      ]),
    }),
  };
}
