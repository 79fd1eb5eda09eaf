import type { Guide, Step } from '../../guide/schema.ts';
import { pickWords } from '../../run/localize.ts';
import type { UiLanguage } from '../../run/view.ts';
import type { GuideOutline, StepOutline } from './outline.ts';

export function outlineGuide(
  guide: Guide,
  pack: { readonly id: string; readonly title: string },
  language: UiLanguage,
): GuideOutline {
  const words = (localized: Guide['title']) => pickWords(localized, language, guide.language);
  const outlineStep = ({ id, title, choices = [] }: Step): StepOutline => ({
    id,
    title: words(title),
    answers: choices.map((choice) => ({ id: choice.id, label: words(choice.label) })),
  });
  return {
    pack: pack.id,
    packTitle: pack.title,
    guide: guide.id,
    title: words(guide.title),
    steps: guide.kind === 'walkthrough' ? guide.steps.map(outlineStep) : [],
  };
}
