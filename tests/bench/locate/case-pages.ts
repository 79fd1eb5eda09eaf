/** Pages of an invented application, composed by chance from a vocabulary: data, not yet drawn. */
import type { Action, CasePage, Field, Form, Note, Overlay, Section } from './apps/case-page.ts';
import type { Context } from './page/api.ts';
import { LANGUAGE_SEED, pseudoTranslate } from './pseudo-language.ts';
import { createRandom, shuffle } from './random.ts';
import { driftRows } from './row-pages.ts';
import { createTokeniser, readTokens } from './tokens.ts';
import type { FieldWords, Vocabulary } from './vocabulary.ts';

/** One page in its three versions; all carry the same tokens. */
export interface CasePages {
  readonly before: CasePage;
  readonly after: CasePage;
  readonly translated: CasePage;
  readonly contexts: ReadonlyMap<number, Context>;
}

/** Writes a word of the application: in the page's language, marked where a person can act on it. */
type Say = (word: string) => string;

type Language = CasePage['language'];
/** Every fourth page is a work list. */
const LIST_EVERY = 4;
/** Rows of a work list whose controls are targets. */
const SAMPLE = 12;
/** Rows on one page of a work list, where it has pages. */
const PAGE_SIZE = 50;

export function makeCasePages(words: Vocabulary, seed: number, count: number): CasePages[] {
  return Array.from({ length: count }, (_, at) =>
    at % LIST_EVERY === LIST_EVERY - 1
      ? makeListPages(words, seed * 100 + at, (at + 1) % (2 * LIST_EVERY) === 0 ? PAGE_SIZE : null)
      : makeFormPages(words, seed * 100 + at),
  );
}

function makeFormPages(words: Vocabulary, seed: number): CasePages {
  const draw = (language: Language): CasePage =>
    composePage(words, createRandom(seed), language, createTokeniser().mark);
  const page = draw('en');
  return { before: page, after: page, translated: draw('nl'), contexts: new Map() };
}

function speak(language: Language, word: string): string {
  return language === 'en' ? word : pseudoTranslate(word, LANGUAGE_SEED);
}

/** The same choices for the same chance, whatever the language. */
function composePage(
  words: Vocabulary,
  random: () => number,
  language: Language,
  mark: Say,
): CasePage {
  const plain: Say = (word) => speak(language, word);
  const marked: Say = (word) => mark(plain(word));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const isHeads = (): boolean => random() < 0.5;
  const kind = pick(['modal', 'drawer', 'confirm', 'menu', 'menu', null, null] as const);
  // What lies behind a modal cannot be reached: no guide points there.
  const say = kind === 'modal' || kind === 'drawer' ? plain : marked;

  const isPeople = isHeads();
  const [first, second] = shuffle(words.forms, random);
  const forms = isPeople
    ? words.people.map((title) => ({ title, fields: words.personFields }))
    : [first!];
  const sections: (Section | false)[] = [
    isHeads() && { kind: 'menu', groups: createGroups(words, say) },
    { kind: 'crumbs', items: createActions('crumb', words.crumbs, say) },
    {
      kind: 'heading',
      title: say(pick(words.titles)),
      actions: createActions('do', shuffle(words.pageActions, random), say),
    },
    isHeads() && {
      kind: 'alert',
      text: plain(words.warning),
      action: { id: 'warning', label: say(words.warningAction) },
    },
    isHeads()
      ? { kind: 'steps', items: createActions('step', words.steps, say), current: 1 }
      : { kind: 'tabs', id: 'parts', items: createNotes('tab', words.tabs, words, say, plain) },
    ...forms.map((form, at): Section => ({
      kind: 'form',
      form: createForm(`form${at}`, form, words, say),
    })),
    isHeads() && createDetails(words, pick([0, 1]), say),
    {
      kind: 'cards',
      items: createNotes('card', shuffle(words.cards, random).slice(1), words, say, plain),
    },
    isHeads() && { kind: 'panels', items: createNotes('panel', words.panels, words, say, plain) },
    pick<Section | false>([
      { kind: 'pages', total: 85 },
      { kind: 'tree', groups: createGroups(words, say) },
      false,
    ]),
    isHeads() && createTransfer(words, plain),
  ];
  return {
    sections: sections.filter((section) => section !== false),
    overlay: kind && createOverlay(kind, second!, words, marked),
    language,
  };
}

function createActions(prefix: string, labels: readonly string[], say: Say): Action[] {
  return labels.map((label, at) => ({ id: `${prefix}${at}`, label: say(label) }));
}

function createNotes(
  prefix: string,
  titles: readonly string[],
  words: Vocabulary,
  say: Say,
  plain: Say,
): Note[] {
  return titles.map((title, at) => ({
    id: `${prefix}${at}`,
    title: say(title),
    text: plain(words.text),
    actions: createActions(`${prefix}${at}do`, words.noteActions, say),
  }));
}

function createGroups({ menu }: Vocabulary, say: Say) {
  return menu.map(({ title, items }, at) => ({
    id: `group${at}`,
    title: say(title),
    items: createActions(`group${at}item`, items, say),
  }));
}

function createForm(
  id: string,
  { title, fields }: { readonly title: string; readonly fields: readonly FieldWords[] },
  { formActions }: Vocabulary,
  say: Say,
): Form {
  return {
    id,
    title: say(title),
    fields: fields.map((field) => createField(field, say)),
    actions: createActions(`${id}do`, formActions, say),
  };
}

function createField({ kind, name, label, choices = [], value = '' }: FieldWords, say: Say): Field {
  return {
    kind,
    name,
    label: say(label),
    choices: choices.map((choice, at) => ({ value: String(at), label: say(choice) })),
    value,
  };
}

function createDetails(words: Vocabulary, at: number, say: Say): Section {
  const { title, pairs } = words.details[at]!;
  return {
    kind: 'details',
    note: {
      id: 'details',
      title: say(title),
      text: '',
      actions: createActions('detailsdo', words.noteActions, say),
    },
    pairs: pairs.map(([label, value]) => ({ label: say(label), value })),
  };
}

function createTransfer({ transfer, people, cards }: Vocabulary, say: Say): Section {
  return {
    kind: 'transfer',
    left: { id: 'left', title: say(transfer[0]), items: createActions('left', cards, say) },
    right: { id: 'right', title: say(transfer[1]), items: createActions('right', people, say) },
  };
}

function createOverlay(
  kind: Overlay['kind'],
  form: Vocabulary['forms'][number],
  words: Vocabulary,
  say: Say,
): Overlay {
  const opener = { id: 'opener', label: say(words.formActions[1]!) };
  if (kind === 'confirm') return { kind, opener, title: say(words.question) };
  if (kind === 'menu')
    return { kind, opener, items: createActions('more', words.pageActions, say) };
  return { kind, form: createForm('overlay', form, words, say) };
}

function makeListPages(words: Vocabulary, seed: number, pageSize: number | null): CasePages {
  const { before, after, sample } = driftRows(words.list, createRandom(seed));
  const { columns, actions, writeKey, title } = words.list;
  const contexts = new Map<number, Context>();
  const draw = (rows: typeof before, language: Language): CasePage => {
    const { mark } = createTokeniser();
    const plain: Say = (word) => speak(language, word);
    const say: Say = (word) => mark(plain(word));
    const marked = new Map<string, string>();
    for (const { number } of sample.slice(0, SAMPLE)) {
      for (const action of actions) {
        const label = say(action);
        marked.set(`${number} ${action}`, label);
        const row = { column: columns[0]!, value: writeKey(number) };
        contexts.set(readTokens(label)[0]!, { row });
      }
    }
    return {
      language,
      overlay: null,
      sections: [
        { kind: 'menu', groups: createGroups(words, say) },
        {
          kind: 'heading',
          title: say(title),
          actions: createActions('do', words.pageActions, say),
        },
        {
          kind: 'form',
          form: createForm('filter', { title, fields: words.listForm }, words, say),
        },
        {
          kind: 'list',
          list: {
            columns: columns.map(say),
            actionsColumn: say(words.listActionsColumn),
            pageSize,
            rows: rows.map(({ number, cells }) => ({
              key: writeKey(number),
              cells: [writeKey(number), ...cells],
              actions: actions.map((action, at) => ({
                id: `${number}-${at}`,
                label: marked.get(`${number} ${action}`) ?? plain(action),
              })),
            })),
          },
        },
      ],
    };
  };
  return {
    before: draw(before, 'en'),
    after: draw(after, 'en'),
    translated: draw(after, 'nl'),
    contexts,
  };
}
