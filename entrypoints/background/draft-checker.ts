/** What has to be mended in each guide before it may go out. */
import {
  checkMember,
  checkTogether,
  joinChecks,
  type CheckOptions,
  type MemberChecks,
} from '../../utils/core/packing/check-members.ts';
import { listPictures } from '../../utils/core/pictures/own-pictures.ts';
import type { DraftSource } from './draft-sources.ts';

export type DraftChecker = (found: DraftSource, how: CheckOptions) => Promise<MemberChecks[]>;

interface Checked {
  readonly revision: number;
  readonly siblings: string;
  /** Those of its pictures that are stored. */
  readonly pictures: string;
  readonly language: string;
  readonly today: string;
  readonly checks: MemberChecks;
}

/** Of a pack of hundreds, a guide that is as it was is not read again in this worker's life. */
export function createDraftChecker(): DraftChecker {
  const known = new Map<string, Checked>();
  return async ({ source, drafts, whole, pictures: stored }, how) => {
    const { language, today } = how;
    const atHand = new Set(stored);
    const ids = whole ? source.guides.map(({ id }) => id) : [];
    const siblings = ids.join();
    const ofDrafts = drafts.map(({ id }) => id);
    const checks: MemberChecks[] = whole ? checkTogether(source, ofDrafts, how) : [];
    for (const [index, { id, revision }] of drafts.entries()) {
      const guide = source.guides[index]!;
      const pictures = listPictures(guide)
        .filter((path) => atHand.has(path))
        .join();
      const before = known.get(id);
      const isKnown =
        before?.revision === revision &&
        before.siblings === siblings &&
        before.pictures === pictures &&
        before.language === language &&
        before.today === today;
      if (isKnown) checks.push(before.checks);
      else {
        // Hundreds take a while: what else is asked of the background has its turn in between.
        if (whole) await new Promise((resolve) => setTimeout(resolve));
        const made = checkMember(id, guide, ids, { ...how, pictures: stored });
        known.set(id, { revision, siblings, pictures, language, today, checks: made });
        checks.push(made);
      }
    }
    return joinChecks(checks);
  };
}
