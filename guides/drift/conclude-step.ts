/** Tells the engine what was done at a step, and waits for the outcome that the guide names. */
import type { Step } from '../../utils/core/guide/schema.ts';
import { isAdvanceReached, isConfirmReached } from '../../utils/core/run/on-page.ts';
import { presentTarget } from '../../utils/core/run/present-targets.ts';
import { watchGone } from './ask-page.ts';
import { isThere } from './do-step.ts';
import type { Note } from './report.ts';
import { waitOf, type Walk } from './walk.ts';

const NO_OUTCOME: Note = { key: 'no-outcome' };

/** Null: the step is done, and the run has gone on. */
export async function concludeStep(walk: Walk, step: Step): Promise<Note | null> {
  const { advance, id: stepId } = step;
  const { before, do: done } = walk.trip.data.steps[stepId] ?? {};
  // Where nothing was done, there is nothing to wait for.
  if (advance.on !== 'next' || before || done) await walk.trip.hands.tabs.traffic.settle();
  await walk.probe(step);
  if (step.kind === 'question') {
    const choice = walk.wayfarer.answer(step);
    await walk.send(
      choice === undefined ? { type: 'skip', stepId } : { type: 'answered', stepId, choice },
    );
    return null;
  }
  switch (advance.on) {
    case 'url':
      await walk.reach((page) => isAdvanceReached(step, page));
      await walk.send({ type: 'page' });
      return walk.hasLeft(step) || isAwaited(walk) ? confirm(walk, step) : NO_OUTCOME;
    case 'next':
      await walk.send({ type: 'next', stepId });
      return confirm(walk, step);
    case 'appear':
    case 'gone':
      if (!(await awaitElement(walk, step, advance.target, advance.on))) return NO_OUTCOME;
      break;
    default:
  }
  await walk.send({ type: 'acted', stepId });
  return confirm(walk, step);
}

async function confirm(walk: Walk, step: Step): Promise<Note | null> {
  const { confirm: outcome } = step.advance;
  if (walk.hasLeft(step) || !outcome) {
    // The engine has not judged the page yet on which the next step begins.
    await walk.send({ type: 'page' });
    return null;
  }
  if ('url' in outcome) {
    await walk.reach((page) => isConfirmReached(step, page));
    await walk.send({ type: 'page' });
    return walk.hasLeft(step) || !isAwaited(walk) ? null : NO_OUTCOME;
  }
  const [target, on] =
    'appear' in outcome ? [outcome.appear, 'appear' as const] : [outcome.gone, 'gone' as const];
  if (!(await awaitElement(walk, step, target, on))) return NO_OUTCOME;
  await walk.send({ type: 'confirmed', stepId: step.id });
  await walk.send({ type: 'page' });
  return null;
}

function isAwaited({ run }: Walk): boolean {
  return run.status === 'confirming' && run.action === 'acted';
}

async function awaitElement(
  walk: Walk,
  step: Step,
  target: string,
  on: 'appear' | 'gone',
): Promise<boolean> {
  const { guide, values, hands } = walk.trip;
  if (on === 'gone') {
    const view = presentTarget(guide, target, values);
    return view !== null && watchGone(hands.tabs.page, view, waitOf(step, walk.doubt));
  }
  const uses = ['outcome', 'shown'] as const;
  const seen = await walk.test(step, uses, { only: (it) => it === target });
  // What only looks like it would lift no doubt.
  return walk.doubt === null ? isThere(seen[target]) : seen[target]?.status === 'found';
}
