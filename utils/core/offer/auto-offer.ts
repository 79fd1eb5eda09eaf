/** Guides that are offered by a card of their own: seldom, one at a time, and not again after a no. */
import { isRecent, QUIET_MS } from '../aside/announcements.ts';
import type { Guide } from '../guide/schema.ts';

/** What is remembered of the offers of one guide. */
export interface OfferMemory {
  /** How often it was offered without being asked for. */
  readonly times: number;
  /** When it last was, in milliseconds since the epoch. */
  readonly at: number;
  /** The person does not want it offered again. */
  readonly never: boolean;
  /** A text or a checklist that the person has opened: of walkthroughs, runs tell. */
  readonly begun?: true | undefined;
}

export type OfferMemories = Readonly<Record<string, OfferMemory>>;

/** In milliseconds: a guide that was put off comes back on another day. */
const REST_MS = 20 * 60 * 60 * 1_000;
/** Who has put it off so often knows where it is. */
const MOST = 3;

const FRESH: OfferMemory = { times: 0, at: 0, never: false };

const KINDS: readonly Guide['kind'][] = ['walkthrough', 'checklist', 'article'];

/** What a card offers by itself. */
function isForCard({ kind, start }: Guide): boolean {
  return KINDS.includes(kind) && start.offer === 'auto';
}

/** In the order in which they are looked at; what holds for all guides comes first. */
export const CARD_OBSTACLES = [
  'card-policy',
  'card-site',
  'card-begun',
  'card-never',
  'card-enough',
  'card-rest',
  'card-quiet',
] as const;
/** The first reason that keeps a guide that is on offer from being offered by a card of its own. */
export type CardObstacle = (typeof CARD_OBSTACLES)[number];

export interface CardContext {
  readonly memories: OfferMemories;
  /** When news was told. */
  readonly told: readonly number[];
  readonly started: readonly string[];
  readonly now: number;
  /** The organisation allows cards. */
  readonly isAllowed: boolean;
  /** The person wants none on this site. */
  readonly isQuietSite: boolean;
}

/** Null: it would be offered, or its author wants no card. */
export function findCardObstacle(guide: Guide, context: CardContext): CardObstacle | null {
  if (!isForCard(guide)) return null;
  const { memories, told, started, now, isAllowed, isQuietSite } = context;
  const { times, at, never, begun } = memories[guide.id] ?? { ...FRESH, at: -Infinity };
  if (!isAllowed) return 'card-policy';
  if (isQuietSite) return 'card-site';
  if (begun || started.includes(guide.id)) return 'card-begun';
  if (never) return 'card-never';
  if (times >= MOST) return 'card-enough';
  if (isRecent(at, now, REST_MS)) return 'card-rest';
  const unasked = [...told, ...Object.values(memories).map((it) => it.at)];
  return unasked.some((it) => isRecent(it, now, QUIET_MS)) ? 'card-quiet' : null;
}

/** `offered`: what may be offered on this page, the most important first. */
export function chooseOffer<Each extends { readonly guide: Guide }>(
  offered: readonly Each[],
  context: CardContext,
): Each | null {
  const mayBe = ({ guide }: Each): boolean =>
    isForCard(guide) && findCardObstacle(guide, context) === null;
  return offered.find(mayBe) ?? null;
}

/** `seen`: it was on screen; `never`: not again; `begun`: it was opened. */
export function rememberOffer(
  before: OfferMemory = FRESH,
  what: 'seen' | 'never' | 'begun',
  now: number,
): OfferMemory {
  if (what === 'seen') return { ...before, times: before.times + 1, at: now };
  return { ...before, [what]: true };
}
