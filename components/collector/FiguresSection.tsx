import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { TeamWeekSummary } from '../../utils/core/insights/summarize-aggregate.ts';
import { ConfirmDialog } from '../pages/ConfirmDialog.tsx';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { saveFile } from '../pages/save-file.ts';
import type { FigureFile, Published } from './ports.ts';

export interface FiguresSectionProps {
  readonly t: Translate;
  /** How many teams' weeks are ready. */
  readonly ready: number;
  /** More reports are on their way into them. Default: none are. */
  readonly isReading?: boolean;
  readonly onPublish: () => Promise<Published>;
}

/** Makes the aggregate, once, and says what is in it before it goes to anybody. */
export function FiguresSection({ t, ready, isReading = false, onPublish }: FiguresSectionProps) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [made, setMade] = useState<FigureFile | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const [message, setMessage] = useState<MessageContent | null>(null);
  useLayoutEffect(() => {
    if (!isUnsaved) return;
    // Their weeks count as published, so they could never be made again.
    const keep = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', keep);
    return () => window.removeEventListener('beforeunload', keep);
  }, [isUnsaved]);
  const heading = useRef<HTMLHeadingElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  // The dialog gave the focus back to a button that cannot be pressed now, and this is what is to be done.
  useLayoutEffect(() => saveButton.current?.focus(), [made]);
  const publish = async () => {
    setAsking(false);
    setBusy(true);
    try {
      const published = await onPublish();
      if (published.ok) {
        setMade(published);
        setUnsaved(true);
        setMessage({ tone: 'good', title: t('collector.figuresMade') });
      } else {
        setMessage({ tone: 'care', title: t('collector.again'), lines: published.again });
        // Nothing may be ready any more: then the button is disabled.
        heading.current?.focus();
      }
    } catch {
      setMessage({ tone: 'care', title: t('page.failed') });
    }
    setBusy(false);
  };
  const save = ({ file }: FigureFile) => {
    saveFile(
      `leidraad-figures-${new Date().toISOString().slice(0, 10)}.json`,
      file,
      'application/json',
    );
    setUnsaved(false);
  };
  const reason = isReading ? 'collector.stillReading' : isUnsaved ? 'collector.saveFirst' : null;
  return (
    <section class="sheet" aria-labelledby="figures">
      <h2 id="figures" ref={heading} tabIndex={-1}>
        {t('collector.figuresTitle')}
      </h2>
      <p>{t('collector.figuresText')}</p>
      <p>{t('collector.readyCount', { count: ready })}</p>
      {reason && ready > 0 && <p>{t(reason)}</p>}
      <div class="row">
        <button
          type="button"
          class={made ? 'button' : 'button button-main'}
          disabled={ready === 0 || reason !== null}
          // Not disabled: the dialog gives it the focus.
          aria-disabled={isBusy}
          onClick={() => !isBusy && setAsking(true)}
        >
          {t('collector.publish')}
        </button>
        {made && (
          <button
            ref={saveButton}
            type="button"
            class="button button-main"
            onClick={() => save(made)}
          >
            {t('collector.saveFigures')}
          </button>
        )}
      </div>
      <Message content={message} />
      {made && <Summary summary={made.summary} t={t} />}
      {isAsking && (
        <ConfirmDialog
          title={t('collector.publishQuestion')}
          text={t('collector.publishWarning')}
          confirmLabel={t('collector.publish')}
          cancelLabel={t('page.cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={() => void publish()}
        />
      )}
    </section>
  );
}

function Summary({ summary, t }: { summary: readonly TeamWeekSummary[]; t: Translate }) {
  return (
    <>
      <h3>{t('collector.inIt')}</h3>
      <table class="stacked figures">
        <thead>
          <tr>
            <th scope="col">{t('collector.team')}</th>
            <th scope="col">{t('collector.tookPart')}</th>
            <th scope="col">{t('collector.guidesIn')}</th>
          </tr>
        </thead>
        <tbody>
          {summary.map(({ week, team, invited, tookPart, guides }) => (
            <tr key={`${week} ${team}`}>
              <th scope="row">
                {team} <span class="aside week">{week}</span>
              </th>
              <td>{tellPart(tookPart, invited, t)}</td>
              <td class="number">{guides}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function tellPart(part: TeamWeekSummary['tookPart'], invited: number, t: Translate): string {
  if (part === null) return t('collector.few');
  return part === 'most' ? t('collector.most') : t('collector.ofInvited', { part, invited });
}
