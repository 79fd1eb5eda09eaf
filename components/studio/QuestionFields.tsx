import {
  addChoice,
  changeScale,
  type AnswerWords,
  type Choice,
} from '../../utils/core/studio/edit-kind.ts';
import { patch, setNeededWords } from '../../utils/core/studio/edit-words.ts';
import { GotoField } from './GotoField.tsx';
import { RemoveButton, TickField } from './small-fields.tsx';
import type { StepPartProps } from './StepForm.tsx';
import { WordsField } from './WordsField.tsx';

const FEWEST = 2;
const MOST = 8;

/** In the language that the guide was written in first: the others are translated from it. */
export function wordAnswers({ guide, t }: Pick<StepPartProps, 'guide' | 't'>): AnswerWords {
  const more = t('forms.newAnswer');
  return { language: guide.language, yes: t('forms.yes'), no: t('forms.no'), more };
}

/** The answers of a question, and where each leads. */
export function QuestionFields(props: StepPartProps) {
  const { guide, step, language, t, onStep } = props;
  const choices = step.choices ?? [];
  const put = (next: Choice[], field?: string) => onStep({ choices: next }, field);
  return (
    <fieldset class="group">
      <legend>{t('forms.answers')}</legend>
      <TickField
        label={t('forms.scale')}
        isTicked={step.scale === true}
        onTick={(isScale) => onStep(changeScale(isScale, wordAnswers(props)))}
      />
      {choices.map((choice, index) => {
        const name = t('forms.answerNumber', { number: index + 1 });
        return (
          <div key={choice.id} class="with-button">
            <WordsField
              label={name}
              words={choice.label}
              language={language}
              written={guide.language}
              t={t}
              onText={(text) => {
                const label = setNeededWords(choice.label, language, text);
                put(choices.with(index, { ...choice, label }), `answer ${index}`);
              }}
            />
            <GotoField
              label={t('forms.answerLeads', { number: index + 1 })}
              guide={guide}
              language={language}
              value={choice.goto ?? ''}
              none={t('forms.toNext')}
              t={t}
              onChoose={(goto) =>
                put(choices.with(index, patch(choice, { goto: goto || undefined })))
              }
            />
            {choices.length > FEWEST && (
              <RemoveButton name={name} t={t} onRemove={() => put(choices.toSpliced(index, 1))} />
            )}
          </div>
        );
      })}
      {!step.scale && choices.length < MOST && (
        <button
          type="button"
          class="button"
          onClick={() => put(addChoice(choices, wordAnswers(props)))}
        >
          {t('forms.addAnswer')}
        </button>
      )}
    </fieldset>
  );
}
