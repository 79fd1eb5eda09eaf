import type { Policy } from './schema.ts';

/** What the ready-made files set, for an administrator to change: what has an effect, each key once. */
export const SAMPLE_POLICY: Policy = {
  language: 'nl',
  roles: ['behandelaar'],
  autoOffer: false,
  practice: true,
  disabled: ['recording', 'studio'],
  retentionDays: 30,
};
