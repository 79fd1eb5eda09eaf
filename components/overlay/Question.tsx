import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { QuestionView } from '../../utils/core/run/view.ts';

export interface QuestionProps {
  readonly question: QuestionView;
  /** The id of the element that words the question. */
  readonly labelledBy: string;
  /** Of the guide's words. */
  readonly language: string;
  readonly chosen: string | null;
  readonly t: Translate;
  readonly onChoose: (choice: string) => void;
}

/** The answers of a question step. Choosing one leads nowhere yet: people change their mind. */
export function Question({ question, labelledBy, language, chosen, t, onChoose }: QuestionProps) {
  const { choices, isScale } = question;
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      class={isScale ? 'answers scale' : 'answers'}
    >
      {choices.map(({ id, label }, index) => (
        <label key={id} class="answer" lang={isScale ? undefined : language}>
          <input
            type="radio"
            name={labelledBy}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          {label}
          {isScale && index % 4 === 0 && (
            <span class="step-mark">
              {t(index === 0 ? 'overlay.scaleLow' : 'overlay.scaleHigh')}
            </span>
          )}
        </label>
      ))}
    </div>
  );
}
