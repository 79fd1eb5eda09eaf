/** The product's own ways: the target as an author writes it by hand, and recorded evidence. */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { TargetView } from '../../../../utils/core/run/view.ts';
import { createTargetFinder } from '../../../../utils/dom/target-finder.ts';
import type { Context } from './api.ts';
import type { Found, Method } from './method.ts';

/** The part of the evidence finder that is measured. */
interface EvidenceModule {
  describeElement(
    element: Element,
    options: { readonly rowVariable?: string },
  ): { readonly evidence: unknown };
  createEvidenceFinder(root: Document): {
    locate(
      evidence: unknown,
      options: { readonly variables?: Readonly<Record<string, string>> },
    ): Found & { readonly ranking?: readonly unknown[] };
    dispose(): void;
  };
}

/** What the author calls the value by which a row is known. */
export const ROW_VARIABLE = 'key';

export function listOurs(): Method[] {
  const [evidence] = Object.values(
    import.meta.glob<EvidenceModule>('../../../../utils/dom/evidence-finder.ts', { eager: true }),
  );
  return [handWritten, ...(evidence ? [createRecorded(evidence)] : [])];
}

const handWritten: Method = {
  name: 'Leidraad, role and name',
  record: writeTarget,
  begin() {
    const finder = createTargetFinder(document);
    return {
      find: (recipe) => finder.locate(recipe as TargetView),
      dispose: () => finder.dispose(),
    };
  },
};

function writeTarget(element: Element, { row }: Context): TargetView | null {
  const role = getRole(element);
  const name = computeAccessibleName(element);
  const place = row && { row: { column: { en: row.column }, value: row.value } };
  if (role !== null && name !== '') return { role, name: { en: name }, ...place, within: null };
  const text = element.textContent?.trim();
  return text ? { text: { en: text }, ...place, within: null } : null;
}

function createRecorded({ describeElement, createEvidenceFinder }: EvidenceModule): Method {
  return {
    name: 'Leidraad, recorded',
    record: (element, { row }) =>
      describeElement(element, row ? { rowVariable: ROW_VARIABLE } : {}).evidence,
    begin() {
      const finder = createEvidenceFinder(document);
      return {
        find(recipe, { row }) {
          const found = finder.locate(
            recipe,
            row ? { variables: { [ROW_VARIABLE]: row.value } } : {},
          );
          return { ...found, first: firstOf(found.ranking) };
        },
        dispose: () => finder.dispose(),
      };
    },
  };
}

function firstOf(ranking: readonly unknown[] | undefined): Element | null {
  const [first] = ranking ?? [];
  if (first instanceof Element) return first;
  const { element } = (first ?? {}) as { element?: unknown };
  return element instanceof Element ? element : null;
}
