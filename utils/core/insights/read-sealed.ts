/** From the bytes of a chosen file to a report, or the reason why not. Never throws. */
import type { OpenFault, RefusedFault } from './collection.ts';
import { createQuickCheck } from './check-quickly.ts';
import { readReport } from './read-report.ts';
import { REPORT_LIMITS } from './report-schema.ts';
import type { Report } from './report-schema.ts';

/** A file as the browser gives it. */
export interface SealedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  text(): Promise<string>;
}

export interface SealedPorts {
  /** Rejects with an error whose `kind` is `other` where it was sealed for another key. */
  open(sealed: string): Promise<string>;
  now(): number;
}

export type SealedReading =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly fault: RefusedFault };

/** Up to three bytes of UTF-8 a code unit, as base64 in lines, and the header. */
const MOST_BYTES = REPORT_LIMITS.length * 4.2;

export function createSealedReader({
  open,
  now,
}: SealedPorts): (file: SealedFile) => Promise<SealedReading> {
  const isRight = createQuickCheck();
  return async (file) => {
    if (file.size > MOST_BYTES) return { ok: false, fault: 'length' };
    let text: string;
    try {
      text = await open(await file.text());
    } catch (error) {
      return { ok: false, fault: faultOf(error) };
    }
    const read = readReport(text, now(), isRight);
    return read.ok ? read : { ok: false, fault: read.fault };
  };
}

function faultOf(error: unknown): OpenFault {
  return (error as { readonly kind?: unknown } | null)?.kind === 'other' ? 'other' : 'broken';
}
