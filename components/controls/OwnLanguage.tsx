import type { Limits } from '../../utils/core/policy/decide.ts';
import { LanguageSwitch, type LanguageSwitchProps } from './LanguageSwitch.tsx';

export interface OwnLanguageProps extends Omit<LanguageSwitchProps, 'onChoose'> {
  readonly limits: Limits | undefined;
  readonly onLanguage: NonNullable<LanguageSwitchProps['onChoose']>;
}

/** The language switch of our own pages. Where the organisation has chosen, a pointer over it is told so. */
export function OwnLanguage({ limits, language, t, onLanguage }: OwnLanguageProps) {
  const isFixed = limits?.isLanguageFixed === true;
  return (
    <span title={isFixed ? t('language.fixed') : undefined}>
      <LanguageSwitch language={language} t={t} onChoose={isFixed ? null : onLanguage} />
    </span>
  );
}
