/** What is on a page of the benchmark's applications: data without markup, the same for each library. */

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Action {
  readonly id: string;
  readonly label: string;
}

export type FieldKind =
  | 'text'
  | 'area'
  | 'number'
  | 'date'
  | 'select'
  | 'radio'
  | 'checks'
  | 'check'
  | 'switch'
  | 'upload';

export interface Field {
  readonly kind: FieldKind;
  /** A name in the application's code: the same in every language. */
  readonly name: string;
  readonly label: string;
  /** Of `select`, `radio` and `checks`. */
  readonly choices: readonly Choice[];
  /** What a person had filled in; empty where nothing. A date is written 2026-11-23. */
  readonly value: string;
}

export interface Form {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly actions: readonly Action[];
}

/** A titled piece of text with what can be done with it. */
export interface Note {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly actions: readonly Action[];
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Action[];
}

export interface Row {
  readonly key: string;
  readonly cells: readonly string[];
  readonly actions: readonly Action[];
}

export interface List {
  /** Heads of the columns of data; the first one's is the key's. */
  readonly columns: readonly string[];
  readonly actionsColumn: string;
  readonly rows: readonly Row[];
  /** Rows on one page; null: all of them. */
  readonly pageSize: number | null;
}

export type Section =
  | { readonly kind: 'crumbs'; readonly items: readonly Action[] }
  | { readonly kind: 'heading'; readonly title: string; readonly actions: readonly Action[] }
  | { readonly kind: 'alert'; readonly text: string; readonly action: Action }
  | { readonly kind: 'steps'; readonly items: readonly Action[]; readonly current: number }
  | { readonly kind: 'tabs'; readonly id: string; readonly items: readonly Note[] }
  | { readonly kind: 'menu'; readonly groups: readonly Group[] }
  | { readonly kind: 'panels'; readonly items: readonly Note[] }
  | { readonly kind: 'form'; readonly form: Form }
  | {
      readonly kind: 'details';
      readonly note: Note;
      readonly pairs: readonly { readonly label: string; readonly value: string }[];
    }
  | { readonly kind: 'cards'; readonly items: readonly Note[] }
  | { readonly kind: 'tree'; readonly groups: readonly Group[] }
  | { readonly kind: 'transfer'; readonly left: Group; readonly right: Group }
  | { readonly kind: 'pages'; readonly total: number }
  | { readonly kind: 'list'; readonly list: List };

/** What lies open over the page. Behind a modal or a drawer nothing can be reached. */
export type Overlay =
  | { readonly kind: 'modal' | 'drawer'; readonly form: Form }
  | { readonly kind: 'confirm'; readonly opener: Action; readonly title: string }
  | { readonly kind: 'menu'; readonly opener: Action; readonly items: readonly Action[] };

export interface CasePage {
  readonly sections: readonly Section[];
  readonly overlay: Overlay | null;
  readonly language: 'en' | 'nl';
}
