/** The page side of the benchmark, run inside each page under test. */
import { pseudoTranslate } from '../pseudo-language.ts';
import { examineQuery } from './examine.ts';
import type { Answer, BenchApi, Query } from './api.ts';
import { listElements } from './elements.ts';
import type { Method, Search } from './method.ts';
import { measureUpkeep } from './measure-upkeep.ts';
import { listOurs } from './ours.ts';
import { listPeers, yardstick } from './peers.ts';
import { isShown, listLabels, readTruth, standsFor, wholeOf } from './truth.ts';

/** Made when first asked for: what they need of the page is there then. */
let methods: Method[] | undefined;
let elements: Element[] = [];

function listMethods(): Method[] {
  return (methods ??= [...listPeers(), ...listOurs()]);
}

function methodCalled(name: string): Method {
  const method = [...listMethods(), yardstick].find((it) => it.name === name);
  if (!method) throw new Error(`no method "${name}"`);
  return method;
}

function ask(search: Search, { recipe, context }: Query): Answer {
  if (recipe === null) return { status: 'missing', index: null, first: null };
  const { status, element, first } = search.find(recipe, context);
  const isAnswer = status === 'found' || status === 'likely';
  return {
    status,
    index: isAnswer && element ? elements.indexOf(element) : null,
    first: first ? elements.indexOf(first) : null,
  };
}

/** The true element of a query. A page that drew itself anew has lost it, and would tell lies. */
function truthOf({ truth }: Omit<Query, 'recipe'>): Element {
  const element = elements[truth]!;
  if (!element.isConnected) throw new Error(`a ${element.localName} is no longer on the page`);
  return element;
}

/** A method that cannot describe an element says so by throwing, or with null. */
function recordOne(method: Method, query: Omit<Query, 'recipe'>): unknown {
  try {
    return method.record(elements[query.truth]!, query.context);
  } catch {
    return null;
  }
}

/** Takes the element out, a field together with its labels; returns what puts all back. */
function takeOut(element: Element): () => void {
  const whole = wholeOf(element);
  const labels = listLabels(element);
  const around = labels.find((label) => label.contains(whole)) ?? whole;
  const apart = labels.filter((label) => !label.contains(whole));
  const undo = [around, ...apart].map((gone) => {
    const mark = document.createComment('');
    gone.replaceWith(mark);
    return () => mark.replaceWith(gone);
  });
  return () => undo.toReversed().forEach((putBack) => putBack());
}

/** Data keeps its language: what stands in a cell, unless it is something to act on. */
const DATA = ':is(td,[role=cell],[role=gridcell])';

/** Puts the page's words into the made-up language, names included. */
function translate(seed: number): void {
  for (const element of elements) {
    if (element.matches('style,script')) continue;
    if (element.closest(DATA) && !element.closest('a,button')) continue;
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE)
        node.nodeValue = pseudoTranslate(node.nodeValue ?? '', seed);
    }
  }
  for (const element of elements) {
    const isButton = element.matches('input:is([type=button],[type=submit],[type=reset])');
    const names = ['aria-label', 'alt', 'title', 'placeholder', ...(isButton ? ['value'] : [])];
    for (const name of names) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, pseudoTranslate(value, seed));
    }
  }
  document.documentElement.lang = 'cy';
}

const api: BenchApi = {
  async readTruth() {
    const marked = await readTruth();
    elements = listElements();
    return marked;
  },
  methods: () => listMethods().map(({ name }) => name),
  record: (name, queries) => queries.map((query) => recordOne(methodCalled(name), query)),
  find(name, queries) {
    const search = methodCalled(name).begin();
    const answers = queries.map((query) => {
      truthOf(query);
      return ask(search, query);
    });
    search.dispose();
    return answers;
  },
  findRemoved: (name, queries) =>
    queries.map((query) => {
      const putBack = takeOut(truthOf(query));
      const search = methodCalled(name).begin();
      const answer = ask(search, query);
      search.dispose();
      putBack();
      return answer;
    }),
  findElsewhere(name, queries) {
    const search = methodCalled(name).begin();
    const answers = queries.map((query): Answer => {
      const answer = ask(search, query);
      return answer.index === null || isShown(elements[answer.index]!)
        ? answer
        : { ...answer, status: 'missing', index: null };
    });
    search.dispose();
    return answers;
  },
  examine: (queries, isRemoved) =>
    queries.map((query) => {
      const truth = elements[query.truth]!;
      const putBack = isRemoved ? takeOut(truth) : () => undefined;
      const examined = examineQuery(query, truth, isRemoved);
      putBack();
      return examined;
    }),
  isSame(answer, truth) {
    const element = elements[answer];
    return element !== undefined && standsFor(element, elements[truth]!);
  },
  translate,
  time(name, queries, repeat) {
    const method = methodCalled(name);
    const cold: number[] = [];
    const warm: number[] = [];
    const changed: number[] = [];
    const ticker = document.createTextNode('0');
    document.querySelector('h1')!.after(ticker);
    // Laying the page out anew is the page's work, whoever asks.
    const settle = () => document.body.offsetHeight;
    settle();
    for (const query of queries) {
      const from = performance.now();
      const search = method.begin();
      search.find(query.recipe, query.context);
      cold.push(performance.now() - from);
      const again = performance.now();
      for (let turn = 0; turn < repeat; turn += 1) search.find(query.recipe, query.context);
      warm.push((performance.now() - again) / repeat);
      ticker.nodeValue = `${cold.length}`;
      settle();
      const later = performance.now();
      search.find(query.recipe, query.context);
      changed.push(performance.now() - later);
      search.dispose();
    }
    ticker.remove();
    return { cold, warm, changed };
  },
  upkeep: (name, queries, frames, changes) =>
    measureUpkeep(methodCalled(name), queries, frames, changes),
  countNodes: () => elements.length,
};

globalThis.leidraadBench = api;
