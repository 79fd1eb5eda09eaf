/** The words of a guide: there in each language, and shown as they were meant. */
import { inspectMarkdown } from '../text/inspect-markdown.ts';
import { MARKDOWN_FIELDS, WORD_FIELDS } from './fields.ts';
import { ADVICE } from './limits.ts';
import { error, formatPath, shorten, warning, type Finding, type Path } from './problem.ts';
import { asGroup, asText, listEntries, listKeys, type Raw } from './raw.ts';
import { fillSamples } from './variables.ts';

/** What is read outside the bubble may be longer. */
const LONG_READS = new Set(['goal']);

export function checkWords(guide: Raw): Finding[] {
  const languages = listKeys(guide.title);
  const own = asText(guide.language);
  const findings: Finding[] = [];
  if (own !== null && languages.length > 0 && !languages.includes(own)) {
    findings.push(error(['title'], 'language-not-in-title', { found: shorten(own) }));
  }
  for (const { at, field, value } of listEntries(guide)) {
    const words = asGroup(value);
    if (!words || !isForLearner(at, field)) continue;
    if (formatPath(at) !== 'title') findings.push(...checkLanguages(words, at, languages));
    if (!MARKDOWN_FIELDS.has(field)) continue;
    const isShort = guide.kind !== 'article' && !LONG_READS.has(field);
    for (const [language, text] of Object.entries(words)) {
      if (typeof text !== 'string') continue;
      findings.push(...checkText(text, [...at, language], isShort, guide));
    }
  }
  return findings;
}

/** What describes a target is in the application's languages. */
function isForLearner(at: Path, field: string): boolean {
  if (at[0] === 'targets') return false;
  return (WORD_FIELDS.has(field) || MARKDOWN_FIELDS.has(field)) && at.at(-2) !== 'variables';
}

function checkLanguages(words: Raw, at: Path, languages: readonly string[]): Finding[] {
  const present = Object.keys(words);
  if (present.length === 0 || languages.length === 0) return [];
  const missing = languages.filter((language) => !present.includes(language));
  const extra = present.filter((language) => !languages.includes(language)).map(shorten);
  return [
    ...(missing.length > 0 ? [error(at, 'language-missing', { found: missing.join(', ') })] : []),
    ...(extra.length > 0 ? [warning(at, 'language-extra', { found: extra.join(', ') })] : []),
  ];
}

function checkText(text: string, at: Path, isShort: boolean, guide: Raw): Finding[] {
  const declared = asGroup(guide.variables);
  const typeOf = (name: string): string | undefined =>
    asText(asGroup(declared?.[name])?.type) ?? undefined;
  const { badLinks, html, hasImages, words } = inspectMarkdown(fillSamples(text, typeOf));
  const advice = { found: `${words}`, max: `${ADVICE.words}` };
  return [
    ...badLinks.map((found) => error(at, 'link-bad', { found: shorten(found) })),
    ...html.slice(0, 1).map((found) => warning(at, 'text-html', { found: shorten(found) })),
    ...(hasImages ? [warning(at, 'text-image')] : []),
    ...(isShort && words > ADVICE.words ? [warning(at, 'text-long', advice)] : []),
  ];
}
