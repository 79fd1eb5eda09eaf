/** One step as a learner would see it, for the author to look at beside the form. */
import { resolveGuide } from '../guide/resolve.ts';
import type { Walkthrough } from '../guide/schema.ts';
import { createRun } from '../run/create.ts';
import { pickWords } from '../run/localize.ts';
import { presentRun } from '../run/present.ts';
import type { RunView } from '../run/view.ts';
import { listTargets, pickNamed } from './list-targets.ts';

/** Null where the guide has no such step. Of the other steps only the titles are looked at, and of the targets its own: there may be hundreds. */
export function previewStep(guide: Walkthrough, stepId: string, language: string): RunView | null {
  const at = guide.steps.findIndex(({ id }) => id === stepId);
  const step = guide.steps[at];
  if (!step) return null;
  const { branch: _elsewhere, ...alone } = step;
  const targets = pickNamed(guide.targets, listTargets(alone, guide));
  const single = { ...guide, targets, steps: [alone] };
  const resolved = resolveGuide(single, {});
  // What has no value yet is shown as it was written.
  const shown = resolved.ok ? (resolved.guide as Walkthrough) : single;
  const run = createRun({ id: 'preview', packId: guide.id, guide: shown, now: 0 });
  const view = presentRun({ ...run, status: 'shown' }, shown, {
    canReturn: false,
    context: {
      now: 0,
      page: null,
      elements: {},
      language,
      roles: [],
      variables: {},
      completedGuides: [],
    },
  });
  const { image, title: heading } = view.step;
  return {
    ...view,
    // A picture that has no words yet is called like its step, as long as the checks ask for them.
    step: { ...view.step, image: image && { ...image, alt: image.alt || heading } },
    steps: guide.steps.map(({ id, title }, index) => ({
      id,
      title: pickWords(title, language, guide.language),
      mark: index < at ? 'done' : index === at ? 'current' : 'ahead',
    })),
    number: at + 1,
    isLast: at === guide.steps.length - 1,
    canGoBack: at > 0,
  };
}
