import { useId, useRef, useState } from 'preact/hooks';
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { pickWords } from '../../utils/core/run/localize.ts';

export interface StepRowsProps {
  readonly guide: Walkthrough;
  readonly language: string;
  readonly openId: string | null;
  readonly t: Translate;
  readonly onOpen: (stepId: string) => void;
  /** `at`: see `moveStep`. */
  readonly onMove: (stepId: string, at: number) => void;
}

/** The steps to choose from. One stop for the Tab key: arrows choose, with Alt they move the step. */
export function StepRows({ guide, language, openId, t, onOpen, onMove }: StepRowsProps) {
  const { steps } = guide;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [dragged, drag] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const open = (index: number) => {
    const step = steps[Math.max(0, Math.min(steps.length - 1, index))];
    if (!step) return;
    onOpen(step.id);
    list.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(step.id)}"]`)?.focus();
  };
  const press = (event: KeyboardEvent, stepId: string, index: number) => {
    const to = {
      ArrowUp: index - 1,
      ArrowDown: index + 1,
      Home: 0,
      End: steps.length - 1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (event.altKey) onMove(stepId, to);
    else open(to);
  };
  const drop = (event: DragEvent, index: number) => {
    event.preventDefault();
    if (dragged !== null) onMove(dragged, index);
    drag(null);
    setOver(null);
  };
  const from = steps.findIndex((step) => step.id === dragged);
  return (
    <>
      <p id={id} class="aside keys">
        {t('studio.stepsHint')}
      </p>
      <div
        ref={list}
        class="rows"
        role="listbox"
        aria-label={t('studio.steps')}
        aria-describedby={id}
      >
        {steps.map((step, index) => (
          <div
            key={step.id}
            class={index === over ? (from < index ? 'over after' : 'over before') : undefined}
            role="option"
            data-step={step.id}
            aria-selected={step.id === openId}
            tabIndex={step.id === openId ? 0 : -1}
            draggable
            onClick={() => open(index)}
            onKeyDown={(event) => press(event, step.id, index)}
            onDragStart={(event) => {
              drag(step.id);
              event.dataTransfer?.setData('text/plain', step.id);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(index);
            }}
            onDragEnd={() => {
              drag(null);
              setOver(null);
            }}
            onDrop={(event) => drop(event, index)}
          >
            <span class="row-number">{index + 1}</span>
            <span lang={language}>
              {pickWords(step.title, language, guide.language) || t('studio.untitled')}
            </span>
          </div>
        ))}
      </div>
    </>
  );
}
