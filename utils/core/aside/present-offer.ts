/** What the page side is told of a guide that is offered by a card. */
import type { Guide } from '../guide/schema.ts';
import { pickLanguage, pickWords } from '../run/localize.ts';
import { canPractise } from '../run/present.ts';
import type { RunContext } from '../run/types.ts';
import { parseMarkdown } from '../text/parse-markdown.ts';
import type { OfferView } from './view.ts';

export function presentOffer(
  guide: Guide,
  context: RunContext,
  by: OfferView['by'],
  isUnderWay = false,
): OfferView {
  const { language } = context;
  return {
    guideId: guide.id,
    by,
    guide: {
      kind: guide.kind,
      language: pickLanguage(guide.title, language, guide.language),
      title: pickWords(guide.title, language, guide.language),
      goal: guide.goal ? parseMarkdown(pickWords(guide.goal, language, guide.language)) : [],
      minutes: guide.minutes ?? null,
      canPractise: !isUnderWay && canPractise(guide, context),
      isUnderWay,
    },
  };
}

/** A link to a guide that is not here, or not for this application: a page is not to learn which. */
export function presentStrayOffer(guideId: string): OfferView {
  return { guideId, by: 'link', guide: null };
}
