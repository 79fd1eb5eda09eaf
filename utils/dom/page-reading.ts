import type { LabelCache } from './labels-of.ts';
import type { readUiName } from './read-words.ts';
import type { Survey } from './read-places.ts';

/** What was read while the page did not change. */
export interface PageReading {
  readonly labels: LabelCache;
  /** What says its role, by tree. */
  readonly roled: Map<Node, readonly Element[]>;
  /** The headings of each tree, in document order. */
  readonly headings: Map<Node, Element[]>;
  /** The headers of each table, by place. */
  readonly headers: Map<Element, Map<number, string>>;
  readonly names: Map<Element, ReturnType<typeof readUiName>>;
  /** Made when first asked for. */
  readonly survey: () => Survey;
}
