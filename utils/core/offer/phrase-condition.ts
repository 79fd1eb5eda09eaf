/** A condition in words, for whoever wrote it. */
import type { Condition } from '../guide/schema.ts';
import type { Translate } from '../i18n/translate.ts';

export function phraseCondition(condition: Condition, t: Translate): string {
  const several = (parts: readonly Condition[]): string =>
    parts.map((part) => phraseCondition(part, t)).join('; ');
  if ('all' in condition) return t('offer.ifAll', { value: several(condition.all) });
  if ('any' in condition) return t('offer.ifAny', { value: several(condition.any) });
  if ('not' in condition) return t('offer.ifNot', { value: phraseCondition(condition.not, t) });
  if ('element' in condition)
    return t('offer.ifElement', { name: condition.element, value: condition.state });
  if ('url' in condition) return t('offer.ifUrl', { value: condition.url });
  if ('role' in condition) return t('offer.ifRole', { value: condition.role });
  if ('language' in condition) return t('offer.ifLanguage', { value: condition.language });
  if ('variable' in condition)
    return t('offer.ifVariable', { name: condition.variable, value: condition.is });
  if ('guide' in condition) {
    const key = condition.is === 'completed' ? 'offer.ifGuideDone' : 'offer.ifGuideOpen';
    return t(key, { value: condition.guide });
  }
  return 'from' in condition
    ? t('offer.ifFrom', { value: condition.from })
    : t('offer.ifUntil', { value: condition.until });
}
