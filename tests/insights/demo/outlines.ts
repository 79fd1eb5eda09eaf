import decision from '../../../guides/practice/besluit-registreren.json' with { type: 'json' };
import help from '../../../guides/practice/hulp-vinden.json' with { type: 'json' };
import pack from '../../../guides/practice/pack.json' with { type: 'json' };
import type { Guide } from '../../../utils/core/guide/schema.ts';
import { outlineGuide } from '../../../utils/core/insights/views/outline-guide.ts';
import type { GuideOutline } from '../../../utils/core/insights/views/outline.ts';
import { pickWords } from '../../../utils/core/run/localize.ts';
import type { UiLanguage } from '../../../utils/core/run/view.ts';

/** The words of the demonstration's guides, as the background hands them out. */
export function outlinePractice(language: UiLanguage): GuideOutline[] {
  const title = pickWords(pack.title, language, 'nl');
  return [decision, help].map((guide) =>
    outlineGuide(guide as unknown as Guide, { id: pack.id, title }, language),
  );
}
