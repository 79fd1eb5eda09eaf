/** What an author does in an open draft, or in the pack of all of them, one after the other. All tasks of an act count together, which is more than its longest. */
import { expect, type Page } from '@playwright/test';

export interface Act {
  readonly name: string;
  act(page: Page): Promise<unknown>;
}

const row = (page: Page, index: number) => page.locator('.rows [role=option]').nth(index);

export const ACTS: readonly Act[] = [
  {
    name: 'type a letter',
    act: async (page) => {
      await page.locator('.bench textarea').first().press('a');
    },
  },
  {
    name: 'be saved and checked',
    act: (page) => expect(page.locator('.save-state')).toHaveText('Bewaard'),
  },
  { name: 'choose a step', act: (page) => row(page, 5).click() },
  { name: 'move a step', act: (page) => row(page, 5).press('Alt+ArrowDown') },
  {
    name: 'unfold the conditions',
    act: (page) => page.getByText('Wanneer geldt deze stap?').click(),
  },
  {
    name: 'ask for another guide',
    act: (page) => page.getByLabel('Deze stap geldt').selectOption({ index: 6 }),
  },
  {
    name: 'undo',
    act: (page) => page.getByRole('button', { name: 'Ongedaan maken' }).click(),
  },
  {
    name: 'add a step',
    act: (page) => page.getByRole('button', { name: 'Stap zonder plek toevoegen' }).click(),
  },
  {
    name: 'ask for steps to copy',
    act: (page) =>
      page.getByRole('button', { name: 'Stappen uit een andere uitleg kopiëren' }).click(),
  },
  {
    name: 'look at the steps of another guide',
    act: async (page) => {
      await page.getByLabel('Uit welke uitleg?').selectOption({ index: 3 });
      await page.locator('.choose-steps').waitFor();
    },
  },
];

export const PACK_ACTS: readonly Act[] = [
  { name: 'choose a guide of the pack', act: (page) => row(page, 5).click() },
  { name: 'move a guide in the pack', act: (page) => row(page, 5).press('Alt+ArrowDown') },
  {
    name: 'name the pack',
    act: (page) => page.getByLabel('Naam van het pakket').press('a'),
  },
  {
    name: 'be saved with the pack',
    act: (page) => expect(page.locator('.save-state')).toHaveText('Bewaard'),
  },
  {
    name: 'take a guide out of the pack',
    act: (page) => page.getByRole('button', { name: 'Uit het pakket halen' }).click(),
  },
  {
    name: 'undo it',
    act: (page) => page.getByRole('button', { name: 'Ongedaan maken' }).click(),
  },
];
