/** How many people were invited by team, from a small file: lines such as `Vergunningen;120`, or JSON. */
import { teamName } from './report-schema.ts';

export type InvitedReading =
  | { readonly ok: true; readonly invited: ReadonlyMap<string, number> }
  /** `line`: counted from 1; 0: the file as a whole. */
  | { readonly ok: false; readonly line: number; readonly found: string };

const MOST_INVITED = 10_000_000;

/** A first line without a number is a heading. JSON is one object: team → number. */
export function readInvited(text: string): InvitedReading {
  return text.trimStart().startsWith('{') ? fromJson(text) : fromLines(text);
}

/** Null: no number of people. */
export function readPeople(text: string): number | null {
  const found = text.trim();
  return /^\d{1,8}$/.test(found) && Number(found) <= MOST_INVITED ? Number(found) : null;
}

function fromJson(text: string): InvitedReading {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { ok: false, line: 0, found: '' };
  }
  const invited = new Map<string, number>();
  for (const [team, people] of Object.entries(found as object)) {
    const count = typeof people === 'number' ? readPeople(String(people)) : null;
    if (count === null || !isTeam(team)) return { ok: false, line: 0, found: team };
    invited.set(team, count);
  }
  return { ok: true, invited };
}

function fromLines(text: string): InvitedReading {
  const invited = new Map<string, number>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [, name = '', number = ''] = /^(.*)[;,\t]([^;,\t]*)$/.exec(line) ?? [];
    const team = name.trim().replace(/^"(.*)"$/, '$1');
    const count = readPeople(number);
    const isHeading = index === 0 && team !== '' && !/\d/.test(number);
    if (isHeading) continue;
    if (count === null || !isTeam(team)) {
      return { ok: false, line: index + 1, found: line.slice(0, 60) };
    }
    invited.set(team, count);
  }
  return invited.size > 0 ? { ok: true, invited } : { ok: false, line: 0, found: '' };
}

function isTeam(name: string): boolean {
  return teamName.safeParse(name).success;
}
