import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Opened } from '../../utils/core/insights/views/session.ts';
import type { MessageContent } from '../pages/Message.tsx';

/** How opening went: what is wrong with a file, and what was there already. */
export function tellOpened({ faults, repeated }: Opened, t: Translate): MessageContent {
  const wrong = faults.map(({ file, fault, where, expected }) =>
    t(`aggregate.${fault}`, { file, where, expected }),
  );
  const again = repeated.flatMap(({ file, same, different }) => {
    const weeks = (count: number) => t('insights.teamWeeks', { count });
    return [
      ...(same > 0 ? [t('insights.repeatedSame', { file, weeks: weeks(same), count: same })] : []),
      ...(different > 0
        ? [t('insights.repeatedOther', { file, weeks: weeks(different), count: different })]
        : []),
    ];
  });
  const isFine = faults.length === 0 && repeated.every(({ different }) => different === 0);
  return {
    tone: isFine ? 'good' : 'care',
    title: faults.length === 0 ? t('insights.openedTitle') : t('insights.troubleTitle'),
    lines: [...wrong, ...again],
  };
}
