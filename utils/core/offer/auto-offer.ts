/** Guides that are offered by a card of their own: seldom, one at a time, and not again after a no. */
import { QUIET_MS } from '../aside/announcements.ts';
import type { Guide } from '../guide/schema.ts';

/** What is remembered of the offers of one guide. */
export interface OfferMemory {
  /** How often it was offered without being asked for. */
  readonly times: number;
  /** When it last was, in milliseconds since the epoch. */
  readonly at: number;
  /** The person does not want it offered again. */
  readonly never: boolean;
}

export type OfferMemories = Readonly<Record<string, OfferMemory>>;

/** In milliseconds: a guide that was put off comes back on another day. */
const REST_MS = 20 * 60 * 60 * 1_000;
/** Who has put it off so often knows where it is. */
const MOST = 3;

const KINDS: readonly Guide['kind'][] = ['walkthrough', 'checklist', 'article'];

/** What a card offers by itself. */
function isOfferable(guide: Guide): boolean {
  return KINDS.includes(guide.kind);
}

/** `offered`: what may be offered on this page, the most important first; `told`: when news was. */
export function chooseOffer<Each extends { readonly guide: Guide }>(
  offered: readonly Each[],
  memories: OfferMemories,
  {
    told,
    started,
    now,
  }: {
    readonly told: readonly number[];
    readonly started: readonly string[];
    readonly now: number;
  },
): Each | null {
  const unasked = [...told, ...Object.values(memories).map(({ at }) => at)];
  if (unasked.some((at) => now - at < QUIET_MS)) return null;
  const mayBe = ({ guide }: Each): boolean => {
    const { times, at, never } = memories[guide.id] ?? { times: 0, at: 0, never: false };
    const isWanted = guide.start.offer === 'auto' && !started.includes(guide.id) && !never;
    return isWanted && isOfferable(guide) && times < MOST && now - at >= REST_MS;
  };
  return offered.find(mayBe) ?? null;
}

/** `seen`: it was on screen; `never`: not again. */
export function rememberOffer(
  before: OfferMemory | undefined,
  what: 'seen' | 'never',
  now: number,
): OfferMemory {
  const { times, at, never } = before ?? { times: 0, at: 0, never: false };
  return what === 'seen' ? { times: times + 1, at: now, never } : { times, at, never: true };
}
