import type { PackSource } from '../../utils/core/guide/parse-files.ts';
import type { ChangesSummary } from '../../utils/core/packing/summarize-changes.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import type { PublishedLine } from '../../utils/core/record/view.ts';

/** What becomes of a draft, of a guide or of a pack. Each rejects where nobody answers. */
export interface PublishPorts {
  /** The latest version first. */
  list(): Promise<readonly PublishedLine[]>;
  /** Null: it is gone. */
  read(version: string): Promise<PackSource | null>;
  /** What a version changed, or, for null, what the draft changes since the latest. Null: there is none before. */
  changes(version: string | null): Promise<ChangesSummary | null>;
  publish(revision: number): Promise<InstallReply>;
  /** As the draft is now. */
  install(): Promise<InstallReply>;
}
