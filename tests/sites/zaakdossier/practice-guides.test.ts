/** The practice guides show all that a guide can be, in three languages and in the application's own words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseGuide } from '../../../utils/core/guide/parse.ts';
import { asGroup, listEntries, type Entry, type Raw } from '../../../utils/core/guide/raw.ts';
import {
  guideSchema,
  tipsSchema,
  walkthroughSchema,
  type Guide,
  type Step,
  type Tip,
} from '../../../utils/core/guide/schema.ts';
import { condition } from '../../../utils/core/guide/schema-condition.ts';
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
const walks = guides.filter((guide) => guide.kind === 'walkthrough');
const steps = walks.flatMap((guide) => guide.steps);
const tips = guides.flatMap((guide) => (guide.kind === 'tips' ? guide.tips : []));
const rules = tips.flatMap((it) => it.rules ?? []);
const announcements = guides.filter((guide) => guide.kind === 'announcement');
const conditions = entries.filter(({ field }) => ['when', 'doneWhen'].includes(field));
/** `all` and `any` of a condition are lists, each of which is one again. */
const asked = new Set(
  conditions.flatMap(({ value }) => [...listEntries(value)].flatMap(({ value: it }) => keysOf(it))),
);

function keysOf(value: unknown): string[] {
  return Object.keys(asGroup(value) ?? {});
}

const { element: step } = walkthroughSchema.shape.steps;
const { element: tip } = tipsSchema.shape.tips;
const [, , , news] = guideSchema.options;

/** Of each thing that has kinds in the format: the schema that lists them, and those in the pack. */
const VOCABULARY: readonly (readonly [what: string, kinds: z.ZodType, used: Iterable<string>])[] = [
  ['guide', guideSchema, guides.map(({ kind }) => kind)],
  ['step', step.shape.kind, steps.map(({ kind }) => kind)],
  ['advance', step.shape.advance, steps.map(({ advance }) => advance.on)],
  [
    'missing-target rule',
    step.shape.onMissing.unwrap().shape.do,
    steps.map((it) => it.onMissing.do),
  ],
  ['risk', step.shape.risk, steps.flatMap(({ risk }) => risk ?? [])],
  ['tip', tip.shape.show, tips.map(({ show }) => show)],
  ['field rule', tip.shape.rules.unwrap().element, rules.map(({ rule }) => rule)],
  ['condition', condition, asked],
  ['news', news.shape.show, announcements.map(({ show }) => show)],
  ['end of news', news.shape.until, announcements.map(({ until }) => until)],
];

/** The words of an enum, of a union's literals or, where its members have none, their first fields. */
function listKinds(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return listKinds(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    const members = schema.options as readonly z.ZodObject[];
    return members.map(({ shape }) => (shape[discriminator] as z.ZodLiteral<string>).value);
  }
  if (schema instanceof z.ZodUnion)
    return (schema.options as readonly z.ZodObject[]).map(({ shape }) => Object.keys(shape)[0]!);
  throw new Error(`"${schema.type}" lists no kinds`);
}

test.each(VOCABULARY)('every kind of %s that the format knows is there', (_what, schema, used) => {
  const kinds = listKinds(schema);
  expect(kinds).not.toEqual([]);
  const there = new Set(used);
  expect(
    kinds.filter((kind) => !there.has(kind)),
    'missing in guides/practice',
  ).toEqual([]);
});

test('each way that a step can go is gone, and what else a guide can do is done', () => {
  expect(steps.some(({ choices }) => choices) && steps.some(({ scale }) => scale)).toBe(true);
  const gotos = entries.flatMap(({ field, value }) => (field === 'goto' ? [value] : []));
  expect(gotos).toContain('end');
  expect(gotos.some((it) => it !== 'end')).toBe(true);
  expect(steps.some(({ when }) => when)).toBe(true);
  expect(steps.some(({ branch }) => branch)).toBe(true);
  expect(steps.some(({ onMissing }) => onMissing.region)).toBe(true);
  expect(announcements.some(({ from, to }) => from && to)).toBe(true);
});

test('a guide goes on in another application, and comes back', () => {
  const ways = walks.map((it) => it.steps.map(({ app = it.app.id }) => app));
  expect(ways.map((way) => way.filter((app, at) => app !== way[at - 1]).length)).toContain(3);
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
  const names = worded.filter(({ isTarget, at }) => isTarget || /^apps?\..*name$/.test(at));
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

test('the gallery has a picture of each kind of guide, step, tip, field rule and news, and of another application, in each language', () => {
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
  const ruleScenes = listKinds(tip.shape.rules.unwrap().element).map((it) => `tips-rule-${it}`);
  const scenes = [guideScenes, stepScenes, tipScenes].flatMap((it) => Object.values(it));
  const taken = new Set(listShots().map(({ name }) => name));
  const wanted = [
    ...scenes,
    'news-modal',
    'question-scale',
    'off-other-app',
    ...ruleScenes,
  ].flatMap((scene) => LANGUAGES.map((language) => `${scene}.${language}.light`));
  expect(wanted.filter((name) => !taken.has(name))).toEqual([]);
});
