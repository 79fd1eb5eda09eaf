/** What the collector's page asks for, and who answers it: keys and reports are opened away from the page. */
import type { CollectionView } from '../../utils/core/insights/collection.ts';
import type { TeamWeekSummary } from '../../utils/core/insights/summarize-aggregate.ts';

/** A file, or a place on the disk: that is opened when its turn comes, since each holds the page up a little. */
export type FoundFile = File | FileSystemFileEntry | FileSystemFileHandle;

export interface FigureFile {
  readonly file: Blob;
  readonly summary: readonly TeamWeekSummary[];
}

export type Opened =
  | { readonly ok: true; readonly publicKey: string }
  | { readonly ok: false; readonly fault: 'file' | 'passphrase' };

export type Published =
  | ({ readonly ok: true } & FigureFile)
  /** The teams' weeks that another aggregate holds already. */
  | { readonly ok: false; readonly again: readonly string[] };

export interface CollectorPorts {
  /** The key is open from then on. `file`: the text of its key file. */
  readonly onMakeKey: (
    passphrase: string,
  ) => Promise<{ readonly publicKey: string; readonly file: string }>;
  readonly onOpenKey: (file: File, passphrase: string) => Promise<Opened>;
  /** `onDone`: so many files more. Resolves with all that was read so far; null: it was stopped. */
  readonly onRead: (
    files: readonly FoundFile[],
    onDone: (more: number) => void,
  ) => Promise<CollectionView | null>;
  /** Forgets everything that was read. */
  readonly onStop: () => void;
  /** `weeks`: by `nameTeamWeek`, all of them ready. */
  readonly onPublish: (
    weeks: readonly string[],
    invited: ReadonlyMap<string, number>,
  ) => Promise<Published>;
}
