/** For tests of targets as guides write them: how the finder answers, in one word. */
import { createTargetFinder } from './target-finder.ts';
import { viewOf } from './test-page.ts';
import type { Evidence } from './test-page.ts';

/** What a finder made for it finds, as `#id`, or why it finds nothing. */
export function findOnPage(evidence: Evidence, languages?: string[]): string {
  const finder = createTargetFinder(document);
  const located = finder.locate(viewOf(evidence), languages ? { languages } : undefined);
  finder.dispose();
  if (located.status === 'found') return `#${located.element.id}`;
  if (located.status === 'likely') return `#${located.element.id}?`;
  return located.status === 'missing'
    ? `missing: ${located.reason}`
    : `ambiguous: ${located.count}`;
}
