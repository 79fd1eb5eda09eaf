/** The releases of the application: the first, and its makers' overhaul of the next year. */
export const RELEASES = [1, 2] as const;
export type Release = (typeof RELEASES)[number];

export const isSecond = (release: Release): boolean => release === 2;
