import type { Translate } from '../../utils/core/i18n/translate.ts';
import {
  ADVANCE_KINDS,
  canAdvance,
  changeAdvance,
  changeConfirm,
  CONFIRM_KINDS,
  confirmKind,
  type AdvanceKind,
  type ConfirmKind,
} from '../../utils/core/studio/edit-advance.ts';
import { SelectField, TextField } from './fields.tsx';
import type { StepPartProps } from './StepForm.tsx';
import { TargetField } from './TargetField.tsx';

/** The longest address of the format. */
const ADDRESS = 500;

function nameKinds(t: Translate): Readonly<Record<AdvanceKind, string>> {
  return {
    next: t('studio.onNext'),
    click: t('studio.onClick'),
    input: t('studio.onInput'),
    choice: t('studio.onChoice'),
    url: t('studio.onUrl'),
    appear: t('studio.onAppear'),
    gone: t('studio.onGone'),
  };
}

function nameOutcomes(t: Translate): Readonly<Record<ConfirmKind, string>> {
  return {
    none: t('studio.waitNone'),
    url: t('studio.waitUrl'),
    appear: t('studio.waitAppear'),
    gone: t('studio.waitGone'),
  };
}

/** What the person does to go on, and what has to come of it. */
export function AdvanceFields(props: StepPartProps) {
  const { guide, step, language, t, onStep } = props;
  const { advance } = step;
  const common = { guide, language };
  const kinds = nameKinds(t);
  return (
    <fieldset class="group">
      <legend>{t('studio.advance')}</legend>
      <SelectField
        label={t('studio.on')}
        value={advance.on}
        options={ADVANCE_KINDS.map((kind) => ({
          value: kind,
          label: kinds[kind],
          isDisabled: !canAdvance(kind, guide),
        }))}
        onChoose={(on) => onStep({ advance: changeAdvance(step, guide, on) })}
      />
      {advance.on === 'url' && (
        <TextField
          label={t('studio.address')}
          hint={t('studio.addressHint')}
          value={advance.url}
          max={ADDRESS}
          t={t}
          onText={(url) => onStep({ advance: { ...advance, url } }, 'url')}
        />
      )}
      {(advance.on === 'appear' || advance.on === 'gone') && (
        <TargetField
          {...common}
          label={t('studio.onWhat')}
          value={advance.target}
          onChoose={(target) => onStep({ advance: { ...advance, target } })}
        />
      )}
      {(advance.on === 'click' || advance.on === 'input' || advance.on === 'choice') && (
        <TargetField
          {...common}
          label={t('studio.onWhat')}
          value={advance.target ?? ''}
          {...(step.target !== undefined && { own: t('studio.ownTarget') })}
          onChoose={(target) => onStep({ advance: { ...advance, target: target || undefined } })}
        />
      )}
      <Outcome {...props} />
    </fieldset>
  );
}

function Outcome({ guide, step, language, t, onStep }: StepPartProps) {
  const { advance } = step;
  const { confirm } = advance;
  const outcomes = nameOutcomes(t);
  const common = { guide, language, label: t('studio.onWhat') };
  return (
    <>
      <SelectField
        label={t('studio.wait')}
        value={confirmKind(advance)}
        options={CONFIRM_KINDS.map((kind) => ({
          value: kind,
          label: outcomes[kind],
          isDisabled: kind !== 'none' && !canAdvance(kind, guide),
        }))}
        onChoose={(kind) => onStep({ advance: changeConfirm(step, guide, kind) })}
      />
      {confirm && 'url' in confirm && (
        <TextField
          label={t('studio.address')}
          hint={t('studio.addressHint')}
          value={confirm.url}
          max={ADDRESS}
          t={t}
          onText={(url) => onStep({ advance: { ...advance, confirm: { url } } }, 'confirm')}
        />
      )}
      {confirm && 'appear' in confirm && (
        <TargetField
          {...common}
          value={confirm.appear}
          onChoose={(appear) => onStep({ advance: { ...advance, confirm: { appear } } })}
        />
      )}
      {confirm && 'gone' in confirm && (
        <TargetField
          {...common}
          value={confirm.gone}
          onChoose={(gone) => onStep({ advance: { ...advance, confirm: { gone } } })}
        />
      )}
    </>
  );
}
