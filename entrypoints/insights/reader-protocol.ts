import type { InsightsView, Query } from '../../utils/core/insights/views/query.ts';
import type { Opened } from '../../utils/core/insights/views/session.ts';

/** To the worker. `turn`: comes back with the answer. */
export type ReaderRequest =
  | { readonly turn: number; readonly files: readonly File[] }
  | { readonly turn: number; readonly query: Query };

export type ReaderReply =
  | { readonly turn: number; readonly opened: Opened }
  | { readonly turn: number; readonly view: InsightsView }
  | { readonly turn: number; readonly failed: true };
