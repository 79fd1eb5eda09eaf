/** What is wrong with the values that somebody filled in for a pack, in the words of its form. */
import { pickWords } from '../run/localize.ts';
import type { UiLanguage } from '../run/view.ts';
import { formatMessage } from './problem-words.ts';
import type { PackManifest } from './schema.ts';
import { checkValues, type Values } from './variables.ts';

export interface ValueProblem {
  /** The name of the variable; null: it is of none. */
  readonly field: string | null;
  /** A sentence in the person's language. */
  readonly text: string;
}

/** One sentence per field that is not right; a field is called by its label, where it has one. */
export function explainValues(
  { variables, languages }: PackManifest,
  values: Values,
  language: UiLanguage,
): ValueProblem[] {
  return checkValues(variables, values).map(({ at, key, params }) => {
    const name = String(at[1]);
    const words = variables[name]?.label;
    const label = words ? pickWords(words, language, languages[0]!) : name;
    // The value that was found is told as it is; a missing one has the field's name in its place.
    const called = key === 'value-bad' ? { ...params, name: label } : { ...params, found: label };
    const said = formatMessage({ message: { key, params: called } }, language);
    return { field: name, text: said.charAt(0).toUpperCase() + said.slice(1) };
  });
}
