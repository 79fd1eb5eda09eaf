/** Of a download, in bytes. As one text, more is near the most that browsers let a text have. */
export const BACKUP_BYTES = 500_000_000;

/** For a person. */
export function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)}`;
}
