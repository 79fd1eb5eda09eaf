/** As much of better-sqlite3 as the server asks for, by Node's own SQLite. */
import { DatabaseSync, type StatementSync } from 'node:sqlite';

// oxlint-disable-next-line import/no-default-export -- as what it stands in for
export default class Database {
  readonly #database: DatabaseSync;

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
  }

  prepare(sql: string): StatementSync {
    return this.#database.prepare(sql);
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  /** One inside another is a part of it: hence a savepoint, which may be nested. */
  transaction<Result>(work: () => Result): () => Result {
    return () => {
      this.exec('SAVEPOINT part');
      try {
        return work();
      } catch (reason) {
        this.exec('ROLLBACK TO part');
        throw reason;
      } finally {
        this.exec('RELEASE part');
      }
    };
  }

  close(): void {
    this.#database.close();
  }
}
