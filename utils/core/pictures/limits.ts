/** Caps of the pictures that an author adds; that of the side holds for every picture that a step shows. */
export const PICTURE_LIMITS = {
  /** Of the file that was chosen. */
  fileBytes: 20_000_000,
  /** Of the file that was chosen: while it is drawn, each takes four bytes. */
  filePixels: 50_000_000,
  /** Of the longer side, in pixels. */
  side: 1_280,
  /** Of what is stored. */
  bytes: 200_000,
} as const;

/** In millions, as people say them. */
export const FILE_LIMITS_TOLD = {
  max: PICTURE_LIMITS.fileBytes / 1_000_000,
  pixels: PICTURE_LIMITS.filePixels / 1_000_000,
} as const;
