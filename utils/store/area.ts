/** The part of `browser.storage.local` and `.session` that is used here: what a test has to fake. */
export interface StorageArea {
  /** Null: everything. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}
