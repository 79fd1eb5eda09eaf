import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { GuideCard } from '../../utils/core/run/view.ts';
import type { HelpView } from '../../utils/core/pages/help-view.ts';
import { GuideList } from '../controls/GuideList.tsx';
import { OpenGuide } from './OpenGuide.tsx';
import { Progress } from './Progress.tsx';

export interface BrowseProps {
  readonly view: HelpView;
  /** Where a report can be read, and how far the person is. */
  readonly links: { readonly reports: string; readonly progress: string };
  readonly t: Translate;
  readonly reportsLink: string;
  readonly onOpen: (guideId: string) => void;
  readonly onStart: (guideId: string, isPractice?: boolean) => void;
  readonly onResume: (runId: string) => void;
  readonly onAllow: () => void;
}

/** What there is without searching: for this page, used recently, how far the person is. */
export function Browse(props: BrowseProps) {
  const { view, links, t, onOpen, onStart, onResume, onAllow } = props;
  const { here, missingHosts, recent } = view;
  const more = {
    // A text or a list of tips has no steps.
    label: ({ words }: GuideCard) => t(words ? 'help.readHere' : 'help.readSteps'),
    press: onOpen,
  };
  const lists = { t, onStart, onResume, more };
  return (
    <>
      {missingHosts.length > 0 && (
        <section class="ask">
          <p>{t('popup.permission')}</p>
          <button type="button" class="button button-main" onClick={onAllow}>
            {t('popup.allow')}
          </button>
        </section>
      )}
      {view.hasReport && (
        <section class="ask">
          <p>{t('reports.noticeText')}</p>
          <a class="button" href={links.reports} target="_blank" rel="noopener">
            {t('reports.noticeOpen')}
          </a>
        </section>
      )}
      <section>
        <h2>{t('popup.here')}</h2>
        {here.length > 0 ? (
          <GuideList guides={here} {...lists} />
        ) : (
          <p class="soft">{t('popup.nothingHere')}</p>
        )}
      </section>
      {recent.length > 0 && (
        <section>
          <h2>{t('help.recent')}</h2>
          <ul class="plain">
            {recent.map((guide) => (
              <li key={guide.guideId}>
                <OpenGuide guide={guide} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Progress
        view={view}
        lists={lists}
        t={t}
        reportsLink={props.reportsLink}
        page={props.links.progress}
        onOpen={onOpen}
      />
    </>
  );
}
