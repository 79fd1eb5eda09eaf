import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { isOneOf } from '../web/model.ts';
import type { MessageKey } from '../web/translate.ts';

/** A working day: who comes back tomorrow signs in again. */
const SESSION_HOURS = 10;

export const USER_NAMES = ['behandelaar', 'raadpleger'] as const;
export type UserName = (typeof USER_NAMES)[number];

/** One password for all, printed on the sign-in page: there is nothing here to protect. */
export const DEMO_PASSWORD = 'oefenen';

export interface User {
  name: UserName;
  /** What the case file writes behind an action. */
  title: string;
  mayEdit: boolean;
}

const USERS: Record<UserName, User> = {
  behandelaar: { name: 'behandelaar', title: 'Behandelaar Vergunningen', mayEdit: true },
  raadpleger: { name: 'raadpleger', title: 'Raadpleger', mayEdit: false },
};

export function findUser(name: string, password: string): User | null {
  const known = name.trim().toLowerCase();
  return isOneOf(USER_NAMES, known) && password === DEMO_PASSWORD ? USERS[known] : null;
}

export interface Session {
  token: string;
  user: User;
}

export function startSession(database: DatabaseSync, user: User): string {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + SESSION_HOURS * 3_600_000).toISOString();
  database
    .prepare('INSERT INTO sessions (token, user_name, expires_at) VALUES (?, ?, ?)')
    .run(token, user.name, expiresAt);
  return token;
}

export function findSession(database: DatabaseSync, token: string): Session | null {
  const row = database
    .prepare('SELECT user_name AS name FROM sessions WHERE token = ? AND expires_at > ?')
    .get(token, new Date().toISOString());
  return row && isOneOf(USER_NAMES, row['name']) ? { token, user: USERS[row['name']] } : null;
}

export function endSession(database: DatabaseSync, token: string): void {
  database.prepare('DELETE FROM sessions WHERE token = ?').run(token);
}

export function endAllSessions(database: DatabaseSync): void {
  database.exec('DELETE FROM sessions');
}

/** A notice is what the next page says about what was just done. */
export function setNotice(database: DatabaseSync, session: Session, notice: MessageKey): void {
  database.prepare('UPDATE sessions SET notice = ? WHERE token = ?').run(notice, session.token);
}

/** Hands out the notice once: a reload does not say it again. */
export function takeNotice(database: DatabaseSync, session: Session): MessageKey | null {
  const row = database.prepare('SELECT notice FROM sessions WHERE token = ?').get(session.token);
  if (!row?.['notice']) return null;
  database.prepare('UPDATE sessions SET notice = NULL WHERE token = ?').run(session.token);
  return row['notice'] as MessageKey;
}
