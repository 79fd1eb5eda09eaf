/** Fills in messages. The words come from outside: this module is also part of the page side. */
import type { UiLanguage } from '../run/view.ts';
import type { MessageKey } from './messages/en.ts';

export type MessageParams = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** Separates the forms `one` and `other` of a message that counts. */
const FORMS = '||';

/**
 * The message of a key, with each `{name}` replaced by its parameter (a name without a parameter
 * stays as it is). Of two forms, `count` chooses by the language's own rule. A key without words
 * gives the key itself, so that a fault is seen and nothing breaks.
 */
export function translate(
  words: Readonly<Record<string, string>>,
  language: UiLanguage,
  key: MessageKey,
  params: MessageParams = {},
): string {
  return chooseForm(words[key] ?? key, language, params).replaceAll(
    /\{(\w+)\}/g,
    (hole, name: string) => String(params[name] ?? hole),
  );
}

const rules: Partial<Record<UiLanguage, Intl.PluralRules>> = {};

/** Rules of plurals are made where a message has two forms only, and kept: to make them takes long. */
function chooseForm(message: string, language: UiLanguage, { count = 0 }: MessageParams): string {
  const [one = message, other] = message.split(FORMS);
  if (other === undefined) return one;
  return (rules[language] ??= new Intl.PluralRules(language)).select(Number(count)) === 'one'
    ? one
    : other;
}

/** Binds `translate` to one language and its words. */
export function createTranslate(
  language: UiLanguage,
  words: Readonly<Record<string, string>>,
): Translate {
  return (key, params) => translate(words, language, key, params);
}
