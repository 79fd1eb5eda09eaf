/** A guide to be read as a list, without anything drawn over the page. */
import type { Guide, Localized, Step, Walkthrough } from '../guide/schema.ts';
import type { ItemState } from '../aside/view.ts';
import { findWays } from '../run/find-ways.ts';
import { listSteps, type ListedStep } from '../run/list-steps.ts';
import { pickLanguage, pickWords } from '../run/localize.ts';
import { firstStep, listAhead } from '../run/reachable.ts';
import { canPractise } from '../run/present.ts';
import type { Run, RunContext } from '../run/types.ts';
import { parseMarkdown } from '../text/parse-markdown.ts';
import type { TextNode } from '../text/tree.ts';
import type { GuideDetail, GuideLine } from './help-view.ts';

/** `run` is the guide's own that is under way, if any; `states`: of the items of a checklist. */
export function presentDetail(
  guide: Guide,
  run: Run | null,
  context: RunContext,
  states: readonly ItemState[] = [],
): Omit<GuideDetail, 'where' | 'isHere'> {
  const { words, text } = wordsOf(guide, context);
  const isText = guide.kind === 'article' || guide.kind === 'announcement';
  return {
    guideId: guide.id,
    kind: guide.kind,
    language: pickLanguage(guide.title, context.language, guide.language),
    title: words(guide.title),
    goal: text(guide.goal),
    canPractise: canPractise(guide, context),
    runId: run?.id ?? null,
    body: isText ? text(guide.body) : [],
    lines: listLines(guide, run, context, states),
  };
}

function wordsOf(guide: Guide, { language }: RunContext) {
  const words = (from: Localized | undefined): string =>
    from ? pickWords(from, language, guide.language) : '';
  const text = (from: Localized | undefined): readonly TextNode[] =>
    from ? parseMarkdown(words(from)) : [];
  return { words, text };
}

function listLines(
  guide: Guide,
  run: Run | null,
  context: RunContext,
  states: readonly ItemState[],
): GuideLine[] {
  const { words, text } = wordsOf(guide, context);
  const line = (part: Partial<Pick<Step, 'title' | 'body'>> & { id: string }): GuideLine => ({
    id: part.id,
    title: words(part.title),
    body: text(part.body),
    why: [],
    pitfalls: [],
    contact: null,
    risk: null,
    image: null,
    mark: null,
    way: null,
  });
  switch (guide.kind) {
    case 'walkthrough':
      return listWalkthrough(guide, run, context).map(({ step, mark, way }) => ({
        ...line(step),
        why: text(step.why),
        pitfalls: (step.pitfalls ?? []).map(text),
        contact: step.contact ?? null,
        risk: step.risk ?? null,
        image: step.image ? { ...step.image, alt: words(step.image.alt) } : null,
        mark,
        way,
      }));
    case 'checklist':
      return guide.items.map((item, index) => ({
        ...line(item),
        mark: states[index] === 'done' ? 'done' : null,
      }));
    case 'tips':
      return guide.tips.map(({ id, title, body }) => line({ id, body, ...(title && { title }) }));
    default:
      return [];
  }
}

type Listed = Pick<GuideLine, 'mark' | 'way'> & { readonly step: Step };

function listWalkthrough(guide: Walkthrough, run: Run | null, context: RunContext): Listed[] {
  const ways = run ? findWays(run, guide, context) : null;
  const listed: readonly (Omit<ListedStep, 'mark'> & Pick<Listed, 'mark'>)[] = run
    ? listSteps(run, guide, context)
    : listFromStart(guide, context).map((id) => ({ id, mark: null }));
  return listed.flatMap(({ id, mark }) => {
    const step = guide.steps.find((it) => it.id === id);
    return step ? [{ step, mark, way: ways?.get(id)?.direction ?? null }] : [];
  });
}

/** What a person who begins now may come by. */
function listFromStart(guide: Walkthrough, context: RunContext): string[] {
  const first = firstStep(guide, context);
  return first === null ? [] : [first, ...listAhead(guide, first, context)];
}
