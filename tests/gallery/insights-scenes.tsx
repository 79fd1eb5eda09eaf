/** The insights page, with the demonstration's figures. */
import { InsightsPage, type FiguresReader } from '../../components/insights/InsightsPage.tsx';
import { createInsightsSession } from '../../utils/core/insights/views/session.ts';
import { PLAN_FORMAT, PLAN_KIND } from '../../utils/core/insights/views/plan.ts';
import { limitsOf } from '../../utils/core/policy/decide.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { makeFile, makeTeamWeek } from '../../utils/core/insights/fixtures/make-team-week.ts';
import { makeAggregate } from '../insights/demo/make-aggregate.ts';
import { AIM, RELEASE } from '../insights/demo/make-reports.ts';
import { outlinePractice } from '../insights/demo/outlines.ts';
import type { PageScene } from './page-scene.ts';
import { SAMPLE_LINKS } from './sample-links.ts';

const nothing = () => undefined;

const samplePlan = {
  format: PLAN_FORMAT,
  kind: PLAN_KIND,
  aim: AIM,
  releases: [RELEASE],
};

/** Whatever is chosen, the demonstration's figures and plan are opened. */
function readDemonstration(): FiguresReader {
  const session = createInsightsSession();
  return {
    open: () =>
      Promise.resolve(
        session.open([
          { name: 'cijfers.json', text: JSON.stringify(makeAggregate()) },
          { name: 'doel.json', text: JSON.stringify(samplePlan) },
        ]),
      ),
    view: (query) => Promise.resolve(session.view(query)),
  };
}

/** Of a small team: whatever is chosen, nothing but who was invited may be shown. */
function readFew(): FiguresReader {
  const session = createInsightsSession();
  const { reports: _, tookPart: __, ...few } = makeTeamWeek({ invited: 12, guides: [] });
  return {
    open: () =>
      Promise.resolve(session.open([makeFile('cijfers.json', { weeks: [few], synthetic: true })])),
    view: (query) => Promise.resolve(session.view(query)),
  };
}

/** What is chosen is opened. */
export function readChosenFigures(): FiguresReader {
  const session = createInsightsSession();
  return {
    open: async (files) =>
      session.open(
        await Promise.all(files.map(async (it) => ({ name: it.name, text: await it.text() }))),
      ),
    view: (query) => Promise.resolve(session.view(query)),
  };
}

const insights =
  (makeReader: () => FiguresReader, isOff = false) =>
  (language: UiLanguage) => (
    <InsightsPage
      view={{
        language,
        outlines: outlinePractice(language),
        limits: limitsOf(isOff ? { disabled: ['insights'] } : {}),
      }}
      links={SAMPLE_LINKS}
      reader={makeReader()}
      today="2026-07-06"
      onPrint={nothing}
      onLanguage={nothing}
    />
  );

export const INSIGHTS_SCENES: Readonly<Record<string, PageScene>> = {
  insights: { draw: insights(readDemonstration), sheet: 'insights' },
  'insights-report': { draw: insights(readDemonstration), sheet: 'insights' },
  'insights-report-printed': { draw: insights(readDemonstration), sheet: 'insights' },
  'insights-team': { draw: insights(readDemonstration), sheet: 'insights' },
  'insights-few': { draw: insights(readFew), sheet: 'insights' },
  'insights-empty': { draw: insights(readChosenFigures), sheet: 'insights' },
  'insights-problems': { draw: insights(readChosenFigures), sheet: 'insights' },
  'insights-off': { draw: insights(readChosenFigures, true), sheet: 'insights' },
};
