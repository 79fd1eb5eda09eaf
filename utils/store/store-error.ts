/** Every failure of storage, by what can be done about it. Guidance goes on after any of them. */

/**
 * - `quota`: the disk or the browser's allowance is full
 * - `blocked`: another window holds an older version of the database open
 * - `corrupt`: what is stored cannot be read
 * - `upgrade`: a migration failed, or the data is of a newer version than this one; the data is kept
 * - `unavailable`: anything else, such as a connection that was closed or storage that is switched off
 */
export type StoreErrorKind = 'quota' | 'blocked' | 'corrupt' | 'unavailable' | 'upgrade';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;

  constructor(kind: StoreErrorKind, cause?: unknown) {
    super(`storage: ${kind}`, { cause });
    this.kind = kind;
  }
}

const KINDS: Readonly<Record<string, StoreErrorKind>> = {
  QuotaExceededError: 'quota',
  VersionError: 'upgrade',
  // Chromium: "Internal error opening backing store"; Firefox: a damaged file.
  UnknownError: 'corrupt',
  // Chromium: "Data lost due to missing file".
  NotReadableError: 'corrupt',
  // A store or index of this version is not there.
  NotFoundError: 'corrupt',
};

/**
 * Wraps whatever storage threw. An AbortError stands for another error: that of the request that
 * failed, given as its `cause` or as `reason` (the transaction's own error).
 */
export function toStoreError(error: unknown, reason: unknown = null): StoreError {
  if (error instanceof StoreError) return error;
  if (!(error instanceof Error)) return new StoreError('unavailable', error);
  const inner = reason ?? error.cause;
  if (error.name === 'AbortError' && inner instanceof Error) return toStoreError(inner);
  return new StoreError(KINDS[error.name] ?? findQuotaWords(error) ?? 'unavailable', error);
}

/** Extension storage reports a full quota by words alone ("QUOTA_BYTES quota exceeded"). */
function findQuotaWords(error: Error): StoreErrorKind | null {
  return /quota/i.test(error.message) ? 'quota' : null;
}
