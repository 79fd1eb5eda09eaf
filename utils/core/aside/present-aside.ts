/** What the page side is told of guides that are no walkthroughs. */
import type { Guide, Localized } from '../guide/schema.ts';
import type { Translate } from '../i18n/translate.ts';
import { matchesUrl } from '../match/glob.ts';
import { listElements, narrowCondition } from '../run/conditions.ts';
import { pickLanguage, pickWords } from '../run/localize.ts';
import { presentTarget, presentTargets } from '../run/present-targets.ts';
import type { RunContext } from '../run/types.ts';
import type { GuideCard } from '../run/view.ts';
import { parseMarkdown } from '../text/parse-markdown.ts';
import type { TextNode } from '../text/tree.ts';
import type { Announcement } from './announcements.ts';
import type { Checklist } from './checklist.ts';
import type { AnnouncementView, ArticleView, ChecklistView, ItemState, TipView } from './view.ts';

type Article = Extract<Guide, { kind: 'article' }>;
type Tips = Extract<Guide, { kind: 'tips' }>;
type Tip = Tips['tips'][number];

function wordsOf(guide: Guide, { language }: RunContext) {
  const words = (from: Localized): string => pickWords(from, language, guide.language);
  const text = (from: Localized | undefined): readonly TextNode[] =>
    from ? parseMarkdown(words(from)) : [];
  return {
    words,
    text,
    worded: {
      guideId: guide.id,
      language: pickLanguage(guide.title, language, guide.language),
      title: words(guide.title),
    },
  };
}

export function presentAnnouncement(guide: Announcement, context: RunContext): AnnouncementView {
  const { worded, text } = wordsOf(guide, context);
  return { ...worded, body: text(guide.body), show: guide.show, until: guide.until };
}

export function presentArticle(guide: Article, context: RunContext): ArticleView {
  const { worded, text } = wordsOf(guide, context);
  return { ...worded, kind: 'article', body: text(guide.body) };
}

/** `canStart`: which guides can be started on this page. */
export function presentChecklist(
  guide: Checklist,
  states: readonly ItemState[],
  context: RunContext,
  canStart: (guideId: string) => boolean,
  isUnderWay: (guideId: string) => boolean,
): ChecklistView {
  const { worded, words, text } = wordsOf(guide, context);
  return {
    ...worded,
    kind: 'checklist',
    body: text(guide.goal),
    items: guide.items.map((item, index) => {
      const state = states[index]!;
      const isToStart = state !== 'locked' && item.guide !== undefined && canStart(item.guide);
      return {
        id: item.id,
        title: words(item.title),
        body: text(item.body),
        state,
        startsGuide: isToStart ? item.guide! : null,
        isUnderWay: isToStart && isUnderWay(item.guide!),
      };
    }),
  };
}

/** `states`: of the items of a checklist. */
export function presentAsideCard(
  guide: Checklist | Article | Tips,
  context: RunContext,
  t: Translate,
  states: readonly ItemState[] = [],
): GuideCard {
  const { worded, text } = wordsOf(guide, context);
  const number = states.filter((state) => state === 'done').length;
  const count = states.length;
  const words = {
    article: { action: t('card.read'), note: t('card.article') },
    checklist: { action: t('card.open'), note: t('card.ticked', { number, count }) },
    tips: { action: t('card.showTips'), note: t('card.tipsHidden') },
  }[guide.kind];
  return {
    guideId: worded.guideId,
    language: worded.language,
    title: worded.title,
    goal: text(guide.goal),
    minutes: guide.minutes ?? null,
    canPractise: false,
    elsewhere: null,
    state: guide.kind === 'checklist' && number === count ? 'completed' : 'new',
    runId: null,
    progress: null,
    words,
  };
}

/** The tips for the page; those whose `when` asks about elements are left for the page to judge. */
export function presentTips(guide: Tips, context: RunContext): TipView[] {
  return guide.tips.flatMap((tip) => presentTip(tip, guide, context) ?? []);
}

function presentTip(tip: Tip, guide: Tips, context: RunContext): TipView | null {
  const { page, variables } = context;
  const isHere = !tip.page || (page && tip.page.some((glob) => matchesUrl(glob, page.url)));
  const target = presentTarget(guide, tip.target, variables);
  const when = tip.when ? narrowCondition(tip.when, context) : true;
  if (!isHere || target === null || when === false) return null;
  const { words, text, worded } = wordsOf(guide, context);
  const asked = when === true ? null : when;
  return {
    key: `${guide.id} ${tip.id}`,
    guideId: guide.id,
    language: worded.language,
    show: tip.show,
    target,
    title: tip.title ? words(tip.title) : null,
    body: text(tip.body),
    rules: (tip.rules ?? []).map(({ message, ...rule }) => ({ rule, message: text(message) })),
    when: asked,
    probe: asked ? presentTargets(listElements(asked), guide, variables) : {},
  };
}
