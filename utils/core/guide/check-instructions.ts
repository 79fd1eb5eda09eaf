/** Whether the words of a step tell what to do: advice, since no list of words knows a language. */
import { shorten, warning, type Finding, type Path } from './problem.ts';
import { asGroup, asText, listGroups, type Raw } from './raw.ts';

/** What begins with one of these names a thing, and no action. */
const NO_VERBS: Readonly<Record<string, readonly string[]>> = {
  nl: ['de', 'het', 'een', 'dit', 'deze', 'dat', 'die', 'je', 'jouw', 'uw', 'hier', 'er'],
  de: ['der', 'die', 'das', 'ein', 'eine', 'dies', 'diese', 'dieser', 'dieses', 'ihr', 'ihre'],
  en: ['the', 'a', 'an', 'this', 'these', 'that', 'your', 'here', 'there', 'it'],
  fr: ['le', 'la', 'les', 'un', 'une', 'des', 'ce', 'cet', 'cette', 'ces', 'votre', 'vos', 'voici'],
};

/** All that some steps say. What is clicked is not named, and nobody who does not see the page knows it. */
const CLICK_HERE: ReadonlySet<string> = new Set([
  'klik hier',
  'klik hierop',
  'klik op de knop',
  'klik op deze knop',
  'klik op de link',
  'hier klicken',
  'klicken sie hier',
  'klicken sie hierauf',
  'klicken sie auf die schaltfläche',
  'klicken sie auf diese schaltfläche',
  'klicken sie auf den link',
  'click here',
  'click this',
  'click the button',
  'click this button',
  'click the link',
  'select this button',
  'cliquez ici',
  'cliquer ici',
  'cliquez dessus',
  'cliquez sur le bouton',
  'cliquez sur ce bouton',
  'cliquez sur le lien',
]);

export function checkInstructions(guide: Raw): Finding[] {
  return listGroups(guide.steps).flatMap(({ group: step, index }) => {
    const target = asGroup(asGroup(guide.targets)?.[asText(step.target) ?? '']);
    return Object.entries(asGroup(step.title) ?? {}).flatMap(([language, words]) => {
      const title = asText(words);
      if (title === null || title.trim() === '') return [];
      const body = asText(asGroup(step.body)?.[language]);
      const at: Path = ['steps', index, 'title', language];
      if (onlySaysClickHere(title, body)) return [warning(at, 'only-click-here')];
      const names = target ? namesOf(target, language) : [];
      if (!asksForAction(step) || isInstruction(title, language, names)) return [];
      return [warning(at, 'title-no-instruction', { found: shorten(title) })];
    });
  });
}

/** Others may just tell something. */
export function asksForAction(step: Raw): boolean {
  const on = asText(asGroup(step.advance)?.on);
  return on !== null && on !== 'next';
}

function onlySaysClickHere(title: string, body: string | null): boolean {
  return CLICK_HERE.has(fold(title)) && (body === null || CLICK_HERE.has(fold(body)));
}

function isInstruction(title: string, language: string, names: readonly string[]): boolean {
  const words = fold(title)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
  const noVerbs = NO_VERBS[language.split('-')[0]!] ?? [];
  if (words.length < 2 || noVerbs.includes(words[0]!)) return false;
  return !title.trim().endsWith('?') && !names.includes(fold(title));
}

const FIELDS = ['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton', 'checkbox', 'radio'];

/** What the application calls a field: as a title, that only names the place. A button may be called by a verb. */
function namesOf(target: Raw, language: string): string[] {
  const isField = FIELDS.includes(asText(target.role) ?? '');
  return [target.label, ...(isField ? [target.name] : [])].flatMap((words) => {
    const name = asText(asGroup(words)?.[language]);
    return name === null ? [] : [fold(name)];
  });
}

/** Small letters and single spaces: no marks of Markdown, no full stop. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
