/** Where generated text stands in a page that is otherwise written by hand. */
export interface Markers {
  readonly begin: string;
  readonly end: string;
}

export const REFERENCE: Markers = {
  begin: '<!-- reference: generated from the schema by `npm run generate` -->',
  end: '<!-- end of reference -->',
};

export const RUN_STATES: Markers = {
  begin: '<!-- run states: generated from the table of transitions by `npm run generate` -->',
  end: '<!-- end of run states -->',
};

export const POLICY_KEYS: Markers = {
  begin: '<!-- keys: generated from the schema by `npm run generate` -->',
  end: '<!-- end of keys -->',
};

export const DATA_REGISTER: Markers = {
  begin: '<!-- register: generated from the schemas by `npm run generate` -->',
  end: '<!-- end of register -->',
};

/** Replaces what stands between the markers. Throws where the page lacks them. */
export function insertGenerated(page: string, { begin, end }: Markers, text: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The page lacks the markers ${begin}, ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n${page.slice(to)}`;
}
