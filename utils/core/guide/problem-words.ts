/** Says problems in the reader's language: the same sentence in the command line and on screen. */
import type { UiLanguage } from '../run/view.ts';
import type { Problem, ProblemParams } from './problem.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { nl } from './words/nl.ts';

export type ProblemKey = keyof typeof en;
export type ProblemWords = Readonly<Record<ProblemKey, string>>;

const WORDS: Readonly<Record<UiLanguage, ProblemWords>> = { nl, de, en, fr };

/** File, line, place in the file, what is wrong and what to do about it. One line. */
export function formatProblem(problem: Problem, language: UiLanguage): string {
  const words = WORDS[language];
  const { file, line, path, severity } = problem;
  const where = line === null ? file : fill(words['on-line'], { file, line: `${line}` }, words);
  const said = formatMessage(problem, language);
  const told = severity === 'warning' ? fill(words.advice, { said }, words) : said;
  return [where, path, told].filter((part) => part !== '').join(': ');
}

/** What is wrong and what to do about it, without the place. */
export function formatMessage({ message }: Pick<Problem, 'message'>, language: UiLanguage): string {
  const words = WORDS[language];
  const { key, params } = message;
  const said = fill(words[key], params, words);
  if (params.suggestion !== undefined) return said + fill(words['did-you-mean'], params, words);
  if (params.options !== undefined) return said + fill(words['use-one-of'], params, words);
  return /[.?!]$/.test(said) ? said : `${said}.`;
}

/** Fills `{name}`; `{{…}}` is left alone, since that is how a guide writes a variable. */
function fill(template: string, params: ProblemParams, words: ProblemWords): string {
  return template.replace(/(?<!\{)\{(\w+)\}(?!\})/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (name === 'kind' || name === 'foundKind') return words[`kind-${value}` as ProblemKey];
    return name === 'form' ? words[`form-${value}` as ProblemKey] : value;
  });
}
