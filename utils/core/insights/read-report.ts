/** Reads a report that was opened: the collector's border. */
import { showPath } from '../text/show-path.ts';
import { REPORT_FORMAT, REPORT_KIND, REPORT_LIMITS, reportSchema } from './report-schema.ts';
import type { Report } from './report-schema.ts';
import { isClosed } from './weeks.ts';

/**
 * - `length`: longer than a report can be
 * - `corrupt`: no JSON, such as a file that was cut off
 * - `kind`: no report
 * - `version`: of a format that this version does not know
 * - `count`: a number that nobody reaches in a week: forged, or broken
 * - `field`: something else in it is not as the format says
 * - `open`: of a week that has not ended
 */
export type ReportFault = 'length' | 'corrupt' | 'kind' | 'version' | 'count' | 'field' | 'open';

export type ReadReport =
  | { readonly ok: true; readonly report: Report }
  | {
      readonly ok: false;
      readonly fault: ReportFault;
      /** A path such as `guides[2].started`; empty for the report as a whole. Never a value: a refused report is still a person's. */
      readonly where: string;
      readonly expected: string;
    };

/** `now`: in milliseconds since the epoch. */
export function readReport(text: string, now: number): ReadReport {
  const fail = (fault: ReportFault, where: string, expected: string): ReadReport => ({
    ok: false,
    fault,
    where,
    expected,
  });
  if (text.length > REPORT_LIMITS.length) return fail('length', '', `<= ${REPORT_LIMITS.length}`);
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return fail('corrupt', '', 'JSON');
  }
  const { kind, format } = (found ?? {}) as { kind?: unknown; format?: unknown };
  if (kind !== REPORT_KIND) return fail('kind', 'kind', REPORT_KIND);
  if (format !== REPORT_FORMAT) return fail('version', 'format', String(REPORT_FORMAT));
  const parsed = reportSchema.safeParse(found);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const isRange = issue.code === 'too_big' || issue.code === 'too_small';
    const isCount = isRange && (issue.origin === 'number' || issue.origin === 'int');
    // A word that is not on the list is not repeated.
    const path = issue.path[0] === 'words' ? ['words'] : issue.path;
    return fail(isCount ? 'count' : 'field', showPath(path), issue.message);
  }
  if (!isClosed(parsed.data.week, now)) return fail('open', 'week', 'a week that has ended');
  return { ok: true, report: parsed.data };
}
