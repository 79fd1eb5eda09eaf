/** A new pack, and the ids that packs and drafts of them have. */
import { LIMITS } from '../guide/limits.ts';
import { freeName } from '../studio/edit-parts.ts';
import type { PackPlan } from './plan.ts';

export const FIRST_VERSION = '0.1.0';

/** Drafts of packs are told from those of guides by their id, also in the address of the studio. */
export const PACK_MARK = 'pack-';

export function packDraftId(random: string): string {
  return PACK_MARK + random;
}

export function isPackDraft(draftId: string): boolean {
  return draftId.startsWith(PACK_MARK);
}

export interface PlanStart {
  readonly language: string;
  readonly title: string;
  readonly issuer: string;
  readonly drafts: readonly string[];
}

/** `taken`: ids of packs that there are. */
export function startPlan(start: PlanStart, taken: ReadonlySet<string>): PackPlan {
  const { language, title, issuer, drafts } = start;
  return {
    format: 1,
    kind: 'pack',
    id: makePackId(issuer, title, taken),
    version: FIRST_VERSION,
    language,
    title: { [language]: title },
    issuer,
    variables: {},
    drafts: [...drafts],
  };
}

/** Such as `gemeente-voorbeeldstad.zaken`, with a number where that is taken. */
export function makePackId(issuer: string, title: string, taken: ReadonlySet<string>): string {
  const id = `${toPart(issuer) || 'own'}.${toPart(title) || 'pack'}`;
  return taken.has(id) ? freeName(taken, id, '-', LIMITS.fullId) : id;
}

/** Small letters, digits and hyphens. */
function toPart(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
