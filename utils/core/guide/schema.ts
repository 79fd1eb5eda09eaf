/**
 * Format 1 of guides and packs: the one definition that types, checks, the JSON Schema and the
 * reference in docs/guide-format.md are derived from.
 *
 * The page side imports only types from here (`import type`): zod is too heavy for every page.
 */
import { z } from 'zod';

/** Caps that keep a guide small enough to review and to run. Also enforced: depth, see check.ts. */
export const LIMITS = {
  bytes: 1_000_000,
  depth: 12,
  steps: 200,
  targets: 400,
  title: 120,
  text: 2_000,
  article: 20_000,
  globs: 50,
} as const;

const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'a language code such as "nl" or "de-AT"')
  .meta({ description: 'A language code such as `nl` or `de-AT`.' });
const localId = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens, such as "besluit-opslaan"')
  .meta({ description: 'Small letters, digits and hyphens.' });
const globalId = z
  .string()
  .max(160)
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'parts joined by dots, such as "nl.voorbeeldstad.zaak.besluit"')
  .meta({ description: 'Parts joined by dots, from the general to the particular.' });
const variableName = z
  .string()
  .max(40)
  .regex(/^[a-z][a-zA-Z0-9]*$/, 'a letter followed by letters and digits, such as "zaakHost"');
const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as "2.3.0"');
const date = z.iso.date();
const urlGlob = z
  .string()
  .max(500)
  .regex(/^(https?|\{\{[a-zA-Z0-9]+\}\}):\/\/\S+$/, 'an address such as "https://{{zaakHost}}/zaken/*"')
  .meta({ description: 'An http(s) address in which `*` stands for any characters.' });

/** The same words in several languages, keyed by language code. */
const localized = (max: number) =>
  z.record(languageCode, z.string().min(1).max(max)).meta({ description: 'Words per language.' });
const title = localized(LIMITS.title);
const text = localized(LIMITS.text).meta({
  description: 'Text per language, in Markdown: bold, emphasis, lists, https links, code.',
});

const targetSchema = z
  .strictObject({
    role: z.string().max(40).optional().meta({ description: 'The ARIA role, such as `button`.' }),
    name: title.optional().meta({ description: 'The accessible name, per language of the application.' }),
    text: title.optional().meta({ description: 'The visible text of the element itself.' }),
    label: title.optional().meta({ description: 'The label of a form field.' }),
    testId: z.string().max(200).optional().meta({ description: 'A data-testid or similar attribute.' }),
    id: z.string().max(200).optional().meta({ description: 'The id attribute.' }),
    css: z.string().max(500).optional().meta({ description: 'A CSS selector; the last resort.' }),
    within: localId.optional().meta({ description: 'The target that this one lies inside.' }),
    row: z
      .strictObject({ column: title, value: z.string().min(1).max(200) })
      .optional()
      .meta({ description: 'The table row whose cell in the named column holds the value.' }),
    frame: urlGlob.optional().meta({ description: 'The address of the frame that holds it.' }),
    shadow: z.array(z.string().max(200)).max(8).optional().meta({
      description: 'CSS selectors of the shadow hosts around it, outermost first.',
    }),
  })
  .refine((t) => t.role ?? t.name ?? t.text ?? t.label ?? t.testId ?? t.id ?? t.css, {
    message: 'at least one of role, name, text, label, testId, id, css',
  });

export const ELEMENT_STATES = [
  'visible', 'absent', 'enabled', 'disabled', 'checked', 'unchecked', 'filled', 'empty',
] as const;

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { element: string; state: (typeof ELEMENT_STATES)[number] }
  | { url: string }
  | { role: string }
  | { language: string }
  | { variable: string; is: string }
  | { guide: string; is: 'completed' | 'not-completed' }
  | { from: string }
  | { until: string };

const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(conditionSchema).min(1).max(20) }),
      z.strictObject({ any: z.array(conditionSchema).min(1).max(20) }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ element: localId, state: z.enum(ELEMENT_STATES) }),
      z.strictObject({ url: urlGlob }),
      z.strictObject({ role: localId }),
      z.strictObject({ language: languageCode }),
      z.strictObject({ variable: variableName, is: z.string().max(200) }),
      z.strictObject({ guide: globalId, is: z.enum(['completed', 'not-completed']) }),
      z.strictObject({ from: date }),
      z.strictObject({ until: date }),
    ]),
  )
  .meta({ id: 'Condition', description: 'A closed vocabulary: no scripts, no regular expressions.' });

const confirmSchema = z
  .union([
    z.strictObject({ url: urlGlob }),
    z.strictObject({ appear: localId }),
    z.strictObject({ gone: localId }),
  ])
  .meta({ description: 'The outcome to wait for before the step counts as done.' });

const confirm = confirmSchema.optional();
const advanceSchema = z
  .discriminatedUnion('on', [
    z.strictObject({ on: z.literal('next'), confirm }),
    z.strictObject({ on: z.literal('click'), target: localId.optional(), confirm }),
    z.strictObject({ on: z.literal('input'), target: localId.optional(), confirm }),
    z.strictObject({ on: z.literal('choice'), target: localId.optional(), confirm }),
    z.strictObject({ on: z.literal('url'), url: urlGlob, confirm }),
    z.strictObject({ on: z.literal('appear'), target: localId, confirm }),
    z.strictObject({ on: z.literal('gone'), target: localId, confirm }),
  ])
  .meta({ description: "What the person does to go on; without it, the bubble's own Next." });

const basisSchema = z.array(
  z.strictObject({ ref: z.string().min(1).max(200), from: date.optional(), until: date.optional() }),
);

const stepSchema = z.strictObject({
  id: localId,
  kind: z.enum(['tooltip', 'modal', 'hotspot', 'banner', 'question']).default('tooltip'),
  page: z.array(urlGlob).min(1).max(LIMITS.globs).optional().meta({
    description: 'Where this step takes place; without it, anywhere in the application.',
  }),
  target: localId.optional(),
  when: conditionSchema.nullish(),
  title,
  body: text.optional(),
  why: text.optional(),
  pitfalls: z.array(text).max(10).optional(),
  contact: z.string().max(200).optional(),
  image: z.strictObject({ asset: z.string().max(200), alt: title }).optional(),
  advance: advanceSchema.default({ on: 'next' }),
  onMissing: z
    .strictObject({
      after: z.number().min(1).max(120).default(8).meta({ description: 'Seconds.' }),
      do: z.enum(['explain', 'wait', 'skip', 'stop']).default('explain'),
    })
    .default({ after: 8, do: 'explain' }),
  risk: z.enum(['irreversible']).optional(),
  choices: z
    .array(z.strictObject({ id: localId, label: title, goto: localId.optional() }))
    .min(2)
    .max(8)
    .optional()
    .meta({ description: 'The answers of a question step.' }),
  scale: z.literal(true).optional().meta({ description: 'A question from 1 to 5: "was this clear?"' }),
  branch: z
    .array(z.strictObject({ when: conditionSchema, goto: localId.meta({ description: 'A step, or `end`.' }) }))
    .max(20)
    .optional(),
  handover: z.strictObject({ to: localId }).optional(),
  basis: basisSchema.optional(),
});

const variablesSchema = z.record(
  variableName,
  z.strictObject({
    type: z.enum(['host', 'text', 'url', 'email', 'phone']),
    required: z.boolean().default(false),
    default: z.string().max(300).optional(),
    label: title.optional(),
  }),
);

const common = {
  $schema: z.string().optional(),
  format: z.literal(1),
  id: globalId,
  version,
  language: languageCode.meta({ description: 'The language it was written in first.' }),
  title,
  goal: text.optional(),
  audience: z.array(localId).max(20).optional(),
  keywords: z.record(languageCode, z.array(z.string().min(1).max(60)).max(30)).optional(),
  minutes: z.number().int().min(1).max(240).optional(),
  owner: z.string().max(120).optional(),
  verified: z.strictObject({ by: z.string().max(120), on: date }).optional(),
  reviewBy: date.optional(),
  basis: basisSchema.optional(),
  app: z.strictObject({
    id: localId,
    name: title.optional(),
    match: z.array(urlGlob).min(1).max(LIMITS.globs),
    frames: z.array(urlGlob).max(LIMITS.globs).default([]),
  }),
  variables: variablesSchema.default({}),
  start: z
    .strictObject({
      offer: z.enum(['launcher', 'auto', 'link']).default('launcher'),
      frequency: z.enum(['once', 'until-done', 'always']).default('always'),
      page: z.array(urlGlob).min(1).max(LIMITS.globs).optional(),
      when: conditionSchema.nullish(),
      priority: z.number().int().min(0).max(100).default(50),
    })
    .default({ offer: 'launcher', frequency: 'always', priority: 50 }),
  targets: z.record(localId, targetSchema).default({}),
};

export const walkthroughSchema = z.strictObject({
  ...common,
  kind: z.literal('walkthrough'),
  steps: z.array(stepSchema).min(1).max(LIMITS.steps),
});

const checklistSchema = z.strictObject({
  ...common,
  kind: z.literal('checklist'),
  order: z.enum(['free', 'locked']).default('free'),
  items: z
    .array(
      z.strictObject({
        id: localId,
        title,
        body: text.optional(),
        guide: globalId.optional().meta({ description: 'The guide that this item starts.' }),
        doneWhen: conditionSchema.optional(),
      }),
    )
    .min(1)
    .max(LIMITS.steps),
});

const message = { message: text };
const ruleSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('required'), ...message }),
  z.strictObject({ rule: z.literal('length'), min: z.number().int().optional(), max: z.number().int().optional(), ...message }),
  z.strictObject({ rule: z.literal('number'), min: z.number().optional(), max: z.number().optional(), ...message }),
  z.strictObject({ rule: z.literal('date'), ...message }),
  z.strictObject({ rule: z.literal('bsn'), ...message }),
  z.strictObject({ rule: z.literal('iban'), ...message }),
  z.strictObject({ rule: z.literal('pattern'), glob: z.string().max(200), ...message }),
]);

const tipsSchema = z.strictObject({
  ...common,
  kind: z.literal('tips'),
  tips: z
    .array(
      z.strictObject({
        id: localId,
        target: localId,
        show: z.enum(['hotspot', 'help', 'validation']),
        page: z.array(urlGlob).min(1).max(LIMITS.globs).optional(),
        when: conditionSchema.nullish(),
        title: title.optional(),
        body: text,
        rules: z.array(ruleSchema).max(10).optional(),
      }),
    )
    .min(1)
    .max(LIMITS.steps),
});

const announcementSchema = z.strictObject({
  ...common,
  kind: z.literal('announcement'),
  show: z.enum(['banner', 'modal']).default('banner'),
  until: z.enum(['once', 'acknowledged']).default('once'),
  from: date.optional(),
  to: date.optional(),
  body: text,
});

const articleSchema = z.strictObject({
  ...common,
  kind: z.literal('article'),
  body: localized(LIMITS.article),
});

/** One guide file. */
export const guideSchema = z.discriminatedUnion('kind', [
  walkthroughSchema, checklistSchema, tipsSchema, announcementSchema, articleSchema,
]);

const path = z
  .string()
  .max(200)
  .regex(/^[a-z0-9][a-z0-9._/-]*$/, 'a path inside the pack, such as "besluit.json"');

/** The manifest of a pack: `pack.json` beside its guides. */
export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  kind: z.literal('pack'),
  id: globalId,
  version,
  title,
  issuer: z.string().min(1).max(120),
  languages: z.array(languageCode).min(1).max(24),
  variables: variablesSchema.default({}),
  guides: z.array(path).min(1).max(1_000),
  assets: z
    .array(
      z.strictObject({
        path,
        sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
      }),
    )
    .max(1_000)
    .default([]),
  base: z.strictObject({ id: globalId, version }).optional(),
});

export type Guide = z.output<typeof guideSchema>;
export type Walkthrough = z.output<typeof walkthroughSchema>;
export type Step = z.output<typeof stepSchema>;
export type Target = z.output<typeof targetSchema>;
export type Advance = z.output<typeof advanceSchema>;
export type Confirm = z.output<typeof confirmSchema>;
export type Localized = z.output<typeof title>;
export type Variables = z.output<typeof variablesSchema>;
export type PackManifest = z.output<typeof packSchema>;
