import type { ComponentChildren } from 'preact';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PackPlan } from '../../utils/core/packing/plan.ts';
import type { Trouble } from '../../utils/core/studio/session.ts';
import { Sentences } from './Checks.tsx';

interface Answer {
  readonly type: 'undone' | 'retried' | 'took-other' | 'kept-mine';
}

export interface TroubleBoxProps {
  readonly trouble: Trouble | Trouble<PackPlan> | null;
  /** What it is about; a guide where nothing is said. */
  readonly of?: 'pack';
  readonly t: Translate;
  readonly onStep: ((index: number) => void) | undefined;
  readonly onTell: (event: Answer) => void;
}

interface ToldProps extends TroubleBoxProps {
  readonly trouble: NonNullable<TroubleBoxProps['trouble']>;
}

function Told({ trouble, of, t, onStep, onTell }: ToldProps) {
  const say = (title: string, rest: ComponentChildren) => (
    <div class="message care">
      <p>
        <strong>{title}</strong>
      </p>
      {rest}
    </div>
  );
  const button = (label: string, event: Answer) => (
    <button type="button" class="button" onClick={() => onTell(event)}>
      {label}
    </button>
  );
  switch (trouble.why) {
    case 'changed':
      return say(
        of === 'pack' ? t('packs.changedTitle') : t('studio.changedTitle'),
        <>
          <div class="lines">{t('studio.changedText')}</div>
          {trouble.other && (
            <div class="row">
              {button(t('studio.takeOther'), { type: 'took-other' })}
              {button(t('studio.keepMine'), { type: 'kept-mine' })}
            </div>
          )}
        </>,
      );
    case 'gone':
      return of === 'pack'
        ? say(t('packs.notThere'), <div class="lines">{t('packs.goneText')}</div>)
        : say(t('studio.goneTitle'), <div class="lines">{t('studio.goneText')}</div>);
    case 'silent':
      return say(
        t('studio.silent'),
        <div class="row">{button(t('studio.retry'), { type: 'retried' })}</div>,
      );
    case 'personal':
      return say(
        t('studio.personalTitle'),
        <div class="lines">{t('studio.personalText', { found: trouble.problems.join(', ') })}</div>,
      );
    case 'form':
      return say(
        t('studio.formTitle'),
        <>
          <Sentences lines={trouble.problems} t={t} onStep={onStep} />
          {!onStep && <div class="row">{button(t('studio.dropText'), { type: 'undone' })}</div>}
        </>,
      );
    case 'storage':
      return say(
        t('studio.storageTitle'),
        <>
          <Sentences lines={trouble.problems} t={t} onStep={onStep} />
          <div class="row">{button(t('studio.retry'), { type: 'retried' })}</div>
        </>,
      );
  }
}

/** Why it is not saved, and what can be done. The place is always there, so that readers hear what comes into it. */
export function TroubleBox(props: TroubleBoxProps) {
  const { trouble } = props;
  return <div role="status">{trouble && <Told {...props} trouble={trouble} />}</div>;
}
