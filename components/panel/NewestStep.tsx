import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordedLine } from '../../utils/core/record/view.ts';

export interface NewestStepProps {
  readonly steps: readonly RecordedLine[];
  /** Of the steps. */
  readonly language: string;
}

/** Says each step that was recorded, by its number and title alone: in the list, buttons are between them. */
export function NewestStep({ steps, language }: NewestStepProps) {
  const known = useRef<ReadonlySet<string> | null>(null);
  const [said, say] = useState<{ number: number; title: string } | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(steps.map(({ stepId }) => stepId));
    // Those that were there when the panel was opened are read with the list.
    if (before === null) return;
    const at = steps.findLastIndex(({ stepId }) => !before.has(stepId));
    if (at >= 0) say({ number: at + 1, title: steps[at]!.title });
  }, [steps]);
  return (
    <p class="hidden" role="status">
      {said && (
        <>
          {said.number}. <span lang={language}>{said.title}</span>
        </>
      )}
    </p>
  );
}
