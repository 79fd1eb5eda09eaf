import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Holdings } from '../../utils/core/insights/views/session.ts';
import { FilePicker, useFileDrop } from '../pages/FilePicker.tsx';
import { Message, type MessageContent } from '../pages/Message.tsx';

export interface OpenFiguresProps {
  /** Null: nothing is open. */
  readonly holdings: Holdings | null;
  readonly message: MessageContent | null;
  readonly isBusy: boolean;
  readonly t: Translate;
  readonly onFiles: (files: readonly File[]) => void;
}

export function OpenFigures({ holdings, message, isBusy, t, onFiles }: OpenFiguresProps) {
  const drop = useFileDrop(onFiles);
  const hasFigures = holdings !== null && holdings.weeks.length > 0;
  return (
    <section class={drop.isOver ? 'drop over' : 'drop'} {...drop.handlers}>
      <h2>{t('insights.openTitle')}</h2>
      {hasFigures || <p>{t('insights.openText')}</p>}
      {holdings && (
        <p>
          {!hasFigures
            ? t('insights.nothing')
            : `${t('insights.holds', {
                weeks: t('insights.weekCount', { count: holdings.weeks.length }),
                teams: t('insights.teamCount', { count: holdings.teams.length }),
                guides: t('insights.guideCount', { count: holdings.guides.length }),
              })} ${t('insights.threshold', { k: holdings.k })}`}
        </p>
      )}
      <FilePicker label={t('insights.choose')} isMultiple isBusy={isBusy} onFiles={onFiles} />
      <Message content={message} />
    </section>
  );
}
