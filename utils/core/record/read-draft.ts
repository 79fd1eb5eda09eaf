/** A draft from its text: what may be stored, and what is still to be mended before others can use it. */
import { readPackFiles } from '../guide/read-pack.ts';
import type { Guide } from '../guide/schema.ts';
import type { UiLanguage } from '../run/view.ts';
import { draftGuideSchema } from './draft-schema.ts';
import { findPersonal } from './find-personal.ts';

export type DraftReading =
  | {
      readonly ok: true;
      readonly guide: Guide;
      readonly problems: readonly string[];
      readonly warnings: readonly string[];
    }
  /** `form`: no guide; `personal`: it holds somebody's number. */
  | { readonly ok: false; readonly why: 'form' | 'personal'; readonly problems: readonly string[] };

/** `today`: see `checkUpkeep`. */
export function readDraft(text: string, language: UiLanguage, today?: string): DraftReading {
  const personal = findPersonal(text);
  if (personal.length > 0) return { ok: false, why: 'personal', problems: personal };
  const read = readPackFiles([{ name: 'JSON', text }], language, today);
  if (read.ok) return { ok: true, guide: read.guides[0]!, problems: [], warnings: read.warnings };
  const guide = parseForm(text);
  return guide === null
    ? { ok: false, why: 'form', problems: read.problems }
    : { ok: true, guide, problems: read.problems, warnings: [] };
}

function parseForm(text: string): Guide | null {
  try {
    return draftGuideSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
