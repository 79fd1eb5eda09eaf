/** Looks for what tips and the conditions of a checklist point at; nothing in them is done. */
import type { Guide } from '../../utils/core/guide/schema.ts';
import { matchesAny } from '../../utils/core/run/on-page.ts';
import { goTo } from './act.ts';
import { readFacts } from './ask-page.ts';
import { seekTargets, writeDown, type Sightings, type Trip } from './trip.ts';

type Aside = Extract<Guide, { kind: 'tips' | 'checklist' }>;

/** In milliseconds: as long as steps wait unless their author says otherwise. */
const PATIENCE = 8_000;

export async function walkAside(trip: Trip<Aside>): Promise<void> {
  const { guide, data, hands, ledger } = trip;
  let sightings: Sightings | null = null;
  for (const [at, { id, targets }] of ledger.places.entries()) {
    if (targets.length === 0) {
      ledger.setState(id, 'done', null);
      continue;
    }
    const { goto } = data.steps[id] ?? {};
    if (goto !== undefined) {
      await goTo(hands, goto);
      sightings = null;
    }
    const page = await readFacts(hands.tabs.page);
    const tip = guide.kind === 'tips' ? guide.tips.find((it) => it.id === id) : undefined;
    const globs = tip?.page ?? guide.start.page ?? guide.app.match;
    if (page.error !== null || !matchesAny(globs, page)) {
      const reason = page.error !== null ? 'error' : page.login ? 'login' : 'elsewhere';
      ledger.setState(id, 'not-reached', { key: `page-${reason}`, about: id });
      continue;
    }
    // All that may be on this page is waited for once.
    const rest = ledger.places.slice(at).flatMap((it) => it.targets);
    sightings ??= await seekTargets(trip, rest, PATIENCE);
    await writeDown(trip, { place: id, needed: targets, doubt: null }, sightings);
    ledger.setState(id, 'done', null);
  }
}
