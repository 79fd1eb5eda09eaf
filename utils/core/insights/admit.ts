/** Which reports are taken into an aggregate. However many read them, one decides. */
import type { Report } from './report-schema.ts';

/**
 * - `twice`: this report is in already
 * - `late`: its team's week was published before; once more would tell what has come in since
 * - `synthetic`: it is made up and the others are not, or the other way round
 */
export type CombineFault = 'twice' | 'late' | 'synthetic';

export interface TeamOfWeek {
  readonly week: string;
  readonly team: string;
}

/** All of a report that decides it. */
export type ReportHead = Pick<Report, 'id' | 'week' | 'team' | 'synthetic'>;

export interface AdmissionOptions {
  /** The weeks that were published before, by `nameTeamWeek`. Each is published once. */
  readonly published: ReadonlySet<string>;
  readonly isSynthetic?: boolean;
}

/** Null: it is taken, and the same report is not taken again. */
export type Admit = (head: ReportHead) => CombineFault | null;

export function nameTeamWeek({ week, team }: TeamOfWeek): string {
  return `${week} ${team}`;
}

export function createAdmission({ published, isSynthetic = false }: AdmissionOptions): Admit {
  const met = new Set<string>();
  return (head) => {
    if (met.has(head.id)) return 'twice';
    if (published.has(nameTeamWeek(head))) return 'late';
    if ((head.synthetic ?? false) !== isSynthetic) return 'synthetic';
    met.add(head.id);
    return null;
  };
}
