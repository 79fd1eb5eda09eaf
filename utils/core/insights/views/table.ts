/** A picture's figures as a table, for the page and as CSV. */
export interface Cell {
  /** As it is read. */
  readonly text: string;
  /** As it is counted on with; published figures as they stand in the file. */
  readonly raw: string | number;
}

export interface Table {
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly Cell[])[];
}

export function cell(text: string, raw: string | number = text): Cell {
  return { text, raw };
}
