/** Caps that keep a guide small enough to review and to run. Lengths are in UTF-16 code units. */
export const LIMITS = {
  /** Of one file, in UTF-8. */
  bytes: 1_000_000,
  /** Lists and groups within one another. */
  depth: 12,
  steps: 200,
  targets: 400,
  variables: 40,
  id: 64,
  fullId: 160,
  variableName: 40,
  title: 120,
  text: 2_000,
  /** Of one step: how often something goes wrong, and in letters whom to ask. */
  pitfalls: 10,
  contact: 200,
  article: 20_000,
  applications: 8,
  globs: 50,
  /** Of what is recorded of one element, as JSON in UTF-8, and of one trait of it. */
  recordedBytes: 1_500,
  trait: 120,
  /** Languages of an application besides the one in which an element was recorded first. */
  wordings: 4,
} as const;

/** Beyond these an author is advised to write less: people leave long guides and skip long texts. */
export const ADVICE = { steps: 12, words: 80 } as const;
