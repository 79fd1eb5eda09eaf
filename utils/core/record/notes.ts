/** What an author noted on a step, as plain lines. */
import type { Step } from '../guide/schema.ts';

export function plainWords(step: Step, language: string): string[] {
  const texts = [step.why, ...(step.pitfalls ?? [])].flatMap((words) => words?.[language] ?? []);
  return [...texts, ...(step.contact === undefined ? [] : [step.contact])];
}
