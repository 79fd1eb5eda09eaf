/** Reads the file of `--data`, and says all that is wrong with it as guides are told. */
import { explainIssues, nameFields } from '../../utils/core/guide/explain.ts';
import { LIMITS } from '../../utils/core/guide/limits.ts';
import { nearestWord } from '../../utils/core/guide/nearest.ts';
import {
  error,
  locateProblem,
  type Finding,
  type Problem,
} from '../../utils/core/guide/problem.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { scanJson } from '../../utils/core/guide/scan-json.ts';
import { dataSchema, type DriftData } from './data-schema.ts';
import { listPlaces } from './places.ts';

export type DataReading =
  | { readonly ok: true; readonly data: DriftData }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function readData(text: string, file: string, guides: readonly Guide[]): DataReading {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const { fault, duplicates, lines } = scanJson(source, LIMITS.depth);
  const refuse = (findings: readonly Finding[]): DataReading => ({
    ok: false,
    problems: findings.map((it) => locateProblem(it, file, lines)),
  });
  if (fault)
    return {
      ok: false,
      problems: [locateProblem(fault.finding, file, new Map([['', fault.line]]))],
    };
  const document: unknown = JSON.parse(source);
  const parsed = dataSchema.safeParse(document, { error: nameFields });
  if (!parsed.success)
    return refuse([...duplicates, ...explainIssues(parsed.error.issues, document)]);
  const findings = [...duplicates, ...checkIds(parsed.data, guides)];
  return findings.length > 0 ? refuse(findings) : { ok: true, data: parsed.data };
}

/** A misspelt id would silently leave a form empty. */
function checkIds(data: DriftData, guides: readonly Guide[]): Finding[] {
  return Object.entries(data.guides).flatMap(([id, { steps }]) => {
    const guide = guides.find((it) => it.id === id);
    if (guide === undefined)
      return [
        refuseWord(
          ['guides', id],
          id,
          guides.map((it) => it.id),
        ),
      ];
    const known = listPlaces(guide).map((it) => it.id);
    return Object.keys(steps)
      .filter((step) => !known.includes(step))
      .map((step) => refuseWord(['guides', id, 'steps', step], step, known));
  });
}

function refuseWord(at: readonly string[], found: string, known: readonly string[]): Finding {
  const suggestion = nearestWord(found, known);
  return error(at, 'unknown-word', {
    found,
    ...(suggestion === undefined ? { options: known.join(', ') } : { suggestion }),
  });
}
