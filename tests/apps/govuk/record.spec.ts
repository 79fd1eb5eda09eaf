import { test, type Page } from '@playwright/test';
import { leadByRecorded, recordActs, type Acts } from '../support/record-and-lead.ts';
import { GOVUK } from './govuk.ts';

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click();
const fill = (label: string, text: string) => async (page: Page) => {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.blur();
};

const ACTS: Acts = [
  ['Select Start now', press('Start now')],
  ['Fill in: Full name', fill('Full name', GOVUK.typed[0]!)],
  ['Select Continue', press('Continue')],
  ['Fill in: Day', fill('Day', '1')],
  ['Fill in: Month', fill('Month', '11')],
  ['Fill in: Year', fill('Year', '2026')],
  ['Select Continue', press('Continue')],
  ['Choose Post', (page) => page.getByRole('radio', { name: 'Post' }).check()],
  ['Select Continue', press('Continue')],
  ['Select Accept and send', press('Accept and send')],
];

test('a guide that is recorded in the GOV.UK Prototype Kit leads a learner to its end', async () => {
  await leadByRecorded(GOVUK, ACTS, await recordActs(GOVUK, ACTS));
});
