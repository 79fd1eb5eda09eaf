import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { ELEMENT_STATES } from '../../utils/core/guide/schema-condition.ts';
import type { ConditionKind } from '../../utils/core/studio/edit-condition.ts';

export type ElementState = (typeof ELEMENT_STATES)[number];

export function nameConditions(t: Translate): Readonly<Record<ConditionKind, string>> {
  return {
    element: t('forms.ifElement'),
    url: t('forms.ifUrl'),
    role: t('forms.ifRole'),
    language: t('forms.ifLanguage'),
    variable: t('forms.ifVariable'),
    guide: t('forms.ifGuide'),
    from: t('forms.ifFrom'),
    until: t('forms.ifUntil'),
    all: t('forms.ifAll'),
    any: t('forms.ifAny'),
  };
}

export function nameStates(t: Translate): Readonly<Record<ElementState, string>> {
  return {
    visible: t('forms.visible'),
    absent: t('forms.absent'),
    enabled: t('forms.enabled'),
    disabled: t('forms.disabled'),
    checked: t('forms.checked'),
    unchecked: t('forms.unchecked'),
    filled: t('forms.filled'),
    empty: t('forms.empty'),
  };
}
