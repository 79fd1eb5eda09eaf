/** Caps of a pack as one file. What a zip header says of sizes is not believed: they hold while unpacking. */
export const ARCHIVE_LIMITS = {
  /** Of the zip file. */
  bytes: 20_000_000,
  files: 2_002,
  /** Unpacked, of one file; texts have a lower one, in guide/limits.ts. */
  fileBytes: 5_000_000,
  /** Unpacked, of all files: below what browsers let one message of an extension hold. */
  totalBytes: 40_000_000,
  /** Characters of an address. */
  address: 2_000,
  /** Characters of an ETag. */
  etag: 1_000,
} as const;

export type ArchiveLimits = { readonly [Name in keyof typeof ARCHIVE_LIMITS]: number };
