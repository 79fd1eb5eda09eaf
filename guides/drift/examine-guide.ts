/** One guide from its first page to its report: every answer to its questions is a walk of its own. */
import type { BrowserContext } from '@playwright/test';
import type { Step } from '../../utils/core/guide/schema.ts';
import { pickWords } from '../../utils/core/run/localize.ts';
import { listChoices } from '../../utils/core/run/questions.ts';
import { CannotDo, doActions, goTo, type Hands } from './act.ts';
import { chooseStart } from './choose-start.ts';
import type { DriftData } from './data-schema.ts';
import { createLedger } from './ledger.ts';
import type { GuideResult, Note } from './report.ts';
import { openTabs } from './tabs.ts';
import { createCamera } from './take-picture.ts';
import type { Trip } from './trip.ts';
import { walkAside } from './walk-aside.ts';
import { walkGuide } from './walk-guide.ts';

const MOST_WALKS = 20;

export interface GuideTest extends Pick<Trip, 'guide' | 'values' | 'isAllowed' | 'propose'> {
  readonly all: DriftData;
  /** Where the application is. */
  readonly app: string;
  readonly pictures: string;
  nextPicture(): number;
  /** A browser in which nothing has happened yet. */
  openContext(): Promise<BrowserContext>;
  readonly surroundings: Pick<Hands, 'folder' | 'environment'>;
}

export async function examineGuide(test: GuideTest): Promise<GuideResult> {
  const { guide, all } = test;
  const data = all.guides[guide.id] ?? { steps: {} };
  const ledger = createLedger(guide);
  const given = new Map<string, Set<string>>();
  let rest: Note = { key: 'other-way' };

  /** The first that no walk has given yet; all of them are tried. */
  const answer = (step: Step): string | undefined => {
    const told = data.steps[step.id]?.answer;
    const choices = told !== undefined ? [told] : step.scale ? ['3'] : listChoices(step);
    const before = given.get(step.id) ?? new Set();
    const choice = choices.find((it) => !before.has(it)) ?? choices[0];
    if (choice !== undefined) given.set(step.id, before.add(choice));
    return choice;
  };
  const hasOthers = (): boolean =>
    guide.kind === 'walkthrough' &&
    guide.steps.some(({ id, choices = [] }) => {
      const met = given.get(id);
      const isOpen = met && data.steps[id]?.answer === undefined;
      return isOpen && choices.some((it) => it.goto !== undefined && !met.has(it.id));
    });

  for (let walks = 0; walks === 0 || (hasOthers() && walks < MOST_WALKS); walks += 1) {
    const context = await test.openContext();
    const tabs = await openTabs(context);
    const language = all.language ?? guide.language;
    const hands: Hands = {
      tabs,
      base: test.app,
      language,
      guide,
      values: test.values,
      ...test.surroundings,
    };
    const camera = createCamera(tabs, test.pictures, test.nextPicture);
    const trip = { ...test, data, hands, camera, ledger };
    try {
      await doActions(hands, data.prepare ?? all.prepare);
      const start = data.start ?? chooseStart(guide, test.app, tabs.page.url());
      if (start !== null) await goTo(hands, start);
      if (guide.kind === 'walkthrough') {
        const wayfarer = { roles: all.roles, language, answer };
        rest = (await walkGuide({ ...trip, guide }, wayfarer)) ?? rest;
      } else if (guide.kind === 'tips' || guide.kind === 'checklist') {
        await walkAside({ ...trip, guide });
      }
    } catch (reason) {
      if (!(reason instanceof CannotDo)) throw reason;
      rest = { key: 'failed', about: reason.message };
    } finally {
      await context.close();
    }
  }
  const { id, version, kind, title, language } = guide;
  const words = pickWords(title, language, language);
  return { id, version, kind, title: words, steps: ledger.close(rest) };
}
