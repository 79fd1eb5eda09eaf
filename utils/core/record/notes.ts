/** What an author notes on a step: where it goes, what is there already, and how much more fits. */
import { LIMITS } from '../guide/limits.ts';
import type { Step } from '../guide/schema.ts';

export const NOTE_KINDS = ['why', 'exception', 'whom'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** How many letters a note of each kind may have; 0: none fits. */
export type NoteRoom = Readonly<Record<NoteKind, number>>;

/** Between two notes of one kind: a paragraph of its own, and in what is one line. */
const PARAGRAPH = '\n\n';
const IN_LINE = '; ';

/** As plain lines. */
export function plainWords(step: Step, language: string): string[] {
  const texts = [step.why, ...(step.pitfalls ?? [])].flatMap((words) => words?.[language] ?? []);
  return [...texts, ...(step.contact === undefined ? [] : [step.contact])];
}

export function roomFor({ why, pitfalls = [], contact }: Step, language: string): NoteRoom {
  return {
    why: leftOf(LIMITS.text, why?.[language], PARAGRAPH),
    exception: pitfalls.length < LIMITS.pitfalls ? LIMITS.text : 0,
    whom: leftOf(LIMITS.contact, contact, IN_LINE),
  };
}

/** The step with the note beside all that is there, in this language and in others. Null: it does not fit. */
export function noteOn(step: Step, kind: NoteKind, text: string, language: string): Step | null {
  if (text.length > roomFor(step, language)[kind]) return null;
  const { why, pitfalls = [], contact } = step;
  if (kind === 'exception') return { ...step, pitfalls: [...pitfalls, { [language]: text }] };
  return kind === 'whom'
    ? { ...step, contact: join(contact, text, IN_LINE) }
    : { ...step, why: { ...why, [language]: join(why?.[language], text, PARAGRAPH) } };
}

function leftOf(most: number, before: string | undefined, between: string): number {
  return Math.max(0, most - join(before, '', between).length);
}

function join(before: string | undefined, text: string, between: string): string {
  return before ? before + between + text : text;
}
