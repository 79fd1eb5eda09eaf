import type { Translate } from '../../utils/core/i18n/translate.ts';
import { readProblem } from '../../utils/core/studio/read-problem.ts';
import { CheckIcon } from '../icons/icons.tsx';

export interface ChecksProps {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly t: Translate;
  /** Undefined: the sentences stand beside the JSON, and say where in it. */
  readonly onStep: ((index: number) => void) | undefined;
}

interface SentencesProps {
  readonly lines: readonly string[];
  readonly t: Translate;
  readonly onStep: ChecksProps['onStep'];
}

/** Sentences of the checks, each with the way to the step that it speaks of. */
export function Sentences({ lines, t, onStep }: SentencesProps) {
  return (
    <ul class="sentences">
      {lines.map((line) => {
        const { text, step } = readProblem(line);
        if (!onStep) return <li key={line}>{line}</li>;
        return (
          <li key={line}>
            {step !== null && (
              <button type="button" class="button button-small" onClick={() => onStep(step)}>
                {t('studio.step', { number: step + 1 })}
              </button>
            )}{' '}
            {text}
          </li>
        );
      })}
    </ul>
  );
}

/** What the checks say of what was saved last. */
export function Checks({ problems, warnings, t, onStep }: ChecksProps) {
  return (
    <section class="sheet checks" aria-labelledby="studio-checks">
      <h2 id="studio-checks" tabIndex={-1}>
        {t('studio.checks')}
      </h2>
      {problems.length === 0 && warnings.length === 0 && (
        <p class="granted">
          <CheckIcon />
          {t('studio.allGood')}
        </p>
      )}
      {problems.length > 0 && (
        <>
          <h3>{t('studio.problems', { count: problems.length })}</h3>
          <Sentences lines={problems} t={t} onStep={onStep} />
        </>
      )}
      {warnings.length > 0 && (
        <>
          <h3>{t('studio.warnings', { count: warnings.length })}</h3>
          <Sentences lines={warnings} t={t} onStep={onStep} />
        </>
      )}
    </section>
  );
}
