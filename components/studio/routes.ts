/** What the studio shows is named after the # of its address, so that back and forward work. */
import { isPackDraft } from '../../utils/core/packing/start-plan.ts';

export type StudioRoute =
  /** `title`: of a guide that is to be made. */
  | { readonly page: 'list'; readonly title: string | null }
  | { readonly page: 'repairs' }
  | { readonly page: 'draft'; readonly draftId: string; readonly stepId: string | null }
  | { readonly page: 'pack'; readonly draftId: string };

export const REPAIRS = '#/repairs';
const NEW = '#/new/';

/** Of a guide or of a pack. */
export function linkToDraft(draftId: string, stepId?: string): string {
  const step = stepId === undefined ? '' : `/${encodeURIComponent(stepId)}`;
  return `#${encodeURIComponent(draftId)}${step}`;
}

export function linkToNew(title: string): string {
  return NEW + encodeURIComponent(title);
}

/** What names nothing is the list. */
export function readRoute(hash: string): StudioRoute {
  if (hash === REPAIRS) return { page: 'repairs' };
  if (hash.startsWith(NEW)) return { page: 'list', title: decode(hash.slice(NEW.length)) };
  const [draftId, stepId = null] = hash.slice(1).split('/').map(decode);
  if (!draftId) return { page: 'list', title: null };
  return isPackDraft(draftId) ? { page: 'pack', draftId } : { page: 'draft', draftId, stepId };
}

/** An address that somebody mistyped is no reason to show nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
