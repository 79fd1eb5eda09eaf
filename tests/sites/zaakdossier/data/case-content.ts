import type { DatabaseSync } from 'node:sqlite';
import type { CaseDocument, Decision, Note } from '../web/model.ts';
import { addEvent, setStatus } from './cases.ts';
import { inTransaction } from './database.ts';

export function listDocuments(database: DatabaseSync, number: string): CaseDocument[] {
  return database
    .prepare(
      `SELECT title, file_name AS fileName, type, confidentiality, size,
        added_at AS addedAt, added_by AS addedBy
        FROM documents WHERE case_number = ? ORDER BY added_at DESC, id DESC`,
    )
    .all(number) as unknown as CaseDocument[];
}

export function addDocument(database: DatabaseSync, number: string, added: CaseDocument): void {
  inTransaction(database, () => {
    database
      .prepare(
        `INSERT INTO documents
          (case_number, title, file_name, type, confidentiality, size, added_at, added_by)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        number,
        added.title,
        added.fileName,
        added.type,
        added.confidentiality,
        added.size,
        added.addedAt,
        added.addedBy,
      );
    addEvent(database, number, { actor: added.addedBy, at: added.addedAt, kind: 'document' });
  });
}

export function findDecision(database: DatabaseSync, number: string): Decision | null {
  const row = database
    .prepare(
      `SELECT outcome, decided_on AS decidedOn, motivation, appeal_clause AS appealClause,
        state, saved_at AS savedAt, saved_by AS savedBy
        FROM decisions WHERE case_number = ?`,
    )
    .get(number) as (Omit<Decision, 'appealClause'> & { appealClause: number }) | undefined;
  return row ? { ...row, appealClause: row.appealClause === 1 } : null;
}

/** A final decision decides the case; the caller has made sure that none is there yet. */
export function saveDecision(database: DatabaseSync, number: string, decision: Decision): void {
  const final = decision.state === 'vastgesteld';
  inTransaction(database, () => {
    database
      .prepare(
        `INSERT OR REPLACE INTO decisions
          (case_number, outcome, decided_on, motivation, appeal_clause, state, saved_at, saved_by)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        number,
        decision.outcome,
        decision.decidedOn,
        decision.motivation,
        decision.appealClause ? 1 : 0,
        decision.state,
        decision.savedAt,
        decision.savedBy,
      );
    if (final) setStatus(database, number, 'besloten');
    addEvent(database, number, {
      actor: decision.savedBy,
      at: decision.savedAt,
      kind: final ? 'besluit' : 'concept',
    });
  });
}

export function listNotes(database: DatabaseSync, number: string): Note[] {
  return database
    .prepare('SELECT text, author, at FROM notes WHERE case_number = ? ORDER BY at DESC, id DESC')
    .all(number) as unknown as Note[];
}

export function addNote(database: DatabaseSync, number: string, note: Note): void {
  database
    .prepare('INSERT INTO notes (case_number, text, author, at) VALUES (?, ?, ?, ?)')
    .run(number, note.text, note.author, note.at);
}
