import type { Policy, PolicyKey } from './schema.ts';

/** Only an organisation itself has values for these: an example that stays in by mistake would do harm. */
export const WITHOUT_SAMPLE: readonly PolicyKey[] = [
  'packs',
  'team',
  'collectorKey',
  'collectorDestination',
];

/** What the ready-made files set, for an administrator to change: each key once. */
export const SAMPLE_POLICY: Policy = {
  language: 'nl',
  roles: ['behandelaar'],
  autoOffer: false,
  practice: true,
  disabled: ['recording', 'studio'],
  threshold: 20,
  retentionDays: 30,
};
