import { keyOfLine } from '../../utils/core/feedback/feedback.ts';
import type { FeedbackLine, FeedbackView } from '../../utils/core/feedback/view.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { phraseFeedback } from './phrase-feedback.ts';

export interface FeedbackTicksProps {
  readonly view: FeedbackView;
  /** Keys of lines of steps. */
  readonly left: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly t: Translate;
  readonly onStep: (key: string) => void;
  readonly onWord: (word: string) => void;
}

/** Every line that can be handed over, guide by guide, and below them the words. */
export function FeedbackTicks({ view, left, words, t, onStep, onWord }: FeedbackTicksProps) {
  const guides = [
    ...Map.groupBy(view.steps, ({ guide, version }) => `${guide} ${version}`).values(),
  ];
  const isNameless = view.steps.some(({ stepName }) => stepName === null);
  return (
    <>
      {guides.map((lines) => (
        <GuideTicks
          key={`${lines[0]!.guide} ${lines[0]!.version}`}
          {...{ lines, left, t, onStep }}
        />
      ))}
      {isNameless && <p class="aside">{t('told.ids')}</p>}
      {view.words.length > 0 && (
        <fieldset class="roles told">
          <legend>{t('privacy.searches')}</legend>
          <p class="aside">{t('told.wordsText')}</p>
          {view.words.map(({ word, count }) => (
            <Tick
              key={word}
              isTicked={words.has(word)}
              text={t('told.word', { word, count })}
              onTick={() => onWord(word)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

interface GuideTicksProps extends Pick<FeedbackTicksProps, 'left' | 't' | 'onStep'> {
  readonly lines: readonly FeedbackLine[];
}

function GuideTicks({ lines, left, t, onStep }: GuideTicksProps) {
  const { guide, guideName, version } = lines[0]!;
  const what = phraseFeedback(t);
  return (
    <fieldset class="roles told">
      <legend>
        <span lang={guideName?.language}>{guideName?.title ?? guide}</span>{' '}
        <span class="aside">{t('guides.version', { version })}</span>
      </legend>
      {lines.map((line) => {
        const key = keyOfLine(line);
        const step = line.stepName?.title || line.step;
        return (
          <Tick
            key={key}
            isTicked={!left.has(key)}
            text={t('told.line', { step, what: what[line.what], count: line.count })}
            onTick={() => onStep(key)}
          />
        );
      })}
    </fieldset>
  );
}

interface TickProps {
  readonly isTicked: boolean;
  readonly text: string;
  readonly onTick: () => void;
}

function Tick({ isTicked, text, onTick }: TickProps) {
  return (
    <label>
      <input type="checkbox" checked={isTicked} onChange={onTick} />
      {text}
    </label>
  );
}
