import type { Guide, Step } from '../../guide/schema.ts';
import { pickWords } from '../../run/localize.ts';
import { listChoices } from '../../run/questions.ts';
import type { UiLanguage } from '../../run/view.ts';
import type { GuideOutline, StepOutline } from './outline.ts';

export function outlineGuide(
  guide: Guide,
  pack: { readonly id: string; readonly title: string },
  language: UiLanguage,
): GuideOutline {
  const words = (localized: Guide['title']) => pickWords(localized, language, guide.language);
  const outlineStep = (step: Step): StepOutline => {
    const labels = new Map(step.choices?.map(({ id, label }) => [id, words(label)]));
    return {
      id: step.id,
      title: words(step.title),
      answers: listChoices(step).map((id) => ({ id, label: labels.get(id) ?? id })),
    };
  };
  return {
    pack: pack.id,
    packTitle: pack.title,
    guide: guide.id,
    title: words(guide.title),
    steps: guide.kind === 'walkthrough' ? guide.steps.map(outlineStep) : [],
  };
}
