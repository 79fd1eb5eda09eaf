import type { Check } from './compile-check.ts';
import { readDocument, refuse, type DocumentFault, type Refusal } from './read-document.ts';
import { REPORT_FORMAT, REPORT_KIND, REPORT_LIMITS, reportSchema } from './report-schema.ts';
import type { Report } from './report-schema.ts';
import { isClosed } from './weeks.ts';

/** `open`: of a week that has not ended. */
export type ReportFault = DocumentFault | 'open';

export type ReadReport = { readonly ok: true; readonly report: Report } | Refusal<ReportFault>;

const REPORT = {
  schema: reportSchema,
  kind: REPORT_KIND,
  format: REPORT_FORMAT,
  length: REPORT_LIMITS.length,
} as const;

/** Of a report that was opened; `now` in milliseconds since the epoch. `isRight`: for many, to be faster. */
export function readReport(text: string, now: number, isRight?: Check): ReadReport {
  const read = readDocument(text, { ...REPORT, isRight });
  if (!read.ok) return read;
  if (!isClosed(read.value.week, now)) return refuse('open', 'week', 'a week that has ended');
  return { ok: true, report: read.value };
}
