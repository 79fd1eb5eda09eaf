/** What every kind of guide has. */
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { condition } from './schema-condition.ts';
import { target } from './schema-target.ts';
import {
  basis,
  date,
  globalId,
  globs,
  languageCode,
  localId,
  text,
  title,
  variables,
  version,
} from './schema-words.ts';

export const $schema = z
  .string()
  .optional()
  .meta({ description: 'Where the JSON Schema lies: an editor then helps while you type.' });
export const format = z.literal(1).meta({ description: 'The version of this format.' });

const application = z
  .strictObject({
    id: localId,
    name: title.optional().meta({ description: 'What people call the application.' }),
    match: globs.meta({ description: 'The pages of the application.' }),
    frames: z
      .array(globs.element)
      .max(LIMITS.globs)
      .default([])
      .meta({ description: 'Addresses of frames in those pages that lie on other hosts.' }),
  })
  .meta({ id: 'App', description: 'The application that the guide is for.' });

export const common = {
  $schema,
  format,
  id: globalId.meta({
    description: 'Unique in the world, such as `nl.voorbeeldstad.zaak.besluit`.',
  }),
  version: version.meta({ description: 'The version of this guide, such as `2.3.0`.' }),
  language: languageCode.meta({ description: 'The language that it was written in first.' }),
  title: title.meta({ description: 'Its languages are the languages of the guide.' }),
  goal: text.optional().meta({ description: 'What the learner has achieved at the end.' }),
  audience: z.array(localId).max(20).optional().meta({ description: 'The roles that it is for.' }),
  keywords: z
    .record(languageCode, z.array(z.string().min(1).max(60)).max(30))
    .optional()
    .meta({ description: 'Other words that people search with, per language.' }),
  minutes: z.number().int().min(1).max(240).optional().meta({ description: 'How long it takes.' }),
  owner: z.string().max(120).optional().meta({ description: 'The team that keeps it up to date.' }),
  verified: z
    .strictObject({
      by: z.string().min(1).max(120).meta({ description: 'The team that tried it.' }),
      on: date,
    })
    .meta({ id: 'Verified', description: 'Who found that it is right, and when.' })
    .optional(),
  reviewBy: date
    .optional()
    .meta({ description: 'The day by which somebody should look at it again.' }),
  basis: basis.optional().meta({ description: 'The legal grounds of the procedure.' }),
  app: application,
  apps: z
    .array(application)
    .min(1)
    .max(LIMITS.applications)
    .optional()
    .meta({ description: 'Other applications that a walkthrough goes on to, named by its steps.' }),
  variables: variables.default({}).meta({ description: 'Values to fill in, used as `{{name}}`.' }),
  start: z
    .strictObject({
      offer: z.enum(['launcher', 'auto', 'link']).default('launcher').meta({
        description:
          '`launcher`: in the list of guides; `auto`: also by a small card, seldom, until the person says not again; `link`: only by a link or from another guide. `tips` and `announcement` come by themselves with both of the first; a link leads to no `announcement`.',
      }),
      frequency: z.enum(['once', 'until-done', 'always']).default('always').meta({
        description:
          'How often it is offered. It does nothing for `tips`, `article` and `announcement`.',
      }),
      page: globs
        .optional()
        .meta({ description: 'Where it is offered; without it, on all its pages.' }),
      when: condition.nullish().meta({
        description: 'It is offered only where this holds. It cannot ask about elements.',
      }),
      priority: z
        .number()
        .int()
        .min(0)
        .max(100)
        .default(50)
        .meta({ description: 'The higher, the earlier in the list.' }),
    })
    .meta({ id: 'Start', description: 'How the guide is offered.' })
    .default({ offer: 'launcher', frequency: 'always', priority: 50 }),
  targets: z
    .record(localId, target)
    .refine((all) => Object.keys(all).length <= LIMITS.targets, {
      error: 'too-many',
      params: { max: LIMITS.targets },
    })
    .default({})
    .meta({ description: 'The elements that the guide speaks of, each described once.' }),
};
