/** How a step is shown, and the answers of one that asks. */
import type { Step } from '../guide/schema.ts';
import { freeId } from './edit-parts.ts';

export type StepKind = Step['kind'];
export type Choice = NonNullable<Step['choices']>[number];

/** In the order of the list. */
export const STEP_KINDS = [
  'tooltip',
  'hotspot',
  'modal',
  'banner',
  'question',
] as const satisfies readonly StepKind[];

/** A hotspot sits on something. */
export function canBeShown(kind: StepKind, { target }: Step): boolean {
  return target !== undefined || (kind !== 'hotspot' && kind !== 'tooltip');
}

export interface AnswerWords {
  readonly language: string;
  /** Words to begin with. */
  readonly yes: string;
  readonly no: string;
  readonly more: string;
}

/** What goes with the kind comes along: a question has answers, and goes on by them. */
export function changeKind(step: Step, kind: StepKind, words: AnswerWords): Partial<Step> {
  if (kind !== 'question') return { kind, choices: undefined, scale: undefined };
  const hasAnswers = step.choices !== undefined || step.scale !== undefined;
  return {
    kind,
    advance: { on: 'next' },
    ...(!hasAnswers && { choices: startChoices(words) }),
  };
}

/** From answers in words to a scale from 1 to 5, or back. */
export function changeScale(isScale: boolean, words: AnswerWords): Partial<Step> {
  return isScale
    ? { scale: true, choices: undefined }
    : { scale: undefined, choices: startChoices(words) };
}

export function addChoice(choices: readonly Choice[], { language, more }: AnswerWords): Choice[] {
  return [...choices, { id: freeId(choices, 'answer'), label: { [language]: more } }];
}

function startChoices({ language, yes, no }: AnswerWords): Choice[] {
  return [
    { id: 'yes', label: { [language]: yes } },
    { id: 'no', label: { [language]: no } },
  ];
}
