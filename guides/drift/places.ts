/** The parts of a guide that may point at something: steps, tips, items. */
import { listElements } from '../../utils/core/run/conditions.ts';
import { pickWords } from '../../utils/core/run/localize.ts';
import type { Condition, Guide, Step, Walkthrough } from '../../utils/core/guide/schema.ts';
import { listDeciding } from '../../utils/core/run/reachable.ts';
import type { Use } from './report.ts';

export interface Place {
  readonly id: string;
  readonly title: string;
  /** What it points at or asks about, each once per use. */
  readonly targets: readonly Needed[];
}

export interface Needed {
  readonly target: string;
  readonly use: Use;
}

/** In the order of the guide. */
export function listPlaces(guide: Guide): Place[] {
  const say = (words: Parameters<typeof pickWords>[0] | undefined, id: string): string =>
    words ? pickWords(words, guide.language, guide.language) : id;
  switch (guide.kind) {
    case 'walkthrough':
      return guide.steps.map((step) => ({
        id: step.id,
        title: say(step.title, step.id),
        targets: withAround(guide, listNeeded(guide, step)),
      }));
    case 'tips':
      return guide.tips.map(({ id, title, target, when }) => ({
        id,
        title: say(title, id),
        targets: withAround(guide, [{ target, use: 'shown' }, ...listAsked(when)]),
      }));
    case 'checklist':
      return guide.items.map(({ id, title, doneWhen }) => ({
        id,
        title: say(title, id),
        targets: withAround(guide, listAsked(doneWhen)),
      }));
    default:
      return [];
  }
}

/** Those that none of its places speaks of. */
export function listUnused(guide: Guide): Needed[] {
  const used = new Set(
    listPlaces(guide).flatMap(({ targets }) => targets.map(({ target }) => target)),
  );
  return Object.keys(guide.targets)
    .filter((target) => !used.has(target))
    .map((target) => ({ target, use: 'unused' }));
}

function listNeeded(guide: Walkthrough, step: Step): Needed[] {
  const { target, advance, onMissing, branch = [] } = step;
  const acted = 'target' in advance ? advance.target : undefined;
  const isAwaited = advance.on === 'appear' || advance.on === 'gone';
  const { confirm } = advance;
  const outcome =
    confirm && ('appear' in confirm ? confirm.appear : 'gone' in confirm ? confirm.gone : null);
  const asked = [
    ...branch.map(({ when }) => when),
    ...listDeciding(guide, step).map(({ when }) => when),
  ];
  return [
    ...need(target, 'shown'),
    ...need(acted === target ? undefined : acted, isAwaited ? 'outcome' : 'acted-on'),
    ...need(outcome, 'outcome'),
    ...need(onMissing.region, 'region'),
    ...asked.flatMap(listAsked),
  ];
}

function listAsked(when: Condition | null | undefined): Needed[] {
  return when ? listElements(when).map((target) => ({ target, use: 'condition' })) : [];
}

function need(target: string | null | undefined, use: Use): Needed[] {
  return target ? [{ target, use }] : [];
}

/** With what the targets lie within; each once per use. */
function withAround(guide: Guide, needed: readonly Needed[]): Needed[] {
  const all = [...needed];
  for (const { target, use } of all) {
    const around = use === 'condition' ? undefined : guide.targets[target]?.within;
    if (around && all.length < 1_000) all.push({ target: around, use: 'around' });
  }
  return [...new Map(all.map((it) => [`${it.use} ${it.target}`, it])).values()];
}
