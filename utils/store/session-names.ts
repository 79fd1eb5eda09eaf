/**
 * What lies in `browser.storage.session`, by key, or by the beginning of a key that a tab's number ends.
 * Nothing else is kept there: each has its entry in the register.
 */
export const SESSION_NAMES = [
  'tab.',
  'offer.',
  'recording',
  'preview',
  'pick',
  'pinFailures',
] as const;
export type SessionName = (typeof SESSION_NAMES)[number];
