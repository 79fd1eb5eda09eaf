import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { GuideDetail, GuideLine } from '../../utils/core/pages/help-view.ts';
import { nameMarks } from '../controls/name-marks.ts';
import { StepBody } from '../overlay/StepBody.tsx';

export interface ReadLinesProps {
  readonly detail: GuideDetail;
  readonly t: Translate;
  readonly onGo: (runId: string, stepId: string) => void;
  /** The picture of a step of the guide, as base64. */
  readonly onPicture: (guideId: string, stepId: string) => Promise<string | null>;
}

/** All steps with their words; while the guide is under way also where the person is and can go. */
export function ReadLines({ detail, t, onGo, onPicture }: ReadLinesProps) {
  const { lines, language, runId } = detail;
  const marks = nameMarks(t);
  const current = useRef<HTMLLIElement>(null);
  const isGoing = useRef(false);
  const currentId = lines.find(({ mark }) => mark === 'current')?.id;
  // What was pressed is gone once the person is there: the focus goes along.
  useEffect(() => {
    if (isGoing.current) current.current?.focus();
    isGoing.current = false;
  }, [currentId]);
  const go: typeof onGo = (run, stepId) => {
    isGoing.current = true;
    onGo(run, stepId);
  };
  if (lines.length === 0) return null;
  return (
    <>
      {detail.kind === 'walkthrough' && <h3>{t('help.steps')}</h3>}
      <ol class="lines">
        {lines.map((line) => (
          <li
            key={line.id}
            ref={line.mark === 'current' ? current : null}
            tabIndex={line.mark === 'current' ? -1 : undefined}
            class={line.mark ?? 'unmarked'}
            aria-current={line.mark === 'current' ? 'step' : undefined}
          >
            <strong lang={language}>{line.title}</strong>
            {line.mark && <span class="step-mark"> ({marks[line.mark]})</span>}
            <div class="line-words">
              <StepBody
                step={line}
                language={language}
                isOwnAction={false}
                t={t}
                fetchPicture={() => onPicture(detail.guideId, line.id)}
              />
            </div>
            {runId !== null && <Go line={line} runId={runId} t={t} onGo={go} />}
          </li>
        ))}
      </ol>
    </>
  );
}

interface GoProps extends Pick<ReadLinesProps, 't' | 'onGo'> {
  readonly line: GuideLine;
  readonly runId: string;
}

function Go({ line, runId, t, onGo }: GoProps) {
  if (line.way === null) return null;
  const label = line.way === 'back' ? t('help.goBack') : t('help.goAhead');
  return (
    <button
      type="button"
      class="button"
      aria-label={`${label}: ${line.title}`}
      onClick={() => onGo(runId, line.id)}
    >
      {label}
    </button>
  );
}
