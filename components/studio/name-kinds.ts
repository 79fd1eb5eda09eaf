import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { GuideKind } from '../../utils/core/studio/start-guide.ts';

export function nameKinds(t: Translate): Readonly<Record<GuideKind, string>> {
  return {
    walkthrough: t('forms.guideWalkthrough'),
    checklist: t('forms.guideChecklist'),
    tips: t('forms.guideTips'),
    announcement: t('forms.guideNews'),
    article: t('forms.guideArticle'),
  };
}
