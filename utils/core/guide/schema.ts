/**
 * Format 1 of guides and packs: the one definition that types, checks, the JSON Schema and the
 * reference in docs/guide-format.md are derived from.
 *
 * The page side imports only types from here (`import type`): zod is too heavy for every page.
 */
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { $schema, common, format } from './schema-common.ts';
import { condition, type Condition as GuideCondition } from './schema-condition.ts';
import { step } from './schema-step.ts';
import type { target } from './schema-target.ts';
import { tip } from './schema-tips.ts';
import {
  article,
  date,
  globalId,
  languageCode,
  localId,
  text,
  title,
  variables,
  version,
} from './schema-words.ts';

export const walkthroughSchema = z
  .strictObject({
    ...common,
    kind: z.literal('walkthrough'),
    steps: z.array(step).min(1).max(LIMITS.steps).meta({ description: 'The steps, in order.' }),
  })
  .meta({ id: 'Walkthrough', description: 'Leads through a procedure step by step.' });

export const checklistSchema = z
  .strictObject({
    ...common,
    kind: z.literal('checklist'),
    order: z
      .enum(['free', 'locked'])
      .default('free')
      .meta({ description: '`locked`: an item opens once the one before it is done.' }),
    items: z
      .array(
        z
          .strictObject({
            id: localId,
            title: title.meta({ description: 'What is to be done.' }),
            body: text.optional().meta({ description: 'A word of explanation.' }),
            guide: globalId.optional().meta({ description: 'The guide that this item starts.' }),
            doneWhen: condition.optional().meta({
              description:
                'Ticked by itself once this holds; without it, when its guide is completed.',
            }),
          })
          .meta({ id: 'Item', description: 'One line of a checklist.' }),
      )
      .min(1)
      .max(LIMITS.steps)
      .meta({ description: 'The lines, in order.' }),
  })
  .meta({ id: 'Checklist', description: 'A list of things to do or to learn.' });

export const tipsSchema = z
  .strictObject({
    ...common,
    kind: z.literal('tips'),
    tips: z.array(tip).min(1).max(LIMITS.steps).meta({ description: 'The tips.' }),
  })
  .meta({ id: 'Tips', description: 'Hotspots, field help and validation that stay on the page.' });

const announcementSchema = z
  .strictObject({
    ...common,
    kind: z.literal('announcement'),
    show: z.enum(['banner', 'modal']).default('banner').meta({ description: 'How it is shown.' }),
    until: z
      .enum(['once', 'acknowledged'])
      .default('once')
      .meta({ description: 'Shown once, or until the person says that it was read.' }),
    from: date.optional().meta({ description: 'The first day.' }),
    to: date.optional().meta({ description: 'The last day.' }),
    body: text.meta({ description: 'The news.' }),
  })
  .meta({ id: 'Announcement', description: 'News about the application.' });

const articleSchema = z
  .strictObject({
    ...common,
    kind: z.literal('article'),
    body: article,
  })
  .meta({ id: 'Article', description: 'A text in the help panel.' });

/** One guide file. */
export const guideSchema = z.discriminatedUnion('kind', [
  walkthroughSchema,
  checklistSchema,
  tipsSchema,
  announcementSchema,
  articleSchema,
]);

const FILE_PATH = /^[a-z0-9][a-z0-9_-]*([./][a-z0-9_-]+)*$/;
const MAX_PATH = 200;

export const filePath = z
  .string()
  .max(MAX_PATH)
  .regex(FILE_PATH, 'path')
  .meta({ id: 'FilePath', description: 'A path inside the pack, in small letters.' });

/** It leads to no other folder than that of the pack, on any system. */
export function isFilePath(path: string): boolean {
  return path.length <= MAX_PATH && FILE_PATH.test(path);
}

export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'sha256')
  .meta({ description: 'The SHA-256 of the file, in hexadecimal.' });

/** The manifest of a pack: `pack.json` beside its guides. */
export const packSchema = z
  .strictObject({
    $schema,
    format,
    kind: z.literal('pack'),
    id: globalId.meta({ description: 'Unique in the world, such as `nl.voorbeeldstad.zaak`.' }),
    version: version.meta({ description: 'The version of this pack, such as `2.3.0`.' }),
    title: title.meta({ description: 'What the pack is called.' }),
    issuer: z
      .string()
      .min(1)
      .max(120)
      .meta({ description: 'The organisation that answers for it.' }),
    contact: z
      .string()
      .max(300)
      .optional()
      .meta({ description: 'Whom to ask about it, such as a mail address or a telephone number.' }),
    languages: z
      .array(languageCode)
      .min(1)
      .max(24)
      .meta({ description: 'The languages that every guide of the pack has.' }),
    variables: variables.default({}).meta({
      description: 'Values that the organisation fills in once for all guides of the pack.',
    }),
    roles: z.record(localId, title).optional().meta({
      description: 'What the roles in its guides are called, for people to choose theirs.',
    }),
    guides: z.array(filePath).min(1).max(1_000).meta({ description: 'The files with its guides.' }),
    assets: z
      .array(
        z
          .strictObject({
            path: filePath,
            sha256,
          })
          .meta({ id: 'Asset', description: 'A picture or another file of the pack.' }),
      )
      .max(1_000)
      .default([])
      .meta({ description: 'Pictures and other files.' }),
    base: z
      .strictObject({ id: globalId, version })
      .meta({ id: 'Base', description: 'Another pack, by id and version.' })
      .optional()
      .meta({ description: 'The pack that this one changes.' }),
  })
  .meta({ id: 'Pack', description: 'A pack: guides that are published together.' });

export type Condition = GuideCondition;
export type Guide = z.output<typeof guideSchema>;
export type Walkthrough = z.output<typeof walkthroughSchema>;
export type Checklist = z.output<typeof checklistSchema>;
export type TipsGuide = z.output<typeof tipsSchema>;
export type Item = Checklist['items'][number];
export type Step = z.output<typeof step>;
export type Tip = z.output<typeof tip>;
export type Target = z.output<typeof target>;
export type Localized = z.output<typeof title>;
export type Variables = z.output<typeof variables>;
export type PackManifest = z.output<typeof packSchema>;
