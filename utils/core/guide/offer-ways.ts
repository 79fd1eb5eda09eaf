/** What a guide may say of how it is offered, and what its kind makes of that. */
import type { Guide } from './schema.ts';

type Kind = Guide['kind'];
type Start = Guide['start'];

const UNHEEDED: readonly Kind[] = ['tips', 'article', 'announcement'];
const OFFERS: readonly Start['offer'][] = ['launcher', 'auto', 'link'];
const FREQUENCIES: readonly Start['frequency'][] = ['always', 'until-done', 'once'];

/**
 * Whether `start.frequency` says anything of guides of this kind. Tips stay until they are hidden, and
 * are then on offer to come back; an article is there whenever it is looked for; of news `until` says
 * how often it comes.
 */
export function heedsFrequency(kind: unknown): boolean {
  return UNHEEDED.every((it) => it !== kind);
}

/** News, and tips beside their fields, without a line in the list or a card. */
export function comesByItself(kind: unknown): boolean {
  return kind === 'announcement' || kind === 'tips';
}

/** The values of `start.offer` that do something of their own for this kind; the first is the default. */
export function listOffers(kind: unknown): readonly Start['offer'][] {
  if (!comesByItself(kind)) return OFFERS;
  // Nothing leads to news.
  return kind === 'tips' ? ['launcher', 'link'] : ['launcher'];
}

/** The same of `start.frequency`. */
export function listFrequencies(kind: unknown): readonly Start['frequency'][] {
  return heedsFrequency(kind) ? FREQUENCIES : ['always'];
}
