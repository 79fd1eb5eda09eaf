import { useState } from 'preact/hooks';
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
  const { answer, folder } = collector;
  const { host } = folder;
  const choose = (chosen: 'yes' | 'no') => {
    onAnswer(chosen).then(
      (leave) =>
        say(leave === 'granted' ? null : { tone: 'care', title: t(`reports.${leave}`, { host }) }),
      () => say({ tone: 'care', title: t('page.failed') }),
    );
  };
  if (answer === 'ask' && !hasReports) return null;
  const title = { ask: 'reports.askTitle', yes: 'reports.saidYes', no: 'reports.saidNo' } as const;
  return (
    <section class="sheet asking" aria-labelledby="asking">
      <h2 id="asking">{answer === 'ask' ? t('reports.askTitle') : t('reports.choiceTitle')}</h2>
      <p role="status">
        {answer === 'ask' ? t('reports.askText', { host }) : t(title[answer], { host })}
      </p>
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
