/** A report in plain words: which guide, which step, how often what. */
import { partsOf } from '../studio/edit-parts.ts';
import type { Guide } from '../guide/schema.ts';
import type { Translate } from '../i18n/translate.ts';
import type { CountedGuide } from '../pages/reports-view.ts';
import { pickLanguage, pickWords } from '../run/localize.ts';
import { TIME_BANDS } from '../run/types.ts';
import type { Report, ReportGuide } from './report-schema.ts';
import { GUIDE_COUNTS, STEP_COUNTS } from './tally.ts';

type Step = NonNullable<ReportGuide['steps']>[string];

/** `find`: the guide with that id, in whichever version; its words may have changed since. */
export function presentReport(
  { guides, words = {} }: Report,
  find: (guideId: string) => Guide | undefined,
  language: string,
  t: Translate,
): { readonly guides: readonly CountedGuide[]; readonly words: string } {
  return {
    guides: guides.map((counted) => presentGuide(counted, find(counted.guide), language, t)),
    words: Object.entries(words)
      .map(([word, count]) => `${word} (${count})`)
      .join(', '),
  };
}

function presentGuide(
  counted: ReportGuide,
  guide: Guide | undefined,
  language: string,
  t: Translate,
): CountedGuide {
  const spoken = guide ? pickLanguage(guide.title, language, guide.language) : null;
  const counts = GUIDE_COUNTS.flatMap((name) =>
    say(counted[name], (count) => t(`counted.${name}`, { count })),
  );
  const took = TIME_BANDS.flatMap((band) =>
    say(counted.took?.[band], (count) => t(`took.${band}`, { count })),
  );
  const order = guide ? (partsOf(guide)?.map(({ id }) => id) ?? []) : [];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    title: guide ? pickWords(guide.title, language, guide.language) : counted.guide,
    language: spoken,
    version: counted.version,
    counts: [...counts, ...took].join(', '),
    steps: Object.entries(counted.steps ?? {})
      .toSorted(([a], [b]) => place(a) - place(b))
      .map(([id, step]) => ({
        title: titleOf(guide, id, language),
        counts: presentStep(step, choicesOf(guide, id, language), t),
      })),
  };
}

function presentStep(step: Step, labels: ReadonlyMap<string, string>, t: Translate): string {
  const counts = STEP_COUNTS.flatMap((name) =>
    say(step[name], (count) => t(`counted.${name}`, { count })),
  );
  const answers = Object.entries(step.answers ?? {}).map(([id, count]) =>
    t('reports.answered', { count, answer: labels.get(id) ?? id }),
  );
  return [...counts, ...answers].join(', ');
}

function say(count: number | undefined, phrase: (count: number) => string): string[] {
  return count === undefined ? [] : [phrase(count)];
}

function titleOf(guide: Guide | undefined, id: string, language: string): string {
  const words = guide && partsOf(guide)?.find((it) => it.id === id)?.title;
  return guide && words ? pickWords(words, language, guide.language) : id;
}

function choicesOf(
  guide: Guide | undefined,
  id: string,
  language: string,
): ReadonlyMap<string, string> {
  if (guide?.kind !== 'walkthrough') return new Map();
  const step = guide.steps.find((it) => it.id === id);
  const choices = step && 'choices' in step ? (step.choices ?? []) : [];
  return new Map(
    choices.map((choice) => [choice.id, pickWords(choice.label, language, guide.language)]),
  );
}
