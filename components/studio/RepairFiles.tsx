import { useRef } from 'preact/hooks';
import { FEEDBACK_LIMITS } from '../../utils/core/feedback/feedback.ts';
import type { FeedbackReceived } from '../../utils/core/feedback/view.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { FilePicker, useFileDrop } from '../pages/FilePicker.tsx';
import type { MessageContent } from '../pages/Message.tsx';
import type { RepairPorts } from './repair-ports.ts';

export interface RepairFilesProps {
  /** On the list now. */
  readonly files: number;
  readonly ports: RepairPorts;
  readonly t: Translate;
  /** Does it, and shows what is said of it. */
  readonly onDone: (work: () => Promise<MessageContent>) => Promise<unknown>;
}

/** Where the list comes from: files to choose or to drop, and the author's own reports. */
export function RepairFiles({ files, ports, t, onDone }: RepairFilesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const open = (chosen: readonly File[]) =>
    onDone(async () => {
      const received: FeedbackReceived[] = [];
      for (const file of chosen) {
        // One byte too many is enough to be told that it is too long.
        const text = await file.slice(0, FEEDBACK_LIMITS.length + 1).text();
        received.push(await ports.add({ name: file.name, text }));
      }
      return tellReceived(received, t);
    });
  const addMine = () =>
    onDone(async () => {
      const lines = await ports.addMine();
      return { tone: 'good', title: lines > 0 ? t('repairs.mineAdded') : t('repairs.noneMine') };
    });
  const clear = async () => {
    await onDone(async () => {
      await ports.clear();
      return { tone: 'good', title: t('repairs.cleared') };
    });
    // The button is gone with the list.
    heading.current?.focus();
  };
  const drop = useFileDrop((chosen) => void open(chosen));
  return (
    <section class={drop.isOver ? 'drop over' : 'drop'} {...drop.handlers}>
      <h2 ref={heading} tabIndex={-1}>
        {t('repairs.addTitle')}
      </h2>
      <p>{t('repairs.addText')}</p>
      <div class="row">
        <FilePicker label={t('guides.choose')} isMultiple onFiles={(chosen) => void open(chosen)} />
        <button type="button" class="button" onClick={() => void addMine()}>
          {t('repairs.addMine')}
        </button>
        {files > 0 && (
          <button type="button" class="button button-quiet" onClick={() => void clear()}>
            {t('repairs.clear')}
          </button>
        )}
      </div>
      {files > 0 && <p class="aside">{t('repairs.from', { count: files })}</p>}
    </section>
  );
}

function tellReceived(received: readonly FeedbackReceived[], t: Translate): MessageContent {
  const count = (is: 'added' | 'known' | 'own') =>
    received.filter((it) => it.ok && it.is === is).length;
  const [added, known, own] = [count('added'), count('known'), count('own')];
  const said = [
    ...(added > 0 ? [t('repairs.added', { count: added })] : []),
    ...(known > 0 ? [t('repairs.known', { count: known })] : []),
    ...(own > 0 ? [t('repairs.ownFile', { count: own })] : []),
  ];
  const problems = received.flatMap((it) => (it.ok ? [] : it.problem));
  return problems.length > 0
    ? { tone: 'care', title: t('repairs.refused'), lines: [...problems, ...said] }
    : { tone: 'good', title: said[0] ?? '', lines: said.slice(1) };
}
