/** The draft of a pack from its text: what may be stored. What is to be mended is said by `check-members.ts`. */
import { explainIssues, nameFields } from '../guide/explain.ts';
import { locateProblem } from '../guide/problem.ts';
import { formatProblem } from '../guide/problem-words.ts';
import { findPersonalWithin } from '../record/find-personal.ts';
import type { UiLanguage } from '../run/view.ts';
import { packPlanSchema, type PackPlan } from './plan.ts';

export type PlanReading =
  | { readonly ok: true; readonly plan: PackPlan }
  /** See `DraftReading`. */
  | { readonly ok: false; readonly why: 'form' | 'personal'; readonly problems: readonly string[] };

/** `text` is what our own page has written: JSON. */
export function readPlan(text: string, language: UiLanguage): PlanReading {
  const json: unknown = JSON.parse(text);
  const personal = findPersonalWithin(json);
  if (personal.length > 0) return { ok: false, why: 'personal', problems: personal };
  const parsed = packPlanSchema.safeParse(json, { error: nameFields });
  if (parsed.success) return { ok: true, plan: parsed.data };
  const problems = explainIssues(parsed.error.issues, json).map((finding) =>
    formatProblem(locateProblem(finding, '', new Map()), language),
  );
  return { ok: false, why: 'form', problems };
}
