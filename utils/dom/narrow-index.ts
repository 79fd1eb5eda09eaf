/** An index in which only some elements and rows are found. What is read of a page stays that of the whole page. */
import type { PageIndex } from './page-index.ts';

export function narrowIndex(index: PageIndex, mayBe: (element: Element) => boolean): PageIndex {
  return {
    ...index,
    findByKey: (key, value) => index.findByKey(key, value).filter(mayBe),
    findByName: (traits) => index.findByName(traits).filter(mayBe),
    findByNameAsRecorded: (traits) => index.findByNameAsRecorded(traits).filter(mayBe),
    findByKind: (traits) => index.findByKind(traits).filter(mayBe),
    findRows: (key, value) => index.findRows(key, value).filter(mayBe),
  };
}
