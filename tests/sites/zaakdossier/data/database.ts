import { DatabaseSync } from 'node:sqlite';
import { seedCases } from './seed.ts';

const SCHEMA_VERSION = 1;

const SCHEMA = `
  CREATE TABLE cases (
    number TEXT PRIMARY KEY, subject TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL,
    applicant TEXT NOT NULL, handler TEXT NOT NULL, received_on TEXT NOT NULL,
    due_on TEXT NOT NULL, close_reason TEXT
  ) STRICT;
  CREATE TABLE events (
    id INTEGER PRIMARY KEY, case_number TEXT NOT NULL REFERENCES cases, at TEXT NOT NULL,
    actor TEXT NOT NULL, kind TEXT NOT NULL
  ) STRICT;
  CREATE TABLE parties (
    id INTEGER PRIMARY KEY, case_number TEXT NOT NULL REFERENCES cases, role TEXT NOT NULL,
    name TEXT NOT NULL, identification TEXT NOT NULL, address TEXT NOT NULL
  ) STRICT;
  CREATE TABLE documents (
    id INTEGER PRIMARY KEY, case_number TEXT NOT NULL REFERENCES cases, title TEXT NOT NULL,
    file_name TEXT NOT NULL, type TEXT NOT NULL, confidentiality TEXT NOT NULL,
    size INTEGER NOT NULL, added_at TEXT NOT NULL, added_by TEXT NOT NULL
  ) STRICT;
  CREATE TABLE decisions (
    case_number TEXT PRIMARY KEY REFERENCES cases, outcome TEXT, decided_on TEXT NOT NULL,
    motivation TEXT NOT NULL, appeal_clause INTEGER NOT NULL, state TEXT NOT NULL,
    saved_at TEXT NOT NULL, saved_by TEXT NOT NULL
  ) STRICT;
  CREATE TABLE notes (
    id INTEGER PRIMARY KEY, case_number TEXT NOT NULL REFERENCES cases, text TEXT NOT NULL,
    author TEXT NOT NULL, at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE sessions (
    token TEXT PRIMARY KEY, user_name TEXT NOT NULL, expires_at TEXT NOT NULL, notice TEXT
  ) STRICT;
  CREATE INDEX events_of_case ON events (case_number);
  CREATE INDEX parties_of_case ON parties (case_number);
  CREATE INDEX documents_of_case ON documents (case_number);
  CREATE INDEX notes_of_case ON notes (case_number);
`;

const TABLES = ['events', 'parties', 'documents', 'decisions', 'notes', 'sessions', 'cases'];

/** All of the work or nothing of it. */
export function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** Opens the database and fills a new one; `path` is a file or `:memory:`. */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 2000;');
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as {
    user_version: number;
  };
  if (version === SCHEMA_VERSION) return database;
  if (version !== 0) {
    database.close();
    throw new Error(
      `${path} was made by another version of zaakdossier (${version}); start with a new file.`,
    );
  }
  inTransaction(database, () => {
    database.exec(SCHEMA);
    seedCases(database);
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
  return database;
}

/** Back to the first day: nobody signed in, nobody's work there. */
export function resetDatabase(database: DatabaseSync): void {
  inTransaction(database, () => {
    for (const table of TABLES) database.exec(`DELETE FROM ${table}`);
    seedCases(database);
  });
}
