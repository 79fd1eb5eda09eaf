/**
 * Pages of an application whose parts are shown one at a time: tabs, steps of a form, an accordion; and
 * cases of which the state says what can be done. Many names recur in each part.
 */
import { writePage, type PagePair } from './page-pair.ts';
import { createRandom, shuffle } from './random.ts';
import {
  RECURRING_ACTION,
  RECURRING_ENDS,
  RECURRING_FIELDS,
  RECURRING_HEADING,
  STEP_END,
  stateWords,
  type PartField,
  type PartWords,
  type StateWords,
} from './state-words.ts';
import { createTokeniser } from './tokens.ts';

const KINDS = ['tabs', 'steps', 'accordion'] as const;
const NAMINGS = ['own', 'shared', 'drawn'] as const;
const PAGES = 27;

/** What is the same on all pages of a pair. */
interface Design {
  readonly kind: (typeof KINDS)[number];
  readonly words: StateWords;
  /** In this order. */
  readonly parts: readonly PartWords[];
  /**
   * `own`: ids tell the part; `shared`: no ids, and a field has the same name in each part; `drawn`: ids by
   * lot, others each time.
   */
  readonly naming: (typeof NAMINGS)[number];
  /** What becomes of a part that is not shown; the empty string: it is not in the page. */
  readonly closed: ' hidden' | ' style="display:none"' | '';
  /** Whether the heading that recurs stands over the buttons of a part, or only its own. */
  readonly hasHeading: boolean;
  /** The text with the token of what stands in that place; the same one whenever it is drawn. */
  readonly say: (place: string, text: string) => string;
}

/** What the pages of one release have in common. */
interface Release {
  readonly seed: number;
  readonly isNew: boolean;
  /** Whether ids and names of fields are written another way. */
  readonly isRenamed: boolean;
}

interface State {
  readonly shown: PartWords;
  /** A part that this case does not have. */
  readonly lacks?: PartWords;
  readonly actions: number;
}

/** At most `limit` pages: each kind with each naming in turn, the rest by chance. */
export function makeStatePages(seed: number, limit: number): PagePair[] {
  return Array.from({ length: Math.min(PAGES, limit) }, (_, at) =>
    makePair(
      KINDS[at % KINDS.length]!,
      NAMINGS[Math.floor(at / KINDS.length) % NAMINGS.length]!,
      seed * 100 + at,
    ),
  );
}

function makePair(kind: Design['kind'], naming: Design['naming'], seed: number): PagePair {
  const random = createRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const words = pick(stateWords);
  const parts = shuffle(words.parts, random).slice(0, pick([3, 4]));
  const design: Design = {
    kind,
    words,
    parts,
    naming,
    closed: pick([' hidden', ' style="display:none"', '', ''] as const),
    hasHeading: random() < 0.5,
    say: createSay(),
  };
  const [shown, other, another] = shuffle(parts, random);
  const actions = pick([0, 1]);
  const old: Release = { seed, isNew: false, isRenamed: false };
  // Often it is the same release, with other data.
  const [isNew, isRenamed] = pick([
    [false, false],
    [true, false],
    [true, true],
  ] as const);
  const young: Release = { seed: seed + 1, isNew, isRenamed };
  const state: State = { shown: shown!, actions };
  return {
    before: drawPage(design, old, state),
    after: drawPage(design, young, state),
    elsewhere: [
      { shown: other!, actions },
      { shown: another!, lacks: shown!, actions },
      { shown: shown!, actions: 1 - actions },
    ].map((it) => drawPage(design, young, it)),
    contexts: new Map(),
  };
}

function createSay(): Design['say'] {
  const { mark } = createTokeniser();
  const marks = new Map<string, string>();
  return (place, text) => {
    if (!marks.has(place)) marks.set(place, mark(''));
    return text + marks.get(place)!;
  };
}

function drawPage(design: Design, release: Release, state: State): string {
  const { kind, words, say } = design;
  const random = createRandom(release.seed);
  const links = (place: string, texts: readonly string[]) =>
    texts
      .map((it) => `<li><a href="/${place}/${slug(it)}">${say(`${place} ${it}`, it)}</a></li>`)
      .join('');
  const facts = words.facts.map(({ term, values }) => {
    const value = values[Math.floor(random() * values.length)]!;
    return `<dt>${term}</dt><dd>${value}</dd>`;
  });
  const write = createWriter(design, release, random);
  const parts = design.parts.filter((it) => it !== state.lacks);
  const actions = words.actions[state.actions]!.map((it) =>
    write.button('action', slug(it), say(`action ${it}`, it)),
  );
  const drawn = parts.map((it) => write.part(it, it === state.shown));
  const heads = {
    tabs: `<div role="tablist">${drawn.map(({ head }) => head).join('')}</div>`,
    steps: `<ol>${drawn.map(({ head }) => `<li>${head}</li>`).join('')}</ol>`,
    accordion: '',
  }[kind];
  const panels = drawn.map(({ head, panel }) =>
    kind === 'accordion' ? `<h2>${head}</h2>${panel}` : panel,
  );
  return writePage(
    words.title,
    `<nav><ul>${links('go', words.links)}</ul></nav><h1>${say('title', words.title)}</h1>` +
      `<dl>${facts.join('')}</dl>${write.wrap(`<div>${actions.join('')}</div>`)}${heads}` +
      `<form>${panels.join('')}</form><footer><ul>${links('about', words.footer)}</ul></footer>`,
  );
}

/** Writes what the design says in the way of the release. */
function createWriter(design: Design, release: Release, random: () => number) {
  const { kind, naming, closed, hasHeading, say } = design;
  const classOf = (old: string, young: string): string => ` class="${release.isNew ? young : old}"`;
  const wrap = (inner: string): string =>
    release.isNew ? `<div class="l-stack">${inner}</div>` : inner;
  const keyOf = (...words: string[]): string =>
    release.isRenamed ? ['x', ...words].join('_') : words.join('-');
  const idOf = (...words: string[]): string =>
    naming === 'own' ? keyOf(...words) : `u${Math.floor(random() * 1e6).toString(36)}`;
  const idAttribute = (...words: string[]): string =>
    naming === 'shared' ? '' : ` id="${idOf(...words)}"`;

  const button = (part: string, key: string, text: string): string =>
    `<button type="button"${classOf('btn', 'button button--plain')}${idAttribute(part, key)}>${text}</button>`;

  const field = (part: string, { kind: type, name, label, choices = [] }: PartField): string => {
    const text = say(`${part} ${name}`, label);
    const id = idOf(part, name);
    const own =
      naming === 'shared' ? ` name="${keyOf(name)}"` : ` id="${id}" name="${keyOf(part, name)}"`;
    const attributes = `${own}${classOf('field', 'input')}`;
    const control = {
      text: `<input${attributes}>`,
      date: `<input type="date"${attributes}>`,
      check: `<input type="checkbox"${attributes}>`,
      area: `<textarea${attributes}></textarea>`,
      select: `<select${attributes}>${choices.map((it) => `<option>${it}</option>`).join('')}</select>`,
    }[type];
    return naming === 'shared'
      ? `<p><label>${text} ${control}</label></p>`
      : `<p><label for="${id}">${text}</label> ${control}</p>`;
  };

  const contents = ({ key, title, fields }: PartWords): string => {
    const [date, explanation] = RECURRING_FIELDS;
    const ends = kind === 'steps' ? [...RECURRING_ENDS, STEP_END] : RECURRING_ENDS;
    const buttonOf = (text: string) => button(key, slug(text), say(`${key} ${text}`, text));
    // The head of an accordion's part is outside of it.
    const heading = kind === 'accordion' ? '' : `<h2>${say(`${key} title`, title)}</h2>`;
    const all = [fields[0], date, fields[1], explanation].map((it) => field(key, it)).join('');
    const files = hasHeading ? `<h3>${say(`${key} files`, RECURRING_HEADING)}</h3>` : '';
    return (
      heading +
      wrap(`${all}${files}<p>${buttonOf(RECURRING_ACTION)}</p>`) +
      `<div>${ends.map(buttonOf).join('')}</div>`
    );
  };

  /** What opens the part, and the part. */
  const part = (words: PartWords, isShown: boolean): { head: string; panel: string } => {
    const id = idAttribute(words.key);
    const state = {
      tabs: ` role="tab" aria-selected="${isShown}"`,
      steps: isShown ? ' aria-current="step"' : '',
      accordion: ` aria-expanded="${isShown}"`,
    }[kind];
    const role = { tabs: ' role="tabpanel"', steps: '', accordion: ' role="region"' }[kind];
    const text = say(`${words.key} head`, words.title);
    const head = `<button type="button"${state}${classOf('head', 'toggle')}>${text}</button>`;
    const open = `<section${role}${id}${classOf('part', 'panel')}`;
    if (isShown) return { head, panel: `${open}>${contents(words)}</section>` };
    return { head, panel: closed && `${open}${closed}>${contents(words)}</section>` };
  };

  return { wrap, button, part };
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}
