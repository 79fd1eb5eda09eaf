/** Policy as a browser hands it in: no browser checks it as we do, so each key is judged by itself. */
import { explainIssues, nameFields } from '../guide/explain.ts';
import type { Finding } from '../guide/problem.ts';
import { policySchema, type Policy } from './schema.ts';

export interface PolicyReading {
  /** The keys that are right; a wrong one is as if it were not set. */
  readonly policy: Policy;
  /** What is wrong, each with the place where it stands; sorted as found. */
  readonly problems: readonly Finding[];
}

export function readPolicy(managed: Readonly<Record<string, unknown>>): PolicyReading {
  const parsed = policySchema.safeParse(managed, { error: nameFields });
  if (parsed.success) return { policy: parsed.data, problems: [] };
  const problems = explainIssues(parsed.error.issues, managed);
  const wrong = new Set(problems.map(({ at }) => at[0]));
  const right = Object.entries(managed).filter(([key]) => !wrong.has(key));
  return { policy: policySchema.parse(Object.fromEntries(right)), problems };
}
