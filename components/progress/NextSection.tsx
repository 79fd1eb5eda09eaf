import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { OpenList, ProgressView } from '../../utils/core/pages/progress-view.ts';
import { GuideList, type GuideListProps } from '../controls/GuideList.tsx';

/** As many as one looks through without looking for one. */
const SHOWN = 5;

export interface NextSectionProps extends Omit<GuideListProps, 'guides'> {
  readonly view: ProgressView;
}

/** What is open of the checklists, and guides that were not begun. */
export function NextSection({ view, ...acts }: NextSectionProps) {
  const { t } = acts;
  const { lists, next, packs } = view;
  const more = next.slice(SHOWN);
  if (lists.length + next.length === 0 && packs.length === 0) return null;
  return (
    <section class="sheet">
      <h2>{t('mine.next')}</h2>
      {lists.length + next.length === 0 && <p>{t('mine.nextNone')}</p>}
      {lists.map((list) => (
        <OpenItems key={list.guideId} list={list} t={t} onStart={acts.onStart} />
      ))}
      {next.length > 0 && <GuideList guides={next.slice(0, SHOWN)} {...acts} />}
      {more.length > 0 && (
        <details class="more">
          <summary>{t('mine.more', { count: more.length })}</summary>
          <GuideList guides={more} {...acts} />
        </details>
      )}
    </section>
  );
}

function OpenItems({
  list: { language, title, done, count, items },
  t,
  onStart,
}: {
  readonly list: OpenList;
  readonly t: Translate;
  readonly onStart: GuideListProps['onStart'];
}) {
  return (
    <>
      <h3>
        <span lang={language}>{title}</span>
      </h3>
      <p class="card-state">{t('card.ticked', { number: done, count })}</p>
      <ul class="open-items">
        {items.map((item) => (
          <li key={item.id}>
            <span lang={language}>{item.title}</span>
            {item.guideId !== null && (
              <button
                type="button"
                class="button"
                aria-label={`${t(item.isUnderWay ? 'card.resume' : 'card.start')}: ${item.title}`}
                onClick={() => onStart(item.guideId!)}
              >
                {t(item.isUnderWay ? 'card.resume' : 'card.start')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
