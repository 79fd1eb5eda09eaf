/** What a manager aims at and when something changed, as a file: it holds the manager's words and no figures. */
import { z } from 'zod';
import { date } from '../../guide/schema-words.ts';
import { readDocument, type DocumentFault, type Refusal } from '../read-document.ts';

export const PLAN_FORMAT = 1;
export const PLAN_KIND = 'leidraad-insights-plan';
export const PLAN_LIMITS = { releases: 50, name: 80 } as const;

const planSchema = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  kind: z.literal(PLAN_KIND),
  aim: z.strictObject({ percent: z.number().int().min(1).max(100), day: date }).optional(),
  releases: z
    .array(z.strictObject({ name: z.string().min(1).max(PLAN_LIMITS.name), day: date }))
    .max(PLAN_LIMITS.releases),
});

/** `percent`: of the invited people, in a week. `day`: as `2026-07-01`. */
export type Plan = Pick<z.output<typeof planSchema>, 'aim' | 'releases'>;

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
