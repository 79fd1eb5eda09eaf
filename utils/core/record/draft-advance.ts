/** What the person does to go on, drafted from what the author did and what came of it. */
import type { Step } from '../guide/schema.ts';
import type { ActionKind } from './action.ts';

const ON = {
  click: 'click',
  tab: 'click',
  fill: 'input',
  upload: 'input',
  choose: 'choice',
  tick: 'choice',
  pick: 'choice',
} as const satisfies Readonly<Record<Exclude<ActionKind, 'row'>, string>>;

/** `ledTo`: the page that came next, as a glob; null where none came. */
export function draftAdvance(kind: ActionKind, ledTo: string | null): Step['advance'] {
  if (kind === 'row') return ledTo === null ? { on: 'next' } : { on: 'url', url: ledTo };
  return { on: ON[kind], ...(ledTo !== null && { confirm: { url: ledTo } }) };
}
