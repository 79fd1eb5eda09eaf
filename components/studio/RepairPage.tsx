import { useState } from 'preact/hooks';
import type { RepairView } from '../../utils/core/feedback/view.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { MissedWords } from './MissedWords.tsx';
import { RepairFiles } from './RepairFiles.tsx';
import { RepairGuides } from './RepairGuides.tsx';
import type { RepairPorts } from './repair-ports.ts';
import { RepairsDone } from './RepairsDone.tsx';
import { linkToDraft } from './routes.ts';
import { useOneAtATime } from '../controls/use-one-at-a-time.ts';

export interface RepairPageProps {
  readonly view: RepairView;
  readonly ports: RepairPorts;
  readonly listLink: string;
  readonly t: Translate;
}

/** What did not work for colleagues: files come in, and the steps of them are repaired one by one. */
export function RepairPage({ view, ports, listLink, t }: RepairPageProps) {
  const [message, setMessage] = useState<MessageContent | null>(null);
  const { guides, words } = view.list;
  const run = async (work: () => Promise<MessageContent | null>) => {
    try {
      const said = await work();
      await ports.refresh();
      setMessage(said);
    } catch {
      setMessage({ tone: 'care', title: t('page.failed') });
    }
  };
  const mark = async (guideId: string, stepId: string, isDone: boolean, name: string) => {
    await run(async () => {
      await ports.mark(guideId, stepId, isDone);
      return isDone ? { tone: 'good', title: t('repairs.marked', { step: name }) } : null;
    });
    // What had the focus is somewhere else now.
    document.getElementById('content')?.focus();
  };
  const making = useOneAtATime();
  const draft = async (guideId: string, stepId: string): Promise<'left' | void> => {
    try {
      const made = await ports.draft(guideId);
      if (made.ok) {
        location.hash = linkToDraft(made.draftId, stepId);
        return 'left';
      }
      setMessage({ tone: 'care', title: t('forms.notMade'), lines: made.problems });
    } catch {
      setMessage({ tone: 'care', title: t('page.failed') });
    }
  };
  const hasNothing = guides.length + words.length === 0;
  return (
    <>
      <p>
        <a href={listLink}>{t('studio.back')}</a>
      </p>
      <RepairFiles files={view.files} ports={ports} t={t} onDone={run} />
      <Message content={message} />
      {hasNothing && (
        <section class="sheet empty">
          <p>
            <strong>{t('repairs.empty')}</strong>
          </p>
        </section>
      )}
      <RepairGuides
        guides={guides}
        t={t}
        onDraft={(guideId, stepId) => void making(() => draft(guideId, stepId))}
        onDone={(guideId, stepId, name) => void mark(guideId, stepId, true, name)}
      />
      <MissedWords words={words} t={t} />
      <RepairsDone
        guides={guides}
        t={t}
        onPutBack={(guideId, stepId, name) => void mark(guideId, stepId, false, name)}
      />
    </>
  );
}
