/** Caps of the pictures that an author adds. */
export const PICTURE_LIMITS = {
  /** Of the file that was chosen. */
  fileBytes: 20_000_000,
  /** Of the longer side, in pixels. */
  side: 1_280,
  /** Of what is stored. */
  bytes: 200_000,
} as const;
