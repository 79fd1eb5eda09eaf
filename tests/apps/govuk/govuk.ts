/** A server-rendered service of many small forms: the GOV.UK Prototype Kit, and the work in it. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Application } from '../support/application.ts';
import { startGovuk } from './start.ts';

const NAME = 'Wendeline Roodborst';
const click = (target: Locator): Promise<void> => target.click();
const toTheNext = (page: Page): Locator => page.getByRole('button', { name: 'Continue' });

export const GOVUK: Application = {
  name: 'GOV.UK Prototype Kit 13.20.3',
  pack: join(import.meta.dirname, 'pack'),
  path: '/start',
  start: startGovuk,
  typed: [NAME],
  work: [
    {
      step: 'start',
      target: (page) => page.getByRole('button', { name: 'Start now' }),
      does: click,
    },
    {
      step: 'fill-in-name',
      target: (page) => page.locator('#full-name'),
      async does(field) {
        await field.fill(NAME);
        await field.blur();
      },
    },
    { step: 'continue-to-day', target: toTheNext, does: click },
    {
      step: 'fill-in-day',
      target: (page) => page.locator('#moved-year'),
      async does(year, page) {
        await page.locator('#moved-day').fill('1');
        await page.locator('#moved-month').fill('11');
        await year.fill('2026');
        await year.blur();
      },
    },
    { step: 'continue-to-contact', target: toTheNext, does: click },
    {
      step: 'choose-a-way',
      target: (page) => page.locator('fieldset'),
      does: (ways) => ways.getByLabel('Post').check(),
    },
    { step: 'continue-to-check', target: toTheNext, does: click },
    {
      step: 'send',
      target: (page) => page.getByRole('button', { name: 'Accept and send' }),
      does: click,
    },
  ],
};
