import { useMemo, useRef, useState } from 'preact/hooks';
import type { Step, Walkthrough } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { copySteps } from '../../utils/core/studio/copy-steps.ts';
import {
  addStep,
  duplicateStep,
  moveStep,
  patchStep,
  removeStep,
} from '../../utils/core/studio/edit-steps.ts';
import { previewStep } from '../../utils/core/studio/preview.ts';
import { CopySteps } from './CopySteps.tsx';
import { PreviewBubble } from './PreviewBubble.tsx';
import { StepForm } from './StepForm.tsx';
import { StepOnPage } from './StepOnPage.tsx';
import { StepRows } from './StepRows.tsx';
import type { Live } from './use-live.ts';

export interface StepBenchProps {
  readonly guide: Walkthrough;
  readonly language: string;
  readonly ui: UiLanguage;
  /** The step that is open; where the guide has it not, the first is. */
  readonly openId: string | null;
  readonly live: Live;
  readonly t: Translate;
  readonly onOpen: (stepId: string) => void;
  readonly onEdit: (guide: Walkthrough, key?: string) => void;
}

/** The steps, the form of the open one, and what a learner will see of it. Only that one is drawn. */
export function StepBench(props: StepBenchProps) {
  const { guide, language, ui, t, onOpen, onEdit } = props;
  const step = guide.steps.find(({ id }) => id === props.openId) ?? guide.steps[0];
  const at = step ? guide.steps.indexOf(step) : -1;
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState('');
  const preview = useMemo(
    () => step && previewStep(guide, step.id, language),
    [guide, step, language],
  );
  const move = (stepId: string, to: number) => {
    const moved = moveStep(guide, stepId, to);
    onEdit(moved);
    // Else, where none was chosen yet, the form would go over to another step.
    onOpen(stepId);
    const now = moved.steps.findIndex(({ id }) => id === stepId) + 1;
    say(t('studio.moved', { number: now, count: guide.steps.length }));
  };
  /** What is new or next begins at its heading. */
  const show = (stepId: string | undefined) => {
    if (stepId !== undefined) onOpen(stepId);
    heading.current?.focus();
  };
  const add = (added: { guide: Walkthrough; stepId: string }) => {
    onEdit(added.guide);
    say(t('studio.added'));
    show(added.stepId);
  };
  const remove = (gone: Step) => {
    onEdit(removeStep(guide, gone.id));
    say(t('studio.removed'));
    show((guide.steps[at + 1] ?? guide.steps[at - 1])?.id);
  };
  const edit = (fields: Partial<Step>, field?: string) => {
    if (!step) return;
    const key = field && `${step.id} ${field} ${language}`;
    onEdit(patchStep(guide, step.id, fields), key);
  };
  return (
    <div class="bench">
      <section class="sheet steps-in" aria-labelledby="studio-steps">
        <h2 id="studio-steps">{t('studio.steps')}</h2>
        <StepRows
          label={t('studio.steps')}
          hint={t('studio.stepsHint')}
          parts={guide.steps}
          language={language}
          written={guide.language}
          openId={step?.id ?? null}
          t={t}
          onOpen={onOpen}
          onMove={move}
        />
        <button
          type="button"
          class="button"
          onClick={() => add(addStep(guide, step?.id ?? null, t('studio.newStep')))}
        >
          {t('studio.addStep')}
        </button>
        <CopySteps
          label={t('forms.copySteps')}
          text={t('forms.copyStepsText')}
          guideId={guide.id}
          language={language}
          t={t}
          onCopy={(from, ids) => {
            const copied = copySteps(guide, from, ids, step?.id ?? null);
            onEdit(copied.guide);
            say(t('forms.copied', { count: ids.length }));
            show(copied.partId ?? undefined);
          }}
        />
        <p class="hidden" role="status">
          {said}
        </p>
      </section>
      <section class="sheet" aria-labelledby="studio-open">
        <h2 id="studio-open" ref={heading} tabIndex={-1}>
          {step
            ? t('studio.stepOf', { number: at + 1, count: guide.steps.length })
            : t('studio.noSteps')}
        </h2>
        {step && (
          <>
            <div class="row tools">
              <button
                type="button"
                class="button"
                disabled={at === 0}
                onClick={() => move(step.id, at - 1)}
              >
                {t('studio.up')}
              </button>
              <button
                type="button"
                class="button"
                disabled={at === guide.steps.length - 1}
                onClick={() => move(step.id, at + 1)}
              >
                {t('studio.down')}
              </button>
              <button
                type="button"
                class="button"
                onClick={() => add(duplicateStep(guide, step.id))}
              >
                {t('studio.duplicate')}
              </button>
              <button type="button" class="button button-quiet" onClick={() => remove(step)}>
                {t('studio.removeStep')}
              </button>
            </div>
            <StepForm guide={guide} step={step} language={language} ui={ui} t={t} onStep={edit} />
            <StepOnPage {...{ guide, step, language, ui, t }} live={props.live} />
          </>
        )}
      </section>
      <section class="preview" aria-labelledby="studio-preview">
        <h2 id="studio-preview">{t('studio.preview')}</h2>
        {preview && (
          <PreviewBubble
            run={preview}
            language={ui}
            onGo={(by) => {
              const next = guide.steps[at + by];
              if (next) onOpen(next.id);
            }}
          />
        )}
      </section>
    </div>
  );
}
