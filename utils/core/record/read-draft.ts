/** A draft from its text: what may be stored, and what is still to be mended before others can use it. */
import { parsePackFiles } from '../guide/parse-files.ts';
import { shorten } from '../guide/problem.ts';
import { formatProblem } from '../guide/problem-words.ts';
import type { Guide } from '../guide/schema.ts';
import type { UiLanguage } from '../run/view.ts';
import { draftGuideSchema } from './draft-schema.ts';
import { findPersonalWithin } from './find-personal.ts';

export type DraftReading =
  | {
      readonly ok: true;
      readonly guide: Guide;
      readonly problems: readonly string[];
      readonly warnings: readonly string[];
    }
  /** `form`: no guide; `personal`: it holds somebody's number. */
  | { readonly ok: false; readonly why: 'form' | 'personal'; readonly problems: readonly string[] };

export interface DraftSurroundings {
  /** The paths of the pictures that are stored. */
  readonly pictures?: Iterable<string>;
  /** See `checkUpkeep`. */
  readonly today?: string;
  /** Ids of the guides that are published with it: nobody has to be told that they come from elsewhere. */
  readonly siblings?: readonly string[];
}

export function readDraft(
  text: string,
  language: UiLanguage,
  { pictures, today, siblings = [] }: DraftSurroundings = {},
): DraftReading {
  const json = readJson(text);
  const personal = findPersonalWithin(json);
  if (personal.length > 0) return { ok: false, why: 'personal', problems: personal };
  const parsed = parsePackFiles([{ name: 'JSON', text }], today, pictures);
  const near = new Set(siblings.map(shorten));
  const found = (parsed.ok ? parsed.warnings : parsed.problems).filter(
    ({ message: { key, params } }) => key !== 'guide-elsewhere' || !near.has(params['found']!),
  );
  const [problems, warnings] = (['error', 'warning'] as const).map((kind) =>
    found.filter(({ severity }) => severity === kind).map((it) => formatProblem(it, language)),
  ) as [string[], string[]];
  const guide = parsed.ok ? parsed.value.guides[0] : draftGuideSchema.safeParse(json).data;
  // What is only advice does not keep anything from being saved.
  return guide ? { ok: true, guide, problems, warnings } : { ok: false, why: 'form', problems };
}

/** What is no JSON is looked at as it stands. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
