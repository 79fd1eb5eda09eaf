import { useMemo } from 'preact/hooks';
import type { Step, Walkthrough } from '../../utils/core/guide/schema.ts';
import { previewStep } from '../../utils/core/studio/preview.ts';
import type { KindBenchProps } from './KindBench.tsx';
import { PreviewBubble } from './PreviewBubble.tsx';

export interface StepPreviewProps extends Pick<
  KindBenchProps<Walkthrough>,
  'guide' | 'language' | 'ui' | 't' | 'onOpen'
> {
  /** Undefined: there is none yet. */
  readonly step: Step | undefined;
}

/** The step as a learner will see it; its buttons go to the steps beside it. */
export function StepPreview({ guide, step, language, ui, t, onOpen }: StepPreviewProps) {
  const preview = useMemo(
    () => step && previewStep(guide, step.id, language),
    [guide, step, language],
  );
  return (
    <section class="preview" aria-labelledby="studio-preview">
      <h2 id="studio-preview">{t('studio.preview')}</h2>
      {step && preview && (
        <PreviewBubble
          run={preview}
          language={ui}
          onGo={(by) => {
            const next = guide.steps[guide.steps.indexOf(step) + by];
            if (next) onOpen(next.id);
          }}
        />
      )}
    </section>
  );
}
