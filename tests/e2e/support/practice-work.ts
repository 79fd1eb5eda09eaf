/** What a civil servant does in the practice application at each step of the practice guide. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import guide from '../../../guides/practice/besluit-registreren.json' with { type: 'json' };

export type Work = (page: Page) => Promise<void>;

/** By keyboard, as a person: `selectOption` makes events by script, which do not count as the person's own. */
async function choose(list: Locator, option: string): Promise<void> {
  await list.focus();
  await list.press(option.charAt(0));
  await expect(list.locator('option:checked')).toHaveText(option);
}

const form = (page: Page): FrameLocator => page.frameLocator('iframe');
/** Not what lies over the page: its words may be those of a label. */
const main = (page: Page): Locator => page.getByRole('main');

export const PRACTICE_PACK = 'nl.voorbeeldstad.zaakdossier';
export const PRACTICE_TITLE = guide.title.nl;
export const PRACTICE_GUIDE = 'nl.voorbeeldstad.zaakdossier.besluit-registreren';

/** By step id, in the order of the guide. */
export const PRACTICE_WORK: ReadonlyMap<string, Work> = new Map<string, Work>([
  [
    'inloggen',
    async (page) => {
      await main(page).getByLabel('Gebruikersnaam').fill('behandelaar');
      await main(page).getByLabel('Wachtwoord').fill('oefenen');
      await main(page).getByRole('button', { name: 'Inloggen' }).click();
    },
  ],
  ['status-kiezen', async (page) => choose(main(page).getByLabel('Status'), 'In behandeling')],
  ['filteren', async (page) => page.getByRole('button', { name: 'Filteren' }).click()],
  ['zaak-openen', async (page) => page.getByRole('link', { name: 'Openen' }).first().click()],
  ['tabblad-besluit', async (page) => page.getByRole('tab', { name: 'Besluit' }).click()],
  ['uitkomst', async (page) => choose(form(page).getByLabel('Uitkomst'), 'Toekennen')],
  [
    'motivering',
    async (page) => {
      await form(page).getByLabel('Datum besluit').fill('2026-11-20');
      await form(page).getByLabel('Motivering').fill('De aanvraag voldoet aan de voorwaarden.');
      await form(page).getByLabel('Motivering').blur();
    },
  ],
  [
    'bezwaarclausule',
    async (page) => form(page).getByLabel('De bezwaarclausule is opgenomen').check(),
  ],
  [
    'vastleggen',
    async (page) => form(page).getByRole('button', { name: 'Besluit vastleggen' }).click(),
  ],
  [
    'notitie',
    async (page) => {
      await main(page).getByLabel('Nieuwe notitie').fill('De aanvrager is gebeld.');
      await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
    },
  ],
  [
    'afsluiten',
    async (page) => page.getByRole('button', { name: 'Zaak afsluiten' }).first().click(),
  ],
  [
    'bevestigen',
    async (page) => {
      await main(page).getByRole('radio', { name: 'Afgehandeld, besluit is verzonden' }).check();
      await page.getByRole('button', { name: 'Ja, zaak afsluiten' }).click();
    },
  ],
]);

/** What the bubble is called at a step: the words of the guide itself. */
export function stepTitle(stepId: string, language: 'nl' | 'de' | 'en' = 'nl'): string {
  const step = guide.steps.find(({ id }) => id === stepId);
  if (step === undefined) throw new Error(`the practice guide has no step "${stepId}"`);
  return step.title[language];
}
