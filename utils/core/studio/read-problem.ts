/** A sentence of the checks, for who fills in a form and knows no JSON. */
export interface StudioProblem {
  readonly text: string;
  /** Of the step, item or tip, counted from 0; null: it is not of one. */
  readonly step: number | null;
}

const PARTS = /^(?:JSON[^:]*: )?(?:(?:steps|items|tips)\[(\d+)\])?[.:]?\s*(.*)$/s;

export function readProblem(sentence: string): StudioProblem {
  const [, step, text] = PARTS.exec(sentence) ?? [];
  return { text: text ?? sentence, step: step === undefined ? null : Number(step) };
}
