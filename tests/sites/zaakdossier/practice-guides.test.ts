/** The practice guides show all that a guide can be, in three languages and in the application's own words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseGuide } from '../../../utils/core/guide/parse.ts';
import { asGroup, listEntries, type Entry, type Raw } from '../../../utils/core/guide/raw.ts';
import { CONDITION_KINDS } from '../../../utils/core/studio/edit-condition.ts';
import type { Guide, Step, Tip } from '../../../utils/core/guide/schema.ts';
import { listShots } from '../../gallery/shots.ts';
import { CATALOGUES, LANGUAGES, type Language, type MessageKey } from './web/translate.ts';

const FOLDER = join(import.meta.dirname, '../../../guides/practice');

const guides: readonly Guide[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && name !== 'pack.json')
  .map((name) => {
    const parsed = parseGuide(readFileSync(join(FOLDER, name), 'utf8'), name);
    if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
    return parsed.value;
  });
const entries: readonly Entry[] = guides.flatMap((guide) => [...listEntries(guide)]);
const steps = guides.flatMap((guide) => (guide.kind === 'walkthrough' ? guide.steps : []));
const tips = guides.flatMap((guide) => (guide.kind === 'tips' ? guide.tips : []));
const news = guides.flatMap((guide) => (guide.kind === 'announcement' ? [guide] : []));
const conditions = entries.filter(({ field }) => ['when', 'doneWhen'].includes(field));
/** `all` and `any` of a condition are lists, each of which is one again. */
const asked = new Set(
  conditions.flatMap(({ value }) => [...listEntries(value)].flatMap(({ value: it }) => keysOf(it))),
);

function keysOf(value: unknown): string[] {
  return Object.keys(asGroup(value) ?? {});
}

/** The compiler refuses a list that forgets one, so a new kind has to be written for the practice, too. */
const all = <Word extends string>(words: Readonly<Record<Word, true>>): string[] =>
  Object.keys(words).toSorted();
const found = (words: readonly string[]): string[] => [...new Set(words)].toSorted();

test('every kind of guide, step, tip and news is there', () => {
  expect(found(guides.map(({ kind }) => kind))).toEqual(
    all<Guide['kind']>({
      walkthrough: true,
      checklist: true,
      tips: true,
      announcement: true,
      article: true,
    }),
  );
  expect(found(steps.map(({ kind }) => kind))).toEqual(
    all<Step['kind']>({ tooltip: true, modal: true, hotspot: true, banner: true, question: true }),
  );
  expect(steps.some(({ choices }) => choices) && steps.some(({ scale }) => scale)).toBe(true);
  expect(found(tips.map(({ show }) => show))).toEqual(
    all<Tip['show']>({ hotspot: true, help: true, validation: true }),
  );
  type News = (typeof news)[number];
  expect(found(news.map(({ show }) => show))).toEqual(
    all<News['show']>({ banner: true, modal: true }),
  );
  expect(found(news.map(({ until }) => until))).toEqual(
    all<News['until']>({ once: true, acknowledged: true }),
  );
  expect(news.some(({ from, to }) => from && to)).toBe(true);
});

test('every rule for which the application has a field is there', () => {
  type Rule = NonNullable<Tip['rules']>[number]['rule'];
  // It asks for no amount, no citizen service number and no bank account.
  const without: Rule[] = ['number', 'bsn', 'iban'];
  const rules = all<Rule>({
    required: true,
    length: true,
    number: true,
    date: true,
    bsn: true,
    iban: true,
    pattern: true,
  }).filter((rule) => !without.some((it) => it === rule));
  expect(found(tips.flatMap((tip) => (tip.rules ?? []).map(({ rule }) => rule)))).toEqual(rules);
});

test('each thing that a condition can ask is asked, and each way that a step can go is gone', () => {
  expect([...asked]).toEqual(expect.arrayContaining([...CONDITION_KINDS, 'not']));
  const gotos = entries.flatMap(({ field, value }) => (field === 'goto' ? [value] : []));
  expect(gotos).toContain('end');
  expect(gotos.some((it) => it !== 'end')).toBe(true);
  expect(steps.some(({ when }) => when)).toBe(true);
  expect(steps.some(({ branch }) => branch)).toBe(true);
  expect(found(steps.map(({ onMissing }) => onMissing.do))).toEqual(
    all<Step['onMissing']['do']>({ explain: true, wait: true, skip: true, stop: true }),
  );
  expect(steps.some(({ onMissing }) => onMissing.region)).toBe(true);
  expect(steps.some(({ risk }) => risk === 'irreversible')).toBe(true);
});

/** Words of the learner, by language. */
const worded = entries.flatMap(({ at, value }) => {
  const words = asGroup(value);
  return words && 'nl' in words ? [{ at: at.join('.'), isTarget: at[0] === 'targets', words }] : [];
});

test('all words are there in three languages, and nowhere is Dutch left over', () => {
  const DUTCH = /\b(het|een|je|niet|wordt|van|bij|voor|zaak|zaken|besluit|dit|klik)\b/i;
  for (const { at, words, isTarget } of worded) {
    expect(Object.keys(words).toSorted(), at).toEqual(LANGUAGES.toSorted());
    if (isTarget) continue;
    for (const language of ['de', 'en'] as const)
      expect(String(words[language]), at).not.toMatch(DUTCH);
  }
});

test('in each language, elements are called what the application calls them', () => {
  const keys = Object.keys(CATALOGUES.nl) as MessageKey[];
  const isOwn = (words: Raw): boolean =>
    keys.some((key) =>
      LANGUAGES.every((language) => CATALOGUES[language][key] === words[language]),
    );
  const names = worded.filter(({ isTarget, at }) => isTarget || at === 'app.name');
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter(({ words }) => !isOwn(words)).map(({ words }) => words)).toEqual([]);
});

test('in each language, what is emphasised in a text is what the application shows there', () => {
  const emphasised = (text: string): string[] =>
    [...text.matchAll(/\*{1,2}([^*]+)\*{1,2}/g)].map(([, words]) => words!);
  const shown = (language: Language): Set<string> =>
    new Set([
      ...Object.values(CATALOGUES[language]),
      ...guides.map(({ title }) => title[language] ?? ''),
    ]);
  for (const language of LANGUAGES) {
    const own = shown(language);
    const said = worded.flatMap(({ words }) => emphasised(String(words[language])));
    expect(said.length).toBeGreaterThan(15);
    expect(
      said.filter((words) => !own.has(words)),
      language,
    ).toEqual([]);
  }
});

test('the gallery has a picture of each kind of guide, step, tip and news in each language', () => {
  const guideScenes: Record<Guide['kind'], string> = {
    walkthrough: 'step',
    checklist: 'checklist',
    tips: 'tips',
    announcement: 'news-banner',
    article: 'article',
  };
  const stepScenes: Record<Step['kind'], string> = {
    tooltip: 'step',
    modal: 'modal',
    hotspot: 'hotspot',
    banner: 'banner',
    question: 'question',
  };
  const tipScenes: Record<Tip['show'], string> = {
    hotspot: 'tips',
    help: 'tips-help',
    validation: 'tips-field',
  };
  const scenes = [guideScenes, stepScenes, tipScenes].flatMap((it) => Object.values(it));
  const taken = new Set(listShots().map(({ name }) => name));
  const wanted = [...scenes, 'news-modal', 'question-scale'].flatMap((scene) =>
    LANGUAGES.map((language) => `${scene}.${language}.light`),
  );
  expect(wanted.filter((name) => !taken.has(name))).toEqual([]);
});
