/**
 * Brings documents of older formats up to date, one format at a time. A migration is frozen once
 * it has shipped: it lives in a file of its own, `migrations/from-N.ts`, and imports nothing live,
 * so that it goes on meaning what it meant. Each format keeps an example file in tests/formats.
 */
import { asGroup, type Raw } from './raw.ts';
import { error, shorten, type Finding } from './problem.ts';

export interface FormatChain {
  /** The format that this program reads. */
  readonly current: number;
  /** From format N to N + 1, for guides and packs alike (told apart by `kind`); does not change its argument. */
  readonly steps: Readonly<Record<number, (document: Raw) => Raw>>;
}

export const FORMAT_CHAIN: FormatChain = { current: 1, steps: {} };

export type Migration =
  | { readonly ok: true; readonly document: Raw; readonly from: number }
  | { readonly ok: false; readonly finding: Finding };

/** A migration that fails leaves the document as it was and says so. */
export function migrateDocument(document: Raw, chain: FormatChain = FORMAT_CHAIN): Migration {
  const known = `${chain.current}`;
  const { format } = document;
  if (format === undefined) return fail([], 'format-missing', { known });
  const found = shorten(JSON.stringify(format));
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return fail(['format'], 'format-unknown', { found, known });
  }
  if (format > chain.current) return fail(['format'], 'format-newer', { found, known });
  let migrated = document;
  for (let from = format; from < chain.current; from += 1) {
    const next = takeStep(migrated, from, chain);
    if (!next) return fail(['format'], 'migration-failed', { found });
    migrated = next;
  }
  return { ok: true, document: migrated, from: format };
}

function takeStep(document: Raw, from: number, chain: FormatChain): Raw | null {
  try {
    const migrated = asGroup(chain.steps[from]?.(document));
    return migrated?.format === from + 1 ? migrated : null;
  } catch {
    // Its author could not foresee this document; which line failed helps nobody.
    return null;
  }
}

function fail(...finding: Parameters<typeof error>): Migration {
  return { ok: false, finding: error(...finding) };
}
