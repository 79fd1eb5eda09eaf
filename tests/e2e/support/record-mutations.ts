/** Writes down every change of the pages' trees: documents, their frames, and open shadow roots. */
import type { Page } from '@playwright/test';

export interface DocumentRecord {
  /** The path of the document's address when it was made. */
  readonly path: string;
  /**
   * One line per change, in order: `ul + li`, `ul - li`, `button @class: "old"`, `#text: "old"`.
   * What the parser adds is told by elements only: it cuts text where the network did.
   */
  readonly changes: string[];
}

/** Must be called before the page's first address. The documents come in the order of their making. */
export async function recordMutations(page: Page): Promise<readonly DocumentRecord[]> {
  const documents = new Map<string, DocumentRecord>();
  await page.exposeBinding(
    'tellMutations',
    (_source, id: string, path: string, changes: string[]) => {
      const record = documents.get(id) ?? { path, changes: [] };
      record.changes.push(...changes);
      if (!documents.has(id)) {
        documents.set(id, record);
        list.push(record);
      }
    },
  );
  const list: DocumentRecord[] = [];
  await page.addInitScript(observe);
  return list;
}

/** Runs in the page; must not lean on anything of this module. */
function observe(): void {
  const { tellMutations } = globalThis as unknown as {
    tellMutations(id: string, path: string, changes: readonly string[]): Promise<void>;
  };
  const id = crypto.randomUUID();
  const path = location.pathname;
  const nameOf = (node: Node): string =>
    node instanceof ShadowRoot ? `${nameOf(node.host)}::shadow` : node.nodeName.toLowerCase();
  const describe = (record: MutationRecord, isParsing: boolean): string[] => {
    const where = nameOf(record.target);
    if (record.type === 'attributes')
      return [`${where} @${record.attributeName}: ${JSON.stringify(record.oldValue)}`];
    if (record.type === 'characterData')
      return isParsing ? [] : [`${where}: ${JSON.stringify(record.oldValue)}`];
    const isTold = (node: Node): boolean => !isParsing || node.nodeType === Node.ELEMENT_NODE;
    return [
      ...[...record.addedNodes].filter(isTold).map((node) => `${where} + ${nameOf(node)}`),
      ...[...record.removedNodes].filter(isTold).map((node) => `${where} - ${nameOf(node)}`),
    ];
  };
  let isParsing = true;
  const tell = (records: readonly MutationRecord[]): void => {
    const changes = records.flatMap((record) => describe(record, isParsing));
    if (changes.length > 0) void tellMutations(id, path, changes);
  };
  const observer = new MutationObserver(tell);
  const watch = (root: Node): void =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeOldValue: true,
      characterData: true,
      characterDataOldValue: true,
    });
  document.addEventListener(
    'readystatechange',
    () => {
      tell(observer.takeRecords());
      isParsing = document.readyState === 'loading';
    },
    { capture: true },
  );
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachAndWatch(init) {
    const root = attach.call(this, init);
    watch(root);
    return root;
  };
  watch(document);
}
