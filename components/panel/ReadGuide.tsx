import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { GuideDetail } from '../../utils/core/pages/help-view.ts';
import { RichText } from '../text/RichText.tsx';
import { ReadLines, type ReadLinesProps } from './ReadLines.tsx';

export interface ReadGuideProps extends Pick<ReadLinesProps, 'onPicture'> {
  /** Null: the guide is gone. */
  readonly detail: GuideDetail | null;
  readonly t: Translate;
  readonly onBack: () => void;
  readonly onStart: (guideId: string, isPractice?: boolean) => void;
  readonly onResume: (runId: string) => void;
  readonly onGo: (runId: string, stepId: string) => void;
}

/** A guide to be read, for those who want nothing drawn over the page, and to be begun. */
export function ReadGuide(props: ReadGuideProps) {
  const { detail, t, onBack, onStart, onResume, onGo, onPicture } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article class="read">
      <button type="button" class="button button-quiet" onClick={onBack}>
        {t('help.back')}
      </button>
      {detail === null ? (
        <h2 ref={heading} tabIndex={-1}>
          {t('help.gone')}
        </h2>
      ) : (
        <>
          <h2 ref={heading} tabIndex={-1} lang={detail.language}>
            {detail.title}
          </h2>
          <RichText nodes={detail.goal} language={detail.language} />
          {!detail.isHere && <p class="soft">{t('help.worksIn', { where: detail.where })}</p>}
          <Begin detail={detail} t={t} onStart={onStart} onResume={onResume} />
          <RichText nodes={detail.body} language={detail.language} />
          <ReadLines detail={detail} t={t} onGo={onGo} onPicture={onPicture} />
        </>
      )}
    </article>
  );
}

interface BeginProps extends Pick<ReadGuideProps, 't' | 'onStart' | 'onResume'> {
  readonly detail: GuideDetail;
}

function Begin({ detail, t, onStart, onResume }: BeginProps) {
  const { guideId, kind, runId, isHere, canPractise } = detail;
  if (kind !== 'walkthrough' || (runId === null && !isHere)) return null;
  return (
    <p class="row">
      <button
        type="button"
        class="button button-main"
        onClick={() => (runId === null ? onStart(guideId) : onResume(runId))}
      >
        {runId === null ? t('card.start') : t('card.resume')}
      </button>
      {canPractise && runId === null && (
        <button
          type="button"
          class="button"
          onClick={(event) => {
            // This button goes once the guide is on; the one before it stays.
            (event.currentTarget.previousElementSibling as HTMLElement).focus();
            onStart(guideId, true);
          }}
        >
          {t('card.practise')}
        </button>
      )}
    </p>
  );
}
