import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { CollectionView } from '../../utils/core/insights/collection.ts';
import { useBusy } from '../controls/use-busy.ts';
import { FilePicker } from '../pages/FilePicker.tsx';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { FolderPicker, type ListFiles } from './FolderPicker.tsx';
import { listDropped } from './list-dropped.ts';
import type { CollectorPorts, FoundFile } from './ports.ts';
import { RefusedList } from './RefusedList.tsx';

export interface ReportsSectionProps {
  readonly t: Translate;
  readonly isKeyOpen: boolean;
  /** Null: nothing was read. */
  readonly collection: CollectionView | null;
  readonly ports: Pick<CollectorPorts, 'onRead' | 'onStop'>;
  readonly onReading?: (isReading: boolean) => void;
  /** Null: what was read is forgotten. */
  readonly onCollected: (collection: CollectionView | null) => void;
}

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Opens reports, thousands at a time, and says what became of them. */
export function ReportsSection(props: ReportsSectionProps) {
  const { t, isKeyOpen, collection, ports, onReading, onCollected } = props;
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isOver, setOver] = useState(false);
  const [message, setMessage] = useState<MessageContent | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** From the listing of a folder on. */
  const [once, isBusy] = useBusy();
  const fail = () => setMessage({ tone: 'care', title: t('page.failed') });

  const read = async (files: readonly FoundFile[]) => {
    if (files.length === 0) return setMessage(tellEmpty(collection, t));
    setMessage(null);
    setProgress({ done: 0, total: files.length });
    onReading?.(true);
    let done = 0;
    try {
      const found = await ports.onRead(files, (more) => {
        done += more;
        setProgress({ done, total: files.length });
      });
      onCollected(found);
      setMessage(found ? tellOf(found, t) : { tone: 'care', title: t('collector.stopped') });
    } catch {
      onCollected(null);
      fail();
    }
    // The button to stop goes, and with it the focus.
    if (document.activeElement?.matches('.reading button')) heading.current?.focus();
    setProgress(null);
    onReading?.(false);
  };
  const open = async (list: ListFiles) => {
    if (!isKeyOpen) return;
    await once(async () => {
      const files = await list().catch(fail);
      if (files) await read(files);
    });
  };
  return (
    <section
      class={isOver ? 'drop over' : 'drop'}
      aria-labelledby="reports"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const { dataTransfer } = event;
        if (!dataTransfer) return;
        void open(() => listDropped(dataTransfer));
      }}
    >
      <h2 id="reports" ref={heading} tabIndex={-1}>
        {t('collector.readTitle')}
      </h2>
      <p>{isKeyOpen ? t('collector.readText') : t('collector.needKey')}</p>
      <div class="row">
        <FilePicker
          label={t('guides.choose')}
          isMultiple
          isDisabled={!isKeyOpen}
          isBusy={isBusy}
          accept=".age"
          onFiles={(files) => void open(async () => files)}
        />
        <FolderPicker
          label={t('collector.chooseFolder')}
          isDisabled={!isKeyOpen}
          isBusy={isBusy}
          onFolder={(list) => void open(list)}
        />
      </div>
      {progress && (
        <div class="row reading">
          <progress
            aria-label={t('collector.readTitle')}
            value={progress.done}
            max={progress.total}
          />
          <span>{t('collector.reading', { ...progress })}</span>
          <button type="button" class="button" onClick={ports.onStop}>
            {t('collector.stop')}
          </button>
        </div>
      )}
      <Message content={message} />
      {collection && <RefusedList refused={collection.refused} t={t} />}
    </section>
  );
}

/** What was read before still counts. */
function tellEmpty(before: CollectionView | null, t: Translate): MessageContent {
  const title = t('collector.empty');
  return {
    tone: 'care',
    title,
    ...(before && { lines: [t('collector.taken', { count: before.taken })] }),
  };
}

function tellOf({ taken, refused }: CollectionView, t: Translate): MessageContent {
  const count = refused.reduce((sum, it) => sum + it.count, 0);
  return {
    tone: count === 0 ? 'good' : 'care',
    title: t('collector.taken', { count: taken }),
    ...(count > 0 && { lines: [t('collector.refused', { count })] }),
  };
}
