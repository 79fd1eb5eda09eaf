/** An application in React with lists that are drawn as far as they are in sight: the work in it. */
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Application } from '../support/application.ts';
import { startActual } from './start.ts';

const PASSWORD = 'Wachtw00rd-Kwartel!77';
const SEARCHED = 'zoekterm-Ijsvogel';
const NOTE = 'Bloemen voor de Grutto';

const click = (target: Locator): Promise<void> => target.click();
const added = (page: Page): Locator => page.getByTestId('new-transaction');

const list = (page: Page): Locator => page.getByTestId('transaction-table');
const oldest = (page: Page): Locator => list(page).getByText('Starting Balance', { exact: true });

/** To the end of the list, back, and there again: what is out of sight is taken away. */
async function scrollToOldest(page: Page): Promise<void> {
  await expect(list(page).getByTestId('row').first()).toBeVisible();
  await list(page).hover();
  for (const [by, isThere] of [
    [100_000, 1],
    [-100_000, 0],
    [100_000, 1],
  ] as const) {
    // The list loads more as it is scrolled: it takes a few turns of the wheel.
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, by);
        return oldest(page).count();
      })
      .toBe(isThere);
  }
}

/** A cell is a field only while the person is in it. */
async function fillCell(cell: Locator, text: string): Promise<void> {
  await cell.click();
  const field = cell.locator('input');
  await field.fill(text);
  await field.press('Tab');
}

export const ACTUAL: Application = {
  name: 'Actual 26.9.0',
  pack: join(import.meta.dirname, 'pack'),
  path: '/',
  start: () => startActual(PASSWORD),
  typed: [PASSWORD, SEARCHED, NOTE],
  work: [
    {
      step: 'password',
      target: (page) => page.getByPlaceholder('Password'),
      async does(field) {
        await field.fill(PASSWORD);
        await field.blur();
      },
    },
    {
      step: 'sign-in',
      target: (page) => page.getByRole('button', { name: 'Sign in' }),
      does: click,
    },
    {
      step: 'try-the-demo',
      target: (page) => page.getByRole('button', { name: 'Try the demo' }),
      does: click,
    },
    {
      step: 'take-the-tour',
      target: (page) => page.getByRole('button', { name: 'Take the tour' }),
      does: click,
    },
    {
      step: 'next-in-the-tour',
      target: (page) => page.getByRole('alertdialog').getByRole('button', { name: 'Next' }),
      does: click,
    },
    {
      step: 'leave-the-tour',
      target: (page) => page.getByRole('alertdialog').getByRole('button', { name: 'Skip tour' }),
      does: click,
    },
    {
      step: 'open-an-account',
      target: (page) => page.getByRole('link', { name: /^Bank of America/ }),
      does: click,
    },
    {
      step: 'first-transaction',
      reach: scrollToOldest,
      target: oldest,
      async does(target, page) {
        await target.click();
        await page.keyboard.press('Escape');
      },
    },
    {
      step: 'search',
      target: (page) => page.getByPlaceholder('Search'),
      async does(field, page) {
        await field.fill(SEARCHED);
        await expect(page.getByText('No transactions')).toBeVisible();
        await field.blur();
      },
    },
    {
      step: 'add-a-transaction',
      target: (page) => page.getByRole('button', { name: 'Add New' }),
      does: click,
    },
    {
      step: 'write-a-note',
      target: (page) => added(page).getByTestId('notes'),
      does: (cell) => fillCell(cell, NOTE),
    },
    {
      step: 'fill-in-the-amount',
      target: (page) => added(page).getByTestId('debit'),
      does: (cell) => fillCell(cell, '12.50'),
    },
    {
      step: 'add-it',
      target: (page) => added(page).getByTestId('add-button'),
      does: click,
    },
  ],
};
