/** The same work as in practice-work.ts, done in Firefox. */
import { expect } from '@playwright/test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { findField, pressButton, pressField } from './firefox-learner.ts';
import { PRACTICE_WORK } from './practice-work.ts';

export type FirefoxWork = (page: Page) => Promise<void>;

async function type(frame: Frame, label: string, text: string): Promise<void> {
  await (await findField(frame, label)).type(text);
}

/** By keyboard, as a person. */
async function choose(frame: Frame, label: string, option: string): Promise<void> {
  const list = (await findField(frame, label)) as unknown as ElementHandle<HTMLSelectElement>;
  await list.focus();
  await list.press(option.charAt(0) as 'A');
  await expect
    .poll(() => list.evaluate(({ selectedOptions }) => selectedOptions[0]?.textContent.trim()))
    .toBe(option);
}

async function decisionForm(page: Page): Promise<Frame> {
  return page.waitForFrame((frame) => frame.url().includes('/formulieren/besluit'));
}

/** By step id. */
const WORK: Readonly<Record<string, FirefoxWork>> = {
  async inloggen(page) {
    await type(page.mainFrame(), 'Gebruikersnaam', 'behandelaar');
    await type(page.mainFrame(), 'Wachtwoord', 'oefenen');
    await pressButton(page.mainFrame(), 'Inloggen');
  },
  'status-kiezen': (page) => choose(page.mainFrame(), 'Status', 'In behandeling'),
  async filteren(page) {
    // The list on the page before has the same links: what is seen and pressed next is on the new one.
    const filtered = page.waitForNavigation({ waitUntil: 'domcontentloaded' });
    await pressButton(page.mainFrame(), 'Filteren');
    await filtered;
  },
  'zaak-openen': (page) => pressButton(page.mainFrame(), 'Openen'),
  'tabblad-besluit': (page) => pressButton(page.mainFrame(), 'Besluit'),
  uitkomst: async (page) => choose(await decisionForm(page), 'Uitkomst', 'Toekennen'),
  async motivering(page) {
    const form = await decisionForm(page);
    // Day and month alike: the order in which a date is typed depends on the browser's language.
    await type(form, 'Datum besluit', '11112026');
    await type(form, 'Motivering', 'De aanvraag voldoet aan de voorwaarden.');
    await page.keyboard.press('Tab');
  },
  async bezwaarclausule(page) {
    await pressField(await decisionForm(page), 'De bezwaarclausule is opgenomen');
  },
  vastleggen: async (page) => pressButton(await decisionForm(page), 'Besluit vastleggen'),
  async notitie(page) {
    await type(page.mainFrame(), 'Nieuwe notitie', 'De aanvrager is gebeld.');
    await pressButton(page.mainFrame(), 'Notitie toevoegen');
  },
  afsluiten: (page) => pressButton(page.mainFrame(), 'Zaak afsluiten'),
  async bevestigen(page) {
    await pressField(page.mainFrame(), 'Afgehandeld, besluit is verzonden');
    await pressButton(page.mainFrame(), 'Ja, zaak afsluiten');
  },
};

/** By step id, in the order of the guide. */
export const FIREFOX_WORK: ReadonlyMap<string, FirefoxWork> = new Map(
  [...PRACTICE_WORK.keys()].map((stepId) => {
    const work = WORK[stepId];
    if (work === undefined) throw new Error(`nobody does "${stepId}" in Firefox`);
    return [stepId, work];
  }),
);
