import { useState } from 'preact/hooks';
import type { Step, Walkthrough } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { explainReasons } from '../../utils/core/locate/explain-reasons.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { listLanguages } from '../../utils/core/studio/edit-words.ts';
import { countChecks, judgeStep, type StepCheck } from '../../utils/core/studio/judge-checks.ts';
import { listGuideRoles } from '../../utils/core/studio/list-guide-roles.ts';
import { UndecidedWords } from '../panel/UndecidedWords.tsx';
import { SelectField } from './fields.tsx';
import { nameLanguage } from './name-language.ts';
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
    case 'unsaved':
      return t('studio.notReady');
  }
}

/** What an author does with a step in the application itself: show its place, check, record on, look. */
export function StepOnPage(props: StepOnPageProps) {
  const { guide, step, ui, live, t } = props;
  const isPicking = live.picking === step.id;
  const shown = live.shown?.stepId === step.id ? live.shown : null;
  const check = live.checked && judgeStep(live.checked, guide, step);
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
        {live.checked && <p class="aside">{phraseCounts(props, live.checked)}</p>}
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

function phraseCounts({ guide, t }: StepOnPageProps, checked: NonNullable<Live['checked']>) {
  const { ambiguous: alike, ...counts } = countChecks(checked, guide);
  return t('live.checked', { ...counts, alike, host: URL.parse(checked.url)?.host ?? '' });
}

function LivePreview({ guide, step, language, ui, live, t }: StepOnPageProps) {
  const languages = listLanguages(guide);
  const roles = listGuideRoles(guide);
  const [chosen, choose] = useState<string | null>(null);
  const [role, setRole] = useState('');
  // As it is written, until another one is chosen.
  const wanted = [chosen, language, guide.language].find((it) => it && languages.includes(it))!;
  return (
    <fieldset class="group">
      <legend>{t('live.previewTitle')}</legend>
      <p class="aside">{t('live.previewText')}</p>
      <div class="row">
        <SelectField
          label={t('live.language')}
          value={wanted}
          options={languages.map((code) => ({ value: code, label: nameLanguage(code, ui) }))}
          onChoose={choose}
        />
        {roles.length > 0 && (
          <SelectField
            label={t('live.role')}
            value={role}
            options={[
              { value: '', label: t('live.noRole') },
              ...roles.map((id) => ({ value: id, label: id.replaceAll('-', ' ') })),
            ]}
            onChoose={setRole}
          />
        )}
      </div>
      <button
        type="button"
        class="button"
        onClick={() =>
          live.preview(step.id, { language: wanted, roles: roles.includes(role) ? [role] : [] })
        }
      >
        {t('live.preview')}
      </button>
    </fieldset>
  );
}
