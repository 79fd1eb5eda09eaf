/** The one interface behind which all methods stand. */
import type { Answer, Context, Recipe } from './api.ts';

export interface Found {
  readonly status: Answer['status'];
  readonly element?: Element | null;
  /** The best of the method's ranking, where it ranks. */
  readonly first?: Element | null;
}

export interface Search {
  find(recipe: Recipe, context: Context): Found;
  dispose(): void;
}

export interface Method {
  readonly name: string;
  record(element: Element, context: Context): Recipe;
  /** Made once for a page; keeps what the method keeps between queries. */
  begin(): Search;
}

/** A method that keeps nothing, and whose recipe selects elements. More than one: it abstains. */
export function createSelecting(
  name: string,
  record: Method['record'],
  select: (recipe: string) => readonly Element[],
): Method {
  return {
    name,
    record,
    begin: () => ({
      find(recipe) {
        const elements = select(recipe as string);
        if (elements.length > 1) return { status: 'ambiguous' };
        return elements[0] ? { status: 'found', element: elements[0] } : { status: 'missing' };
      },
      dispose() {},
    }),
  };
}
