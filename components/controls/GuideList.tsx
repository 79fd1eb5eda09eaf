import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { GuideCard, StepMark } from '../../utils/core/run/view.ts';
import { CheckIcon } from '../icons/icons.tsx';
import { RichText } from '../text/RichText.tsx';
import { Thread } from './Thread.tsx';

export interface GuideListProps {
  readonly guides: readonly GuideCard[];
  readonly t: Translate;
  /** `isPractice`: what cannot be undone is held back. */
  readonly onStart: (guideId: string, isPractice?: boolean) => void;
  readonly onResume: (runId: string) => void;
  /** Something else that can be done with each. */
  readonly more?: {
    readonly label: (guide: GuideCard) => string;
    readonly press: (guideId: string) => void;
  };
}

function listMarks({ number, count }: { number: number; count: number }): StepMark[] {
  return Array.from({ length: count }, (_, index) =>
    index + 1 < number ? 'done' : index + 1 === number ? 'current' : 'ahead',
  );
}

function CardState({ guide, t }: { guide: GuideCard; t: Translate }) {
  if (guide.words) return <p class="card-state">{guide.words.note}</p>;
  if (guide.state === 'completed') {
    return (
      <p class="card-state card-done">
        <CheckIcon />
        {t('card.done')}
      </p>
    );
  }
  if (guide.state === 'new') {
    const minutes = guide.minutes && t('card.minutes', { count: guide.minutes });
    return <p class="card-state">{minutes ?? t('card.new')}</p>;
  }
  return (
    <div class="card-state">
      {guide.progress && <Thread marks={listMarks(guide.progress)} />}
      <span>
        {guide.progress ? t('card.underWay', guide.progress) : t('card.underWayPlain')}
        {guide.elsewhere && ` · ${t('card.elsewhere', { app: guide.elsewhere })}`}
      </span>
    </div>
  );
}

/** Guides to start, to go on with or to do again. */
export function GuideList({ guides, t, onStart, onResume, more }: GuideListProps) {
  const act = (guide: GuideCard) =>
    guide.state === 'under-way' && guide.runId !== null
      ? { label: t('card.resume'), press: () => onResume(guide.runId!) }
      : {
          label:
            guide.words?.action ??
            (guide.state === 'completed' ? t('card.restart') : t('card.start')),
          press: () => onStart(guide.guideId),
        };
  return (
    <ul class="cards">
      {guides.map((guide) => {
        const { label, press } = act(guide);
        return (
          <li key={guide.guideId} class="card">
            <div class="card-words">
              <h3 class="card-title" lang={guide.language}>
                {guide.title}
              </h3>
              <RichText nodes={guide.goal} language={guide.language} />
              <CardState guide={guide} t={t} />
            </div>
            <div class="card-acts">
              <button
                type="button"
                class={guide.state === 'completed' ? 'button' : 'button button-main'}
                aria-label={`${label}: ${guide.title}`}
                onClick={press}
              >
                {label}
              </button>
              {guide.canPractise && guide.state !== 'under-way' && (
                <button
                  type="button"
                  class="button"
                  aria-label={`${t('card.practise')}: ${guide.title}`}
                  onClick={(event) => {
                    // This button goes once the guide is on; the one before it stays.
                    (event.currentTarget.previousElementSibling as HTMLElement).focus();
                    onStart(guide.guideId, true);
                  }}
                >
                  {t('card.practise')}
                </button>
              )}
            </div>
            {more && (
              <button
                type="button"
                class="button button-quiet"
                aria-label={`${more.label(guide)}: ${guide.title}`}
                onClick={() => more.press(guide.guideId)}
              >
                {more.label(guide)}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
