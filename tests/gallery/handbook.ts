/**
 * `npm run handbook`: the pictures of the handbook for trainers, of the built extension at work on the
 * practice application. Writes docs/images/handbook.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { createTranslate, type Translate } from '../../utils/core/i18n/translate.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { askBackground } from '../e2e/support/background.ts';
import { forgetProfile, launchExtension, type LoadedExtension } from '../e2e/support/extension.ts';
import { openHelpBeside } from '../e2e/support/help.ts';
import { PRACTICE_WORK } from '../e2e/support/practice-work.ts';
import { startZaakdossier } from '../sites/zaakdossier/server.ts';

const OUT = join(import.meta.dirname, '../../docs/images/handbook');
const PANEL = { width: 420, height: 900 };
const STUDIO = { width: 1280, height: 900 };
/** Enough of the work to show what a recording is. */
const RECORDED = ['inloggen', 'status-kiezen', 'filteren', 'zaak-openen', 'tabblad-besluit'];

mkdirSync(OUT, { recursive: true });
for (const language of ['en', 'nl'] as const) {
  const extension = await launchExtension({ locale: language });
  const site = await startZaakdossier({});
  try {
    await picture(extension, site, language);
  } finally {
    await extension.close();
    await site.close();
    await forgetProfile(extension.profile);
  }
}

async function picture(
  extension: LoadedExtension,
  site: { readonly url: string },
  language: UiLanguage,
): Promise<void> {
  const t = createTranslate(language, wordsIn(language));
  const take = (name: string, of: Page | Locator) =>
    of.screenshot({ path: join(OUT, `${language}-${name}.png`) });
  const ownPage = await extension.openPage('privacy');
  await askBackground(ownPage, 'setLanguage', { language });

  const page = await extension.context.newPage();
  await page.goto(`${site.url}/inloggen`);
  const panel = await openHelpBeside(extension);
  await panel.setViewportSize(PANEL);
  await button(panel, t('record.start', { host: new URL(site.url).host })).click();
  await panel.locator('.recorded, [role=status]').first().waitFor();
  await page.bringToFront();
  for (const step of RECORDED) await PRACTICE_WORK.get(step)!(page);
  await panel.locator('.recorded > li').nth(6).waitFor();
  await panel.bringToFront();
  await take('record', panel);
  await take('words', panel.locator('.words-to-keep'));
  await button(panel, t('record.wordsKeep')).click();
  await button(panel, t('record.done')).click();

  const { drafts } = await askBackground(ownPage, 'drafts', {});
  const studio = await extension.context.newPage();
  await studio.setViewportSize(STUDIO);
  await studio.goto(`chrome-extension://${extension.id}/studio.html#${drafts[0]!.draftId}`);
  await fillIn(studio, t);
  await take('step', studio);
}

/** As an author would, so that the pictures are of a guide that says something. */
async function fillIn(studio: Page, t: Translate): Promise<void> {
  await studio.getByRole('option').nth(3).click();
  await studio.getByLabel(t('studio.why')).waitFor();
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}
