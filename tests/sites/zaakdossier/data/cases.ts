import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type {
  CaseEvent,
  CaseFile,
  CaseStatus,
  CloseReason,
  EventKind,
  Party,
} from '../web/model.ts';
import { inTransaction } from './database.ts';

const CASE_COLUMNS = `number, subject, type, status, applicant, handler,
  received_on AS receivedOn, due_on AS dueOn, close_reason AS closeReason`;

/** What the list may be sorted by: the word in the address, and the column it stands for. */
export const SORT_COLUMNS = {
  zaaknummer: 'number',
  onderwerp: 'subject',
  zaaktype: 'type',
  aanvrager: 'applicant',
  status: 'status',
  ontvangen: 'received_on',
  'uiterste-datum': 'due_on',
} as const;
export type SortKey = keyof typeof SORT_COLUMNS;

export interface CaseQuery {
  text: string;
  status: CaseStatus | null;
  sort: SortKey;
  descending: boolean;
}

export function listCases(database: DatabaseSync, query: CaseQuery): CaseFile[] {
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  if (query.text) {
    // A percent sign that a person types is a percent sign.
    const pattern = `%${query.text.replace(/[\\%_]/g, '\\$&')}%`;
    conditions.push(
      `(number LIKE ? ESCAPE '\\' OR subject LIKE ? ESCAPE '\\' OR applicant LIKE ? ESCAPE '\\')`,
    );
    values.push(pattern, pattern, pattern);
  }
  if (query.status) {
    conditions.push('status = ?');
    values.push(query.status);
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const order = `${SORT_COLUMNS[query.sort]} ${query.descending ? 'DESC' : 'ASC'}, number`;
  return database
    .prepare(`SELECT ${CASE_COLUMNS} FROM cases ${where} ORDER BY ${order}`)
    .all(...values) as unknown as CaseFile[];
}

export function findCase(database: DatabaseSync, number: string): CaseFile | undefined {
  return database.prepare(`SELECT ${CASE_COLUMNS} FROM cases WHERE number = ?`).get(number) as
    | CaseFile
    | undefined;
}

export function listEvents(database: DatabaseSync, number: string): CaseEvent[] {
  return database
    .prepare('SELECT at, actor, kind FROM events WHERE case_number = ? ORDER BY at DESC, id DESC')
    .all(number) as unknown as CaseEvent[];
}

export function listParties(database: DatabaseSync, number: string): Party[] {
  return database
    .prepare('SELECT role, name, identification, address FROM parties WHERE case_number = ?')
    .all(number) as unknown as Party[];
}

export function addEvent(
  database: DatabaseSync,
  number: string,
  event: { actor: string; kind: EventKind; at: string },
): void {
  database
    .prepare('INSERT INTO events (case_number, at, actor, kind) VALUES (?, ?, ?, ?)')
    .run(number, event.at, event.actor, event.kind);
}

export function setStatus(database: DatabaseSync, number: string, status: CaseStatus): void {
  database.prepare('UPDATE cases SET status = ? WHERE number = ?').run(status, number);
}

export function closeCase(
  database: DatabaseSync,
  number: string,
  closing: { reason: CloseReason; actor: string; at: string },
): void {
  inTransaction(database, () => {
    database
      .prepare("UPDATE cases SET status = 'afgesloten', close_reason = ? WHERE number = ?")
      .run(closing.reason, number);
    addEvent(database, number, { actor: closing.actor, at: closing.at, kind: 'afgesloten' });
  });
}
