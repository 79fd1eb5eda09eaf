import { setWords } from '../../utils/core/studio/edit-words.ts';
import type { StepPartProps } from './StepForm.tsx';
import { useRemoval } from './use-removal.ts';
import { WordsField } from './WordsField.tsx';

const MOST = 10;

/** What often goes wrong: one field each. One that has lost its last words is taken out when it is left. */
export function PitfallFields({ guide, step, language, t, onStep }: StepPartProps) {
  const pitfalls = step.pitfalls ?? [];
  const [add, remove] = useRemoval(pitfalls.length);
  const put = (next: typeof pitfalls, field?: string) =>
    onStep({ pitfalls: next.length > 0 ? next : undefined }, field);
  return (
    <fieldset class="group">
      <legend>{t('studio.pitfalls')}</legend>
      {pitfalls.map((words, index) => (
        <div key={index} class="with-button">
          <WordsField
            label={t('studio.pitfall', { number: index + 1 })}
            words={words}
            language={language}
            written={guide.language}
            isLong
            t={t}
            onText={(text) =>
              put(pitfalls.with(index, setWords(words, language, text) ?? {}), `pitfall ${index}`)
            }
          />
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('studio.removePitfall', { number: index + 1 })}
            onClick={() => remove(() => put(pitfalls.toSpliced(index, 1)))}
          >
            {t('studio.remove')}
          </button>
        </div>
      ))}
      {pitfalls.length < MOST && (
        <button type="button" class="button" ref={add} onClick={() => put([...pitfalls, {}])}>
          {t('studio.addPitfall')}
        </button>
      )}
    </fieldset>
  );
}
