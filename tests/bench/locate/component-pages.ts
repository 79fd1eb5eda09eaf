/** Pages of components that a library draws from Nunjucks templates, in two releases. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writePage, type PagePair } from './page-pair.ts';
import { createRandom, shuffle } from './random.ts';
import { HOME } from './set-up.ts';
import { createTokeniser, markData, readTokens, type Tokeniser } from './tokens.ts';
import { separateIds } from './unique-ids.ts';

/** One release: where its templates start, below the installed packages, and its components there. */
export interface Release {
  readonly root: string;
  readonly components: string;
}

export interface ComponentPages {
  readonly before: Release;
  readonly after: Release;
  /** Whose example data is drawn: the two themselves, or a release between them. */
  readonly examples: Release;
  readonly seed: number;
}

interface Example {
  readonly component: string;
  readonly data: unknown;
}

interface Environment {
  render(name: string, context: object): string;
}

/** More than 8, so that a page has elements that look alike. */
const EXAMPLES_PER_PAGE = 12;

/** A whole page of its own: it cannot stand between other components. */
const LEFT_OUT = ['template'];

export function makeComponentPages(
  { before, after, examples, seed }: ComponentPages,
  limit: number,
): PagePair[] {
  const drawBefore = createDrawing(before);
  const drawAfter = createDrawing(after);
  const order = shuffle(readExamples(examples), createRandom(seed));
  const pages: PagePair[] = [];
  while (order.length > 0 && pages.length < limit) {
    const taken = new Set<string>();
    const tokeniser = createTokeniser();
    const old: string[] = [];
    const young: string[] = [];
    while (order.length > 0 && old.length < EXAMPLES_PER_PAGE) {
      const example = prepare(order.shift()!, tokeniser, taken, old.length);
      const pair = [drawBefore(example), drawAfter(example)] as const;
      if (pair.some((html) => html === null || readTokens(html).length === 0)) continue;
      old.push(`<section>${pair[0]!}</section>`);
      young.push(`<section>${pair[1]!}</section>`);
    }
    if (old.length < EXAMPLES_PER_PAGE) break;
    pages.push({
      before: writePage('Service', old.join('\n')),
      after: writePage('Service', young.join('\n')),
      contexts: new Map(),
    });
  }
  return pages;
}

function prepare(
  { component, data }: Example,
  tokeniser: Tokeniser,
  taken: Set<string>,
  place: number,
): Example {
  return {
    component,
    data: markData(separateIds(data, taken, `-${place + 1}`), tokeniser),
  };
}

function readExamples({ root, components }: Release): Example[] {
  const folder = join(HOME, 'node_modules', root, components);
  return readdirSync(folder)
    .toSorted()
    .filter((component) => !LEFT_OUT.includes(component))
    .flatMap((component) => {
      const file = join(folder, component, 'fixtures.json');
      if (!existsSync(file)) return [];
      const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as {
        fixtures: { options?: unknown; context?: unknown }[];
      };
      return fixtures.map(({ options, context }) => ({ component, data: context ?? options }));
    });
}

/** Draws an example; null where the release cannot. */
function createDrawing({ root, components }: Release): (example: Example) => string | null {
  const load = createRequire(join(HOME, 'package.json'));
  const nunjucks = load('nunjucks') as {
    configure(path: string, options: object): Environment;
  };
  const folder = join(HOME, 'node_modules', root);
  const environment = nunjucks.configure(folder, { autoescape: true, trimBlocks: true });
  return ({ component, data }) => {
    const template = `${components}/${component}/template.njk`;
    if (!existsSync(join(folder, template))) return null;
    try {
      return environment.render(template, { params: data });
    } catch {
      return null;
    }
  };
}
