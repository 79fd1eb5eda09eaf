/** A plan as a file. */
import { z } from 'zod';
import { date } from '../../guide/schema-words.ts';
import { readDocument, type DocumentFault, type Refusal } from '../read-document.ts';
import { PLAN_FORMAT, PLAN_KIND, PLAN_LIMITS, type Plan } from './plan.ts';

const planSchema = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  kind: z.literal(PLAN_KIND),
  aim: z.strictObject({ percent: z.number().int().min(1).max(100), day: date }).optional(),
  releases: z
    .array(z.strictObject({ name: z.string().min(1).max(PLAN_LIMITS.name), day: date }))
    .max(PLAN_LIMITS.releases),
});

const DOCUMENT = {
  schema: planSchema,
  kind: PLAN_KIND,
  format: PLAN_FORMAT,
  length: 100_000,
} as const;

export function readPlan(
  text: string,
): { readonly ok: true; readonly plan: Plan } | Refusal<DocumentFault> {
  const read = readDocument(text, DOCUMENT);
  if (!read.ok) return read;
  const { aim, releases } = read.value;
  return { ok: true, plan: { ...(aim && { aim }), releases } };
}
