/** What a civil servant does in the practice application at each step of the practice guide. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import guide from '../../../guides/practice/besluit-registreren.json' with { type: 'json' };
import type { Zaakdossier } from '../../sites/zaakdossier/server.ts';
import {
  CATALOGUES,
  type Language,
  type MessageKey,
} from '../../sites/zaakdossier/web/translate.ts';

export type Work = (page: Page) => Promise<void>;

/** By keyboard, as a person: `selectOption` makes events by script, which do not count as the person's own. */
export async function choose(list: Locator, option: string): Promise<void> {
  await list.focus();
  await list.press(option.charAt(0));
  await expect(list.locator('option:checked')).toHaveText(option);
}

const form = (page: Page): FrameLocator => page.frameLocator('iframe');
/** Not what lies over the page: its words may be those of a label. */
export const main = (page: Page): Locator => page.getByRole('main');

export const PRACTICE_PACK = 'nl.voorbeeldstad.zaakdossier';
/** Where its two applications are. */
export function practiceValues({ url, archiveUrl }: Pick<Zaakdossier, 'url' | 'archiveUrl'>) {
  return { zaakHost: new URL(url).host, archiefHost: new URL(archiveUrl).host };
}
export const PRACTICE_TITLE = guide.title.nl;
export const PRACTICE_GUIDE = 'nl.voorbeeldstad.zaakdossier.besluit-registreren';

/** By step id, in the order of the guide; in the application's own words of that language. */
export function practiceWork(language: Language): ReadonlyMap<string, Work> {
  const say = CATALOGUES[language];
  const button = (within: Page | FrameLocator, key: MessageKey): Locator =>
    within.getByRole('button', { name: say[key], exact: true });
  return new Map<string, Work>([
    [
      'inloggen',
      async (page) => {
        await main(page).getByLabel(say['signIn.user']).fill('behandelaar');
        await main(page).getByLabel(say['signIn.password']).fill('oefenen');
        await main(page).getByRole('button', { name: say['signIn.submit'], exact: true }).click();
      },
    ],
    [
      'status-kiezen',
      async (page) =>
        choose(main(page).getByLabel(say['cases.status']), say['status.in-behandeling']),
    ],
    ['filteren', async (page) => button(page, 'cases.apply').click()],
    [
      'zaak-openen',
      async (page) => page.getByRole('link', { name: say['cases.open'] }).first().click(),
    ],
    [
      'tabblad-besluit',
      async (page) => page.getByRole('tab', { name: say['tab.besluit'] }).click(),
    ],
    [
      'uitkomst',
      async (page) =>
        choose(form(page).getByLabel(say['decision.outcome']), say['outcome.toekennen']),
    ],
    [
      'motivering',
      async (page) => {
        await form(page).getByLabel(say['decision.date']).fill('2026-11-20');
        const reasons = form(page).getByLabel(say['decision.motivation']);
        await reasons.fill('De aanvraag voldoet aan de voorwaarden.');
        await reasons.blur();
      },
    ],
    [
      'bezwaarclausule',
      async (page) => form(page).getByLabel(say['decision.appealClause']).check(),
    ],
    ['vastleggen', async (page) => button(form(page), 'decision.record').click()],
    [
      'notitie',
      async (page) => {
        await main(page).getByLabel(say['notes.new']).fill('De aanvrager is gebeld.');
        await button(page, 'notes.add').click();
      },
    ],
    ['afsluiten', async (page) => button(page, 'close.open').first().click()],
    [
      'bevestigen',
      async (page) => {
        await main(page).getByRole('radio', { name: say['closeReason.afgehandeld'] }).check();
        await button(page, 'close.confirm').click();
      },
    ],
  ]);
}

export const PRACTICE_WORK = practiceWork('nl');

/** What the bubble is called at a step: the words of the guide itself. */
export function stepTitle(stepId: string, language: Language = 'nl'): string {
  const step = guide.steps.find(({ id }) => id === stepId);
  if (step === undefined) throw new Error(`the practice guide has no step "${stepId}"`);
  return step.title[language];
}
