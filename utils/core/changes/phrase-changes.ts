/** Changes as sentences in the reader's language, in the order in which they were found. */
import type { Translate } from '../i18n/translate.ts';
import { pickWords } from '../run/localize.ts';
import type { Change } from './change.ts';

/** Long enough to see what was changed, short enough for a list. */
const EXCERPT = 90;

/** `withGuide`: say in which guide, where there may be several. */
export function phraseChanges(
  changes: readonly Change[],
  language: string,
  t: Translate,
  withGuide = true,
): string[] {
  return changes.map((change) => {
    const place = [
      ...(withGuide && change.guide ? [nameGuide(change.guide, language, t)] : []),
      ...(change.part ? [namePart(change, language, t)] : []),
    ].join(', ');
    const what = phraseChange(change, t);
    const said = place === '' ? what : t('changes.at', { place, said: what });
    return said.charAt(0).toUpperCase() + said.slice(1);
  });
}

function nameGuide(guide: NonNullable<Change['guide']>, language: string, t: Translate): string {
  return t('changes.guide', { title: pickWords(guide.title, language, guide.language) });
}

function namePart({ part, guide }: Change, language: string, t: Translate): string {
  const { kind, number, title } = part!;
  const words = title && pickWords(title, language, guide?.language ?? language);
  const place = t(`changes.${kind}`, { number });
  return words ? `${place} ${t('changes.guide', { title: words })}` : place;
}

function phraseChange({ kind, name, words }: Change, t: Translate): string {
  if (words === null)
    return t(`changes.${kind}`, { name: kind === 'other' ? nameField(name, t) : name });
  const { language } = words;
  const { before, after } = shortenAround(words.before, words.after);
  const field = nameField(name, t);
  if (words.before === '') return t('changes.wordsAdded', { field, language, after });
  if (words.after === '') return t('changes.wordsRemoved', { field, language, before });
  return t('changes.words', { field, language, before, after });
}

/** Fields that an author meets in the studio are called as there; the others as in the file. */
function nameField(name: string, t: Translate): string {
  const known = ['title', 'body', 'why', 'pitfalls', 'goal', 'choices', 'image'] as const;
  const found = known.find((field) => field === name);
  return found ? t(`changes.field_${found}`) : name;
}

/** Of long texts, the part where they begin to differ. */
function shortenAround(before: string, after: string): { before: string; after: string } {
  const end = Math.min(before.length, after.length);
  let same = 0;
  while (same < end && before[same] === after[same]) same += 1;
  const isLong = Math.max(before.length, after.length) > EXCERPT;
  const from = isLong ? Math.max(0, same - EXCERPT / 3) : 0;
  const cut = (text: string): string => {
    const piece = text.slice(from, from + EXCERPT);
    return `${from > 0 ? '…' : ''}${piece}${from + EXCERPT < text.length ? '…' : ''}`;
  };
  return { before: cut(before), after: cut(after) };
}
