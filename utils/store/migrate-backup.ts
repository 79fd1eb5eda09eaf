/** Earlier formats of the download, brought to the present one. Frozen: imports nothing. */

type Document = Readonly<Record<string, unknown>>;

/** In order: the first makes format 2. */
export const BACKUP_MIGRATIONS: readonly ((found: Document) => Document)[] = [
  (found) => ({ ...found, format: 2, searches: [] }),
  (found) => ({ ...found, format: 3, drafts: [] }),
  (found) => ({ ...found, format: 4, published: [] }),
];

/** The document in the present format; as it is where its format is none of ours. */
export function migrateBackup(found: object, format: unknown): unknown {
  if (!Number.isInteger(format) || (format as number) < 1) return found;
  return BACKUP_MIGRATIONS.slice((format as number) - 1).reduce<Document>(
    (document, migrate) => migrate(document),
    found as Document,
  );
}
