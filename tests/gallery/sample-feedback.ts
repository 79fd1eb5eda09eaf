/** What did not work, for the person who tells it and for the author who repairs it. */
import { addFeedback } from '../../utils/core/feedback/combine.ts';
import type { FeedbackWhat, StepFeedback } from '../../utils/core/feedback/feedback.ts';
import { nameSteps } from '../../utils/core/feedback/name-steps.ts';
import {
  makeRepairList,
  markRepaired,
  type ToldFeedback,
} from '../../utils/core/feedback/repair-list.ts';
import type { FeedbackView, RepairView } from '../../utils/core/feedback/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { makeSampleDraft } from './sample-drafts.ts';
import { SAMPLE } from './sample-words.ts';

const GUIDE = 'own.besluit';

const line = (
  step: string,
  what: FeedbackWhat,
  count: number,
  change: Partial<StepFeedback> = {},
): StepFeedback => ({ pack: GUIDE, guide: GUIDE, version: '0.1.0', step, what, count, ...change });

const MINE: readonly StepFeedback[] = [
  line('click-4', 'place', 2),
  line('click-4', 'missing', 12),
  line('fill-3', 'words', 1),
];

/** One word of the interface, small, as a search would keep it. */
const wordOf = (language: UiLanguage): string => SAMPLE[language].save.toLowerCase();

const known = (language: UiLanguage) =>
  nameSteps([{ guide: makeSampleDraft(language), from: 'draft', draftId: 'd1' }], language);

export function makeFeedbackView(language: UiLanguage): FeedbackView {
  const names = known(language).get(GUIDE)!;
  const { steps } = addFeedback([{ steps: MINE, words: [] }]);
  return {
    steps: [
      ...steps.map((it) => ({
        ...it,
        guideName: names.name,
        stepName: names.steps.get(it.step) ?? null,
      })),
      {
        ...line('openen', 'other', 1, { guide: 'nl.voorbeeldstad.archief', version: '2.0.0' }),
        guideName: null,
        stepName: null,
      },
    ],
    words: [{ word: wordOf(language), count: 3 }],
    saved: 1,
  };
}

export function makeRepairView(language: UiLanguage): RepairView {
  const files: readonly ToldFeedback[] = [
    { id: 'a', steps: MINE, words: [{ word: wordOf(language), count: 3 }] },
    {
      id: 'b',
      steps: [
        line('click-4', 'impossible', 1),
        line('click-1', 'other', 1),
        line('gone-2', 'missing', 4, { version: '0.0.9' }),
        line('openen', 'unsorted', 2, { guide: 'nl.voorbeeldstad.archief', version: '2.0.0' }),
      ],
      words: [{ word: wordOf(language), count: 1 }],
    },
  ];
  const mark = markRepaired(files, { guideId: GUIDE, stepId: 'click-1', here: '0.1.0' });
  return { list: makeRepairList(files, [mark], known(language)), files: files.length };
}
