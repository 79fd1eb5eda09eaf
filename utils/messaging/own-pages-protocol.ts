/** What popup, help panel and our own pages ask of the background: name → [request, reply]. */
import type {
  CollectorView,
  InstallReply,
  OfferLine,
  PackReceipt,
  PacksView,
  PopupView,
  StoredView,
  TextFile,
  ValuesReply,
} from '../core/pages/view.ts';
import type { GoOn, ProgressView, WentOn } from '../core/pages/progress-view.ts';
import type { GuideDetail, HelpView } from '../core/pages/help-view.ts';
import type { GuideNames } from '../core/pages/insights-view.ts';
import type { ReportsView } from '../core/pages/reports-view.ts';
import type { SearchText } from '../core/search/search-text.ts';

export interface OwnPagesRequests {
  /** popup: what is there for this tab? `url` is null where the browser does not tell. */
  popup: [{ readonly tabId: number; readonly url: string | null }, PopupView];
  /** help panel: what is there for this tab, and what was used? `url` as for the popup. */
  help: [{ readonly tabId: number; readonly url: string | null }, HelpView];
  /** help panel: a guide to be read; null where it is gone. */
  readGuide: [{ readonly guideId: string; readonly url: string | null }, GuideDetail | null];
  /** help panel: everything that can be searched. */
  searchTexts: [Record<string, never>, readonly SearchText[]];
  /** help panel: a search found nothing. The words that may be kept of it, and no others. */
  missedSearch: [{ readonly words: readonly string[] }, null];
  /** help panel: go to a step that the run can go to, see `GuideLine.way`. */
  goToStep: [{ readonly runId: string; readonly stepId: string }, null];
  /** page "my progress" */
  progress: [Record<string, never>, ProgressView];
  /** page "my progress": brings the application in front, with the guide on. */
  goOn: [GoOn, WentOn];
  /** guides page */
  packs: [Record<string, never>, PacksView];
  installFiles: [PackReceipt, InstallReply];
  /** No pack came from this address, for which its host was allowed: given back, unless something needs it. */
  giveBackHost: [{ readonly url: string }, null];
  /**
   * The version that waits, and was shown, is to be used as soon as no guide of the pack is on. Fails
   * where it does not wait any more.
   */
  acceptUpdate: [{ readonly packId: string; readonly version: string }, null];
  /** The version that waits is not wanted. */
  dropUpdate: [{ readonly packId: string }, null];
  /** The version before is to be used again, as soon as no guide of the pack is on. */
  goBack: [{ readonly packId: string }, null];
  savePackValues: [
    { readonly packId: string; readonly values: Readonly<Record<string, string>> },
    ValuesReply,
  ];
  /** Why is each guide offered on the page with this address, or not? The address is not kept. */
  explainOffers: [{ readonly url: string }, readonly OfferLine[]];
  /** The roles that are the person's own. */
  chooseRoles: [{ readonly roles: readonly string[] }, null];
  /** What the person did not want any more may be offered again. */
  offerAgain: [
    {
      readonly guideId?: string | undefined;
      readonly site?: string | undefined;
      readonly packId?: string | undefined;
    },
    null,
  ];
  removePack: [{ readonly packId: string }, null];
  /** privacy page: what is stored, as far as it can be shown. */
  stored: [Record<string, never>, StoredView];
  /** privacy page: all of it, as a file. The ticket for `takeBlob`. */
  download: [Record<string, never>, string];
  /** privacy page: the text of the file that is saved now. What is in it is not offered again. */
  saveFeedback: [{ readonly text: string }, InstallReply];
  /** privacy page: everything is offered again. */
  offerFeedbackAgain: [Record<string, never>, null];
  /** reports page: what would leave, and what has left. */
  reports: [Record<string, never>, ReportsView];
  /** The person has read these weeks and wants reports to go where they would go, or not. */
  answerSending: [
    { readonly answer: 'yes' | 'no'; readonly weeks: readonly string[]; readonly to: string },
    null,
  ];
  /** The sealed report of a week, as a file; null: there is none. */
  saveReport: [{ readonly week: string }, TextFile | null];
  /** A collector's file. */
  openCollector: [TextFile, InstallReply];
  forgetCollector: [Record<string, never>, null];
  /** One of those that the collector's file names. */
  chooseTeam: [{ readonly team: string }, null];
  /** privacy page: such a file, under the ticket of `offerBlob`. */
  restore: [{ readonly name: string; readonly ticket: string }, InstallReply];
  eraseAll: [Record<string, never>, null];
  /** collector's page */
  collector: [Record<string, never>, CollectorView];
  /**
   * collector's page: an aggregate holds these weeks, by `nameTeamWeek`. The reply: those of them that
   * another one held already; then none is marked, and this aggregate must not be given to anybody.
   */
  markPublished: [{ readonly weeks: readonly string[] }, readonly string[]];
  /** insights page: the words of the guides that are installed. */
  guideNames: [Record<string, never>, GuideNames];
}
