/** What the collector's page knows of the reports that it opened: how many, and why some were refused. */
import {
  createAdmission,
  nameTeamWeek,
  type CombineFault,
  type ReportHead,
  type TeamOfWeek,
} from './admit.ts';
import type { ReportFault } from './read-report.ts';

/**
 * - `broken`: no sealed file, or one that was cut off or changed
 * - `other`: sealed for another key
 */
export type OpenFault = 'broken' | 'other';
export type RefusedFault = OpenFault | ReportFault | CombineFault;

/** In the order in which they are told. What a person would do the same about has the same words. */
export const REFUSED_REASONS = [
  'broken',
  'other',
  'version',
  'count',
  'field',
  'open',
  'late',
  'twice',
  'synthetic',
] as const;
export type RefusedReason = (typeof REFUSED_REASONS)[number];

export interface Refused {
  readonly reason: RefusedReason;
  readonly count: number;
  /** The names of the first files. */
  readonly names: readonly string[];
}

export interface TeamWeekReports extends TeamOfWeek {
  readonly reports: number;
}

export interface CollectionView {
  readonly taken: number;
  /** By week, then team. */
  readonly weeks: readonly TeamWeekReports[];
  readonly refused: readonly Refused[];
}

/** File names to keep of each reason: a folder of another key would fill the page. */
const MOST_NAMES = 50;

export interface Collection {
  /** Null: the report is to be counted. */
  judge(name: string, head: ReportHead): CombineFault | null;
  refuse(name: string, fault: RefusedFault): void;
  view(): CollectionView;
}

export function createCollection(published: ReadonlySet<string>): Collection {
  const admit = createAdmission({ published });
  const weeks = new Map<string, { week: string; team: string; reports: number }>();
  const refused = new Map<RefusedReason, { count: number; names: string[] }>();
  let taken = 0;

  function refuse(name: string, fault: RefusedFault): void {
    const reason = reasonOf(fault);
    const met = refused.get(reason) ?? { count: 0, names: [] };
    refused.set(reason, met);
    met.count += 1;
    if (met.names.length < MOST_NAMES) met.names.push(name);
  }

  return {
    refuse,
    judge(name, head) {
      const fault = admit(head);
      if (fault !== null) {
        refuse(name, fault);
        return fault;
      }
      const { week, team } = head;
      const key = nameTeamWeek(head);
      const met = weeks.get(key) ?? { week, team, reports: 0 };
      weeks.set(key, met);
      met.reports += 1;
      taken += 1;
      return null;
    },
    view: () => ({
      taken,
      weeks: [...weeks]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { week, team, reports }]) => ({ week, team, reports })),
      refused: REFUSED_REASONS.flatMap((reason) => {
        const met = refused.get(reason);
        return met ? [{ reason, count: met.count, names: [...met.names] }] : [];
      }),
    }),
  };
}

function reasonOf(fault: RefusedFault): RefusedReason {
  if (fault === 'corrupt' || fault === 'length') return 'broken';
  return fault === 'kind' ? 'field' : fault;
}
