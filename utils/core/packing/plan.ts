/** A pack that its author is at work on: all that its manifest says, but for what follows from its guides. */
import { z } from 'zod';
import { packSchema } from '../guide/schema.ts';
import { languageCode } from '../guide/schema-words.ts';

export const packPlanSchema = packSchema
  .pick({
    format: true,
    kind: true,
    id: true,
    version: true,
    title: true,
    contact: true,
    variables: true,
    roles: true,
    base: true,
  })
  .extend({
    /** The language that its title was written in first. */
    language: languageCode,
    /** Empty: not said yet. */
    issuer: z.string().max(120),
    /** The ids of the drafts of its guides, in order. One that is gone is passed over. */
    drafts: z.array(z.string().min(1).max(160)).max(1_000),
  });

export type PackPlan = z.output<typeof packPlanSchema>;
