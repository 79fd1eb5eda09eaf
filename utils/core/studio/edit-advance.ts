/** What the person does to go on, and what is waited for after it: chosen in a list, with what each needs. */
import type { Step, Walkthrough } from '../guide/schema.ts';
import { patch } from './edit-words.ts';

export type Advance = Step['advance'];
export type AdvanceKind = Advance['on'];
export type Confirm = NonNullable<Advance['confirm']>;
export type ConfirmKind = 'none' | 'url' | 'appear' | 'gone';

/** In the order of the list. */
export const ADVANCE_KINDS = [
  'next',
  'click',
  'input',
  'choice',
  'url',
  'appear',
  'gone',
] as const satisfies readonly AdvanceKind[];
export const CONFIRM_KINDS = ['none', 'url', 'appear', 'gone'] as const;

/** What can be chosen: a guide without targets has nothing to appear, and a step of words nothing to click. */
export function canAdvance(kind: AdvanceKind, guide: Walkthrough): boolean {
  return kind === 'next' || kind === 'url' || Object.keys(guide.targets).length > 0;
}

/** The same step with another way to go on. What fits the new way is kept. */
export function changeAdvance(step: Step, guide: Walkthrough, on: AdvanceKind): Advance {
  const { advance } = step;
  if (advance.on === on) return advance;
  const confirm = advance.confirm && { confirm: advance.confirm };
  const named = 'target' in advance ? advance.target : undefined;
  switch (on) {
    case 'next':
      return { on, ...confirm };
    case 'url':
      return { on, url: addressOf(step, guide), ...confirm };
    case 'appear':
    case 'gone':
      return { on, target: named ?? firstTarget(step, guide), ...confirm };
    case 'click':
    case 'input':
    case 'choice': {
      const other = named ?? (step.target === undefined ? firstTarget(step, guide) : undefined);
      const target = other === undefined || other === step.target ? {} : { target: other };
      return { on, ...target, ...confirm };
    }
  }
}

export function confirmKind({ confirm }: Advance): ConfirmKind {
  if (!confirm) return 'none';
  return 'url' in confirm ? 'url' : 'appear' in confirm ? 'appear' : 'gone';
}

export function changeConfirm(step: Step, guide: Walkthrough, kind: ConfirmKind): Advance {
  const { confirm } = step.advance;
  const named =
    confirm && ('appear' in confirm ? confirm.appear : 'gone' in confirm && confirm.gone);
  const target = named || firstTarget(step, guide);
  const made: Readonly<Record<ConfirmKind, Confirm | undefined>> = {
    none: undefined,
    url: { url: addressOf(step, guide) },
    appear: { appear: target },
    gone: { gone: target },
  };
  return patch(step.advance, { confirm: made[kind] });
}

function firstTarget(step: Step, { targets }: Walkthrough): string {
  return step.target ?? Object.keys(targets)[0] ?? '';
}

/** An address to begin with, which the author then makes the right one. */
function addressOf({ page, advance: { confirm } }: Step, { app }: Walkthrough): string {
  if (confirm && 'url' in confirm) return confirm.url;
  return page?.[0] ?? app.match[0] ?? '';
}
