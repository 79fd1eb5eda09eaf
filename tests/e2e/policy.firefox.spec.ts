/** What an organisation sets, by the file that a real Firefox reads when it starts. */
import { expect, test as base } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { writePolicyFiles } from '../../guides/cli/policy-files.ts';
import { copyFirefox, whyNoCopy } from './support/firefox-policy.ts';
import { launchFirefox } from './support/firefox.ts';
import { EVERY_KEY, MISTAKEN } from './support/sample-policies.ts';
import { skipAloud } from './support/skip-aloud.ts';

const test = base.extend<{
  /** Opens the privacy page in a Firefox that has this policy. */
  openManaged(policy: object): Promise<Page>;
}>({
  openManaged: async ({}, use) => {
    const leave: (() => Promise<void>)[] = [];
    await use(async (policy) => {
      skipAloud('policy files in Firefox', whyNoCopy());
      const copy = await copyFirefox(writePolicyFiles(policy)['firefox-policies.json']!);
      leave.unshift(copy.remove);
      const firefox = await launchFirefox({ program: copy.program });
      leave.unshift(firefox.close);
      const page = await firefox.openPage('privacy');
      await page.waitForSelector('#policy');
      return page;
    });
    for (const step of leave) await step();
  },
});

const read = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) => found.map(({ textContent }) => textContent));

test('what is set is in effect, and cannot be changed', async ({ openManaged }) => {
  const page = await openManaged(EVERY_KEY);
  expect(await read(page, 'h1')).toEqual(['Ihr Datenschutz']);
  expect(await read(page, '.message.care li')).toEqual([]);
  expect(await read(page, '.policy tbody th')).toHaveLength(Object.keys(EVERY_KEY).length);
  expect(await page.$eval('.language select', ({ disabled }) => disabled)).toBe(true);
  expect(await read(page, 'nav a')).toEqual([
    'Willkommen',
    'Anleitungen',
    'Mein Fortschritt',
    'Datenschutz',
  ]);
});

test('each wrong key is named and counts for nothing, and the rest works', async ({
  openManaged,
}) => {
  const page = await openManaged(MISTAKEN);
  expect(await read(page, 'h1')).toEqual(['Votre vie privée']);
  expect((await read(page, '.message.care li')).map((it) => it.split(' ')[0])).toEqual([
    'roles:',
    'autoOffer:',
    'disabled[0]:',
    'packs[0].url:',
    'threshold:',
    'langauge:',
  ]);
  expect(await read(page, '.policy tbody th')).toEqual(['Langue', 'S’entraîner', 'Équipe']);
  expect(await read(page, 'nav a')).toContain('Studio');
});
