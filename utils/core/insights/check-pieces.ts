/**
 * Says of most right reports that they are right, in a fraction of the time that the schema takes for
 * the whole: what is in them repeats over people and guides, and a piece that the schema has once found
 * right is right again. It never says that one is wrong: the schema does, for the whole, with the place.
 */
import { localId } from '../guide/schema-words.ts';
import { guideCounts, REPORT_LIMITS, reportSchema, stepCounts } from './report-schema.ts';

/** Pieces of a kind to remember: a few MB. */
const MOST_KNOWN = 20_000;

/** Keeps texts of pieces, such as `{"seen":1}`, for as long as the check itself is kept. */
export type PieceCheck = (found: unknown) => boolean;

export function createPieceCheck(): PieceCheck {
  const isLocalId = remember((id) => localId.safeParse(id).success);
  const isStep = remember((step) => stepCounts.safeParse(step).success);
  const isHead = remember((head) => guideCounts.safeParse(head).success);

  function isGuide(guide: unknown): boolean {
    if (!isPlain(guide)) return false;
    const { steps, ...head } = guide;
    return isHead(head) && (steps === undefined || areSteps(steps));
  }

  function areSteps(steps: unknown): boolean {
    if (!isPlain(steps)) return false;
    const entries = Object.entries(steps);
    return (
      entries.length <= REPORT_LIMITS.steps &&
      entries.every(([id, step]) => isLocalId(id) && isStep(step))
    );
  }

  return (found) => {
    if (!isPlain(found) || !Array.isArray(found['guides'])) return false;
    const { guides, ...frame } = found;
    return (
      (guides as unknown[]).length <= REPORT_LIMITS.guides &&
      (guides as unknown[]).every(isGuide) &&
      reportSchema.safeParse({ ...frame, guides: [] }).success
    );
  };
}

function remember(check: (piece: unknown) => boolean): (piece: unknown) => boolean {
  const known = new Set<string>();
  return (piece) => {
    const text = JSON.stringify(piece);
    if (known.has(text)) return true;
    if (!check(piece)) return false;
    if (known.size >= MOST_KNOWN) known.clear();
    known.add(text);
    return true;
  };
}

function isPlain(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}
