import { listByTag } from './page-roots.ts';
import type { Root } from './page-roots.ts';

/** The labels of each field, by the tree that they are in; filled as asked for. */
export type LabelCache = Map<Node, Map<Element, Element[]>>;

/** `HTMLInputElement.labels` walks the whole document for each field; this does so once. */
export function labelsOf(element: Element, labels: LabelCache): Element[] {
  const root = element.getRootNode() as Root;
  let known = labels.get(root);
  if (known === undefined) {
    known = new Map();
    for (const label of listByTag<HTMLLabelElement>(root, 'label')) {
      const { control } = label;
      if (control && !known.get(control)?.push(label)) known.set(control, [label]);
    }
    labels.set(root, known);
  }
  return known.get(element) ?? [];
}
