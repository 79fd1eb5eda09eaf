import { useEffect, useRef, useState } from 'preact/hooks';
import { keyOfLine, makeFeedbackFile, writeFeedback } from '../../utils/core/feedback/feedback.ts';
import type { FeedbackView } from '../../utils/core/feedback/view.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import { FeedbackTicks } from './FeedbackTicks.tsx';
import { FEEDBACK_PLACE } from './links.ts';
import { Message, type MessageContent } from './Message.tsx';
import { saveFile } from './save-file.ts';

const FILE_NAME = 'leidraad-feedback.json';

export interface FeedbackSectionProps {
  readonly view: FeedbackView;
  readonly t: Translate;
  /** `text`: of the file. Resolves when `view` has it no more. */
  readonly onSave: (text: string) => Promise<InstallReply>;
  readonly onAgain: () => Promise<unknown>;
}

const drawId = (): string => crypto.randomUUID().replaceAll('-', '');

function toggle(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const toggled = new Set(set);
  if (!toggled.delete(key)) toggled.add(key);
  return toggled;
}

/** What did not work, line by line, for the person to choose from, to read and to save as a file. */
export function FeedbackSection({ view, t, onSave, onAgain }: FeedbackSectionProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState<ReadonlySet<string>>(new Set());
  const [id, setId] = useState(drawId);
  const [message, setMessage] = useState<MessageContent | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (location.hash === `#${FEEDBACK_PLACE}`) heading.current?.focus();
  }, []);
  const file = makeFeedbackFile(id, {
    steps: view.steps
      .filter((line) => !left.has(keyOfLine(line)))
      .map(({ guideName: _guide, stepName: _step, ...line }) => line),
    words: view.words.filter(({ word }) => words.has(word)),
  });
  const text = writeFeedback(file);
  const save = async () => {
    if (file.steps.length + file.words.length === 0)
      return setMessage({ tone: 'care', title: t('told.pick') });
    try {
      const reply = await onSave(text);
      if (!reply.ok)
        return setMessage({ tone: 'care', title: t('page.failed'), lines: reply.problems });
      saveFile(FILE_NAME, text, 'application/json');
      setId(drawId());
      setWords(new Set());
      setMessage({ tone: 'good', title: t('told.savedNow', { file: FILE_NAME }) });
    } catch {
      setMessage({ tone: 'care', title: t('page.failed') });
    }
    // The button may be gone with the last line.
    heading.current?.focus();
  };
  const again = async () => {
    await onAgain().catch(() => setMessage({ tone: 'care', title: t('page.failed') }));
    heading.current?.focus();
  };
  const hasLines = view.steps.length + view.words.length > 0;
  return (
    <section class="sheet" aria-labelledby={FEEDBACK_PLACE}>
      <h2 id={FEEDBACK_PLACE} ref={heading} tabIndex={-1}>
        {t('told.title')}
      </h2>
      <p>{hasLines ? t('told.text') : t('told.none')}</p>
      {hasLines && (
        <>
          <FeedbackTicks
            view={view}
            left={left}
            words={words}
            t={t}
            onStep={(key) => setLeft(toggle(left, key))}
            onWord={(word) => setWords(toggle(words, word))}
          />
          <details class="more">
            <summary>{t('told.literal')}</summary>
            <pre tabIndex={0} role="region" aria-label={t('told.literalLabel')}>
              {text}
            </pre>
          </details>
          <div class="row">
            <button type="button" class="button" onClick={() => void save()}>
              {t('told.save')}
            </button>
          </div>
        </>
      )}
      <Message content={message} />
      {view.saved > 0 && (
        <>
          <p class="aside told-before">
            {t('told.before', { count: view.saved })} {t('told.againText')}
          </p>
          <button type="button" class="button button-quiet" onClick={() => void again()}>
            {t('told.again')}
          </button>
        </>
      )}
    </section>
  );
}
