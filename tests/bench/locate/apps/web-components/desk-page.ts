/** Pages of a case-management application, told without any library: which words stand where. */
import { shuffle } from '../../random.ts';

export interface Words {
  /** Pages, which are also the entries of the navigation. */
  readonly pages: readonly string[];
  readonly sections: readonly string[];
  /** Actions on a whole page or section, and those that every card and row repeats. */
  readonly actions: readonly string[];
  readonly repeated: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly string[])[];
  readonly fields: Readonly<Record<FieldKind, readonly string[]>>;
  readonly choices: readonly (readonly string[])[];
  readonly remarks: readonly string[];
  readonly things: readonly string[];
  writeKey(number: number): string;
}

export type FieldKind =
  | 'text'
  | 'long'
  | 'choice'
  | 'radio'
  | 'check'
  | 'switch'
  | 'date'
  | 'number';

export interface Field {
  readonly kind: FieldKind;
  readonly id: string;
  readonly label: string;
  /** Of `choice` and `radio` only. */
  readonly choices: readonly string[];
}

export interface Card {
  readonly title: string;
  readonly remark: string;
  readonly actions: readonly string[];
}

export interface Row {
  readonly cells: readonly string[];
  readonly actions: readonly string[];
}

export type Block =
  | {
      readonly kind: 'form';
      readonly title: string;
      readonly fields: readonly Field[];
      readonly actions: readonly string[];
    }
  | { readonly kind: 'cards' | 'folds'; readonly title: string; readonly cards: readonly Card[] }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly Row[];
    }
  | {
      readonly kind: 'tabs';
      readonly title: string;
      readonly tabs: readonly string[];
      /** What the first tab shows. */
      readonly fields: readonly Field[];
      readonly actions: readonly string[];
    };

export interface Dialog extends Card {
  readonly fields: readonly Field[];
}

export interface DeskPage {
  readonly title: string;
  readonly navigation: readonly string[];
  /** The last is where the page is. */
  readonly trail: readonly string[];
  readonly toolbar: readonly string[];
  readonly blocks: readonly Block[];
  /** Open over the page, on some pages. */
  readonly dialog: Dialog | null;
}

/** How the page speaks: it may mark what it says, and translate it. */
export interface Voice {
  word(text: string): string;
  /** An action in a row that is known by the value in its first column. */
  rowWord(text: string, column: string, value: string): string;
  /**
   * The voice of what nobody points at: what lies behind an open dialog, and rows that are on one page
   * only.
   */
  readonly behind: Voice;
}

/** Twice what forms have most of. */
const FIELDS: readonly FieldKind[] = [
  'text',
  'text',
  'long',
  'choice',
  'radio',
  'check',
  'switch',
  'date',
  'number',
];

const BLOCKS: readonly Block['kind'][] = ['form', 'cards', 'table', 'tabs', 'folds'];

/** The same page for the same chance, whatever the voice; `data` is the chance of what is in tables. */
export function createDeskPage(
  words: Words,
  random: () => number,
  data: () => number,
  voice: Voice,
): DeskPage {
  const hasDialog = random() < 0.25;
  const page = createWriter(words, random, data, hasDialog ? voice.behind : voice);
  const [title, ...others] = shuffle(words.pages, random);
  const kinds = shuffle(BLOCKS, random).slice(0, 3);
  return {
    title: page.say([title!])[0]!,
    navigation: page.say(words.pages.slice(0, 6)),
    trail: page.say(others.slice(0, 3)),
    toolbar: page.say(page.some(words.actions, 3)),
    blocks: [...kinds, kinds[0]!].map((kind) => page.writeBlock(kind)),
    dialog: hasDialog ? createWriter(words, random, data, voice, 'd').writeDialog() : null,
  };
}

function createWriter(
  words: Words,
  random: () => number,
  data: () => number,
  voice: Voice,
  idPrefix = 'f',
) {
  const some = <T>(list: readonly T[], count: number): T[] => shuffle(list, random).slice(0, count);
  const say = (list: readonly string[]): string[] => list.map((text) => voice.word(text));
  let fieldCount = 0;

  const writeFields = (count: number): Field[] => {
    const left = new Map(FIELDS.map((kind) => [kind, shuffle(words.fields[kind], random)]));
    return some(FIELDS, count).map((kind) => {
      fieldCount += 1;
      const hasChoices = kind === 'choice' || kind === 'radio';
      const label = voice.word(left.get(kind)!.pop()!);
      const choices = hasChoices ? say(some(words.choices, 1)[0]!) : [];
      return { kind, id: `${idPrefix}${fieldCount}`, label, choices };
    });
  };
  const writeCard = (title: string, actions: readonly string[]): Card => ({
    title: voice.word(title),
    remark: voice.word(some(words.remarks, 1)[0]!),
    actions: say(actions),
  });
  const writeRow = (number: number, actions: readonly string[], says: Voice): Row => {
    const key = words.writeKey(number);
    return {
      cells: [key, ...words.values.map((list) => shuffle(list, data)[0]!)],
      actions: actions.map((text) => says.rowWord(text, words.columns[0]!, key)),
    };
  };
  /** Rows that stay, with other values and at other places, among rows that come and go. */
  const writeRows = (actions: readonly string[]): Row[] => {
    const draw = (from: () => number, at: number): number => Math.floor(from() * 900) * 10 + at;
    const staying = Array.from({ length: 5 }, (_, at) =>
      writeRow(draw(random, at), actions, voice),
    );
    const passing = Array.from({ length: 3 }, (_, at) =>
      writeRow(draw(data, at + 5), actions, voice.behind),
    );
    return shuffle([...staying, ...passing], data);
  };
  const writeBlock = (kind: Block['kind']): Block => {
    const title = voice.word(some(words.sections, 1)[0]!);
    const repeated = some(words.repeated, 2);
    const actions = some(words.actions, 2);
    switch (kind) {
      case 'form':
        return { kind, title, fields: writeFields(6), actions: say(actions) };
      case 'cards':
      case 'folds':
        return { kind, title, cards: some(words.things, 3).map((it) => writeCard(it, repeated)) };
      case 'tabs': {
        const tabs = say(some(words.things, 4));
        return { kind, title, tabs, fields: writeFields(3), actions: say(actions) };
      }
      case 'table':
        return { kind, title, columns: say(words.columns), rows: writeRows(repeated) };
    }
  };
  const writeDialog = (): Dialog => ({
    ...writeCard(some(words.sections, 1)[0]!, some(words.actions, 2)),
    fields: writeFields(4),
  });
  return { some, say, writeBlock, writeDialog };
}
