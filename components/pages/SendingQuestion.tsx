import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { CollectorView } from '../../utils/core/pages/reports-view.ts';
import { Message, type MessageContent } from './Message.tsx';

export interface SendingQuestionProps {
  readonly collector: CollectorView & { readonly folder: { readonly host: string } };
  /** There is something to read. */
  readonly hasReports: boolean;
  readonly t: Translate;
  /** Called inside the click, as the browser demands for its question. */
  readonly onAnswer: (answer: 'yes' | 'no') => Promise<'granted' | 'denied' | 'pinned'>;
}

/** May reports leave? Nothing leaves without a yes; a no is as easy, and so is the way back. */
export function SendingQuestion({ collector, hasReports, t, onAnswer }: SendingQuestionProps) {
  const [said, say] = useState<MessageContent | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { answer, folder } = collector;
  const { host } = folder;
  const choose = (chosen: 'yes' | 'no') => {
    onAnswer(chosen).then(
      (leave) => {
        say(leave === 'granted' ? null : { tone: 'care', title: t(`reports.${leave}`, { host }) });
        // What was pressed is gone with the answer.
        if (leave === 'granted') heading.current?.focus();
      },
      () => say({ tone: 'care', title: t('page.failed') }),
    );
  };
  if (answer === 'ask' && !hasReports) return null;
  return (
    <section class={answer === 'ask' ? 'sheet asking' : 'sheet'} aria-labelledby="asking">
      <h2 id="asking" ref={heading} tabIndex={-1}>
        {answer === 'ask' ? t('reports.askTitle') : t('reports.choiceTitle')}
      </h2>
      <p role="status">{phrase(answer, host, t)}</p>
      <div class="row">
        {answer === 'ask' && (
          <>
            <button type="button" class="button" onClick={() => choose('yes')}>
              {t('reports.yes')}
            </button>
            <button type="button" class="button" onClick={() => choose('no')}>
              {t('reports.no')}
            </button>
          </>
        )}
        {answer === 'yes' && (
          <button type="button" class="button" onClick={() => choose('no')}>
            {t('reports.stop')}
          </button>
        )}
        {answer === 'no' && (
          <button type="button" class="button" onClick={() => choose('yes')}>
            {t('reports.again')}
          </button>
        )}
      </div>
      <Message content={said} />
    </section>
  );
}

function phrase(answer: CollectorView['answer'], host: string, t: Translate): string {
  if (answer === 'ask') return t('reports.askText', { host });
  return answer === 'yes' ? t('reports.saidYes', { host }) : t('reports.saidNo');
}
