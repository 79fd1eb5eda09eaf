/** What a manager aims at and when something changed: the manager's words, and no figures. */
export const PLAN_FORMAT = 1;
export const PLAN_KIND = 'leidraad-insights-plan';
export const PLAN_LIMITS = { releases: 50, name: 80 } as const;

/** Days are written as `2026-07-01`. */
export interface Plan {
  /** `percent`: of the invited people, in a week. */
  readonly aim?: { readonly percent: number; readonly day: string };
  readonly releases: readonly { readonly name: string; readonly day: string }[];
}
