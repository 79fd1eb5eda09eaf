/** What of a guide can be searched: its words as plain text, in the person's language. */
import type { Guide, Localized } from '../guide/schema.ts';
import { nameHost } from '../match/name-host.ts';
import { pickLanguage, pickWords } from '../run/localize.ts';
import { parseMarkdown } from '../text/parse-markdown.ts';
import { toPlainText } from '../text/plain-text.ts';

export interface SearchText {
  readonly guideId: string;
  readonly kind: Guide['kind'];
  /** Of the title and the goal: the person's own where the guide has it. */
  readonly language: string;
  readonly title: string;
  readonly keywords: string;
  readonly goal: string;
  /** The titles of its steps, items or tips. */
  readonly steps: string;
  readonly body: string;
  /** The application that it works in, in words. */
  readonly where: string;
}

interface Line {
  readonly title?: Localized | undefined;
  readonly texts: readonly (Localized | undefined)[];
}

/** The parts of a guide with words of their own; those of a text without parts have no title. */
function listLines(guide: Guide): Line[] {
  switch (guide.kind) {
    case 'walkthrough':
      return guide.steps.map(({ title, body, why, pitfalls = [] }) => ({
        title,
        texts: [body, why, ...pitfalls],
      }));
    case 'checklist':
      return guide.items.map(({ title, body }) => ({ title, texts: [body] }));
    case 'tips':
      return guide.tips.map(({ title, body }) => ({ title, texts: [body] }));
    case 'announcement':
    case 'article':
      return [{ texts: [guide.body] }];
  }
}

/** `hosts` are the match patterns of the guide's application: they name it where the author did not. */
export function toSearchText(guide: Guide, hosts: readonly string[], wanted: string): SearchText {
  const words = (from: Localized | undefined): string =>
    from ? pickWords(from, wanted, guide.language) : '';
  const plain = (from: Localized | undefined): string => toPlainText(parseMarkdown(words(from)));
  const lines = listLines(guide);
  const language = pickLanguage(guide.title, wanted, guide.language);
  return {
    guideId: guide.id,
    kind: guide.kind,
    language,
    title: words(guide.title),
    keywords: (guide.keywords?.[language] ?? []).join(' '),
    goal: plain(guide.goal),
    steps: join(lines.map(({ title }) => words(title))),
    body: join(lines.flatMap(({ texts }) => texts.map(plain))),
    where: nameApplication(guide, hosts, wanted),
  };
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** What people call the application, else its hosts. */
export function nameApplication(guide: Guide, hosts: readonly string[], wanted: string): string {
  const { name } = guide.app;
  return name ? pickWords(name, wanted, guide.language) : hosts.map(nameHost).join(', ');
}
