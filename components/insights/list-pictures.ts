import {
  drawAdoption,
  drawFriction,
  drawFunnel,
  drawReleases,
  drawWords,
  type Chart,
} from '../../utils/core/insights/views/draw.ts';
import {
  drawAnswers,
  drawReach,
  drawTimes,
} from '../../utils/core/insights/views/draw-distributions.ts';
import type { Picture } from '../../utils/core/insights/views/picture.ts';
import type { Plan } from '../../utils/core/insights/views/plan.ts';
import { presentAdoption } from '../../utils/core/insights/views/present-adoption.ts';
import { presentAnswers } from '../../utils/core/insights/views/present-answers.ts';
import { presentFriction } from '../../utils/core/insights/views/present-friction.ts';
import { presentFunnel } from '../../utils/core/insights/views/present-funnel.ts';
import { presentReach } from '../../utils/core/insights/views/present-reach.ts';
import { presentReleases } from '../../utils/core/insights/views/present-releases.ts';
import { presentTimes } from '../../utils/core/insights/views/present-times.ts';
import { presentWords } from '../../utils/core/insights/views/present-words.ts';
import type { InsightsView, Query } from '../../utils/core/insights/views/query.ts';
import type { Speaker } from '../../utils/core/insights/views/speak.ts';

export interface ShownPicture {
  readonly picture: Picture;
  /** Null: there is nothing to draw. */
  readonly chart: Chart | null;
}

/** In the order in which they are read; `isShort`: for paper, where one page has no room for all. What nobody was asked, or nothing changed, has no picture. */
export function listPictures(
  view: InsightsView,
  query: Query,
  plan: Plan,
  speaker: Speaker,
  isShort: boolean,
): ShownPicture[] {
  const { adoption, reach, funnel, times, friction, answers, words, releases, guide } = view;
  const hasLines = adoption.series.some(({ points }) => points.some(({ share }) => share));
  return [
    {
      picture: presentAdoption(adoption, plan, query, speaker),
      chart: hasLines ? drawAdoption(view, plan, speaker) : null,
    },
    ...(reach && !isShort
      ? [{ picture: presentReach(reach, speaker), chart: drawReach(view, speaker) }]
      : []),
    ...(funnel
      ? [{ picture: presentFunnel(funnel, speaker), chart: drawFunnel(view, speaker, isShort) }]
      : []),
    ...(times && !isShort
      ? [{ picture: presentTimes(times, speaker), chart: drawTimes(view, speaker) }]
      : []),
    {
      picture: presentFriction(friction, speaker),
      chart: friction.length > 0 ? drawFriction(view, speaker) : null,
    },
    ...(releases.length > 0 && guide
      ? [
          {
            picture: presentReleases(releases, guide, speaker),
            chart: drawReleases(view, speaker),
          },
        ]
      : []),
    ...(answers.length > 0
      ? [{ picture: presentAnswers(answers, speaker), chart: drawAnswers(view, speaker, isShort) }]
      : []),
    {
      picture: presentWords(words, speaker),
      chart: words.length > 0 ? drawWords(view, speaker) : null,
    },
  ];
}
