/** Figures, parts, weeks and names in one language: never more exact than they are. */
import { createDates, localeOf } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { UiLanguage } from '../../run/view.ts';
import type { Figure } from '../publish-table.ts';
import { startOfWeek } from '../weeks.ts';
import type { GuideOutline } from './outline.ts';
import type { GuideRef } from './query.ts';
import type { Share } from './share.ts';
import { cell, type Cell } from './table.ts';

/** Parts that are said in words; the nearest stands for all around it. */
const PARTS: readonly (readonly [part: number, whole: number])[] = [
  [1, 20],
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
  [1, 1],
];

/** Percentages are rounded to multiples of this: figures are, and have a random part. */
const PERCENT_STEP = 5;

export interface Who {
  /** “about 1 in 3” */
  readonly who: string;
  /** Chooses between the forms of a verb. */
  readonly count: number;
}

export interface Speaker {
  readonly t: Translate;
  readonly language: UiLanguage;
  /** “65 %” */
  percent(value: number): string;
  /** Of what a person has chosen: 62 is “62 %”. */
  exactPercent(hundredths: number): string;
  who(share: Share): Who;
  figure(figure: Figure | null): Cell;
  share(share: Share | null): Cell;
  /** The Monday: “18 May 2026”. */
  week(week: string): string;
  day(day: string): string;
  list(items: readonly string[]): string;
  sentence(text: string): string;
  pair(name: string, value: string): string;
  pack(pack: string): string;
  guide(ref: GuideRef): string;
  outline(ref: GuideRef): GuideOutline | undefined;
  /** “step 4 (“Choose the outcome”)” */
  step(ref: GuideRef, step: string): string;
  stepTitle(ref: GuideRef, step: string): string;
}

export function createSpeaker(
  t: Translate,
  language: UiLanguage,
  outlines: readonly GuideOutline[],
): Speaker {
  const known = new Map(outlines.map((it) => [it.guide, it]));
  const packs = new Map(outlines.map((it) => [it.pack, it.packTitle]));
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const numbers = new Intl.NumberFormat(language);
  const days = createDates(language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const lists = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  const outline = ({ guide }: GuideRef) => known.get(guide);
  const stepOf = (ref: GuideRef, step: string) => outline(ref)?.steps.find(({ id }) => id === step);
  const percent = (value: number) => percents.format(roundShare(value));
  return {
    t,
    language,
    percent,
    exactPercent: (hundredths) => percents.format(hundredths / 100),
    who({ value, isMost }) {
      if (isMost) return { who: t('insights.whoMost'), count: 2 };
      const [part, whole] = findPart(value);
      if (part === whole) return { who: t('insights.whoNearly'), count: 2 };
      return { who: t('insights.who', { part, whole, count: part }), count: part };
    },
    figure(figure) {
      if (figure === null) return cell(t('insights.few'), '');
      if (figure === 'most') return cell(t('insights.most'), figure);
      return cell(t('insights.about', { number: numbers.format(figure) }), figure);
    },
    share(share) {
      if (!share) return cell(t('insights.few'), '');
      if (share.isMost) return cell(t('insights.most'), 'most');
      const hundredths = Math.round(roundShare(share.value) * 100);
      return cell(t('insights.about', { number: percent(share.value) }), hundredths);
    },
    week: (week) => days.format(startOfWeek(week) ?? 0),
    day: (day) => days.format(Date.parse(day)),
    list: (items) => lists.format(items),
    sentence: (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1),
    pair: (name, value) => t('insights.pair', { name, value }),
    pack: (pack) => packs.get(pack) ?? pack,
    guide: (ref) => outline(ref)?.title ?? ref.guide,
    outline,
    step(ref, step) {
      const at = outline(ref)?.steps.findIndex(({ id }) => id === step) ?? -1;
      const title = stepOf(ref, step)?.title ?? step;
      return at < 0
        ? t('insights.stepId', { step: title })
        : t('insights.stepNamed', { number: at + 1, step: title });
    },
    stepTitle: (ref, step) => stepOf(ref, step)?.title ?? step,
  };
}

/** What was published is never nobody. */
export function roundShare(value: number): number {
  const steps = Math.max(value > 0 ? 1 : 0, Math.round((value * 100) / PERCENT_STEP));
  return (steps * PERCENT_STEP) / 100;
}

function findPart(value: number): readonly [part: number, whole: number] {
  const distance = ([part, whole]: readonly [number, number]) => Math.abs(part / whole - value);
  return PARTS.reduce((best, it) => (distance(it) < distance(best) ? it : best));
}
