import { useMemo } from 'preact/hooks';
import type { Step, Walkthrough } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { explainReasons } from '../../utils/core/locate/explain-reasons.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { countChecks, judgeSteps, type StepCheck } from '../../utils/core/studio/judge-checks.ts';
import { UndecidedWords } from '../panel/UndecidedWords.tsx';
import { LivePreview } from './LivePreview.tsx';
import type { Live } from './use-live.ts';

export interface StepOnPageProps {
  readonly guide: Walkthrough;
  readonly step: Step;
  /** The one that is written in. */
  readonly language: string;
  readonly ui: UiLanguage;
  readonly live: Live;
  readonly t: Translate;
}

function phraseCheck(check: StepCheck, t: Translate): string {
  switch (check.status) {
    case 'found':
      return t('live.found');
    case 'likely':
      return t('live.likely');
    case 'ambiguous':
      return t('live.alike', { count: check.count });
    case 'missing':
      return t('live.missing');
    case 'elsewhere':
      return t('live.elsewhere');
  }
}

function phraseTrouble(trouble: NonNullable<Live['trouble']>, t: Translate): string {
  switch (trouble) {
    case 'denied':
      return t('live.denied');
    case 'noTab':
      return t('live.noTab');
    case 'noHost':
      return t('live.noHost');
    case 'closed':
      return t('live.closed');
    case 'lost':
      return t('live.lost');
    case 'unsaved':
      return t('studio.notReady');
  }
}

/** What an author does with a step in the application itself: show its place, check, record on, look. */
export function StepOnPage(props: StepOnPageProps) {
  const { guide, step, ui, live, t } = props;
  const isPicking = live.picking === step.id;
  const shown = live.shown?.stepId === step.id ? live.shown : null;
  const { checked } = live;
  const judged = useMemo(() => checked && judgeSteps(checked, guide), [checked, guide]);
  const check = judged?.get(step.id);
  const reasons = check && 'reasons' in check ? explainReasons(check.reasons, ui) : [];
  return (
    <section class="on-page" aria-labelledby="studio-on-page">
      <h3 id="studio-on-page">{t('live.title')}</h3>
      <div role="status">
        {live.trouble && <p class="message care">{phraseTrouble(live.trouble, t)}</p>}
        {isPicking && <p>{t('pick.onPage')}</p>}
        {shown && <p>{t('pick.done')}</p>}
        {check && (
          <p class={`check ${check.status}`}>
            <strong>{phraseCheck(check, t)}</strong> {reasons.join(' ')}
          </p>
        )}
        {judged && judged.size > 0 && <p class="aside">{phraseCounts(judged, checked!.url, t)}</p>}
      </div>
      {shown && shown.words.length > 0 && (
        <UndecidedWords words={shown.words} t={t} onDecide={live.decide} />
      )}
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => (isPicking ? live.cancelPick() : live.pick(step.id))}
        >
          {isPicking ? t('pick.stop') : t('pick.start')}
        </button>
        <button type="button" class="button" onClick={() => live.check()}>
          {t('live.check')}
        </button>
        <button type="button" class="button" onClick={() => live.record(step.id)}>
          {t('live.record')}
        </button>
      </div>
      <LivePreview {...props} />
    </section>
  );
}

function phraseCounts(judged: ReadonlyMap<string, StepCheck>, url: string, t: Translate): string {
  const { found, likely, ambiguous, missing, elsewhere } = countChecks(judged);
  const counts = [
    found > 0 && t('live.countFound', { count: found }),
    likely > 0 && t('live.countLikely', { count: likely }),
    ambiguous > 0 && t('live.countAlike', { count: ambiguous }),
    missing > 0 && t('live.countMissing', { count: missing }),
    elsewhere > 0 && t('live.countElsewhere', { count: elsewhere }),
  ].filter((it) => it !== false);
  return t('live.checked', { host: URL.parse(url)?.host ?? '', counts: counts.join(', ') });
}
