/**
 * `npm run handbook`: the pictures of the handbook for trainers, of the built extension at work on the
 * practice application. Writes docs/images/handbook.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import practiceGuide from '../../guides/practice/besluit-registreren.json' with { type: 'json' };
import { REPAIRS } from '../../components/studio/routes.ts';
import {
  makeFeedbackFile,
  writeFeedback,
  type FeedbackWhat,
} from '../../utils/core/feedback/feedback.ts';
import { parseGuide } from '../../utils/core/guide/parse.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate, type Translate } from '../../utils/core/i18n/translate.ts';
import { askBackground } from '../e2e/support/background.ts';
import { forgetProfile, launchExtension, type LoadedExtension } from '../e2e/support/extension.ts';
import { openHelpBeside } from '../e2e/support/help.ts';
import { PRACTICE_WORK } from '../e2e/support/practice-work.ts';
import { seedDraft } from '../e2e/support/seed-draft.ts';
import { startZaakdossier } from '../sites/zaakdossier/server.ts';

const OUT = join(import.meta.dirname, '../../docs/images/handbook');
const PANEL = { width: 420, height: 860 };
const STUDIO = { width: 1180, height: 900 };
/** Enough of the work to show what a recording is. */
const RECORDED = ['inloggen', 'status-kiezen', 'filteren', 'zaak-openen', 'tabblad-besluit'];
/** With a reason, a pitfall and a target in a frame. */
const STEP = 6;
/** A step that colleagues said is wrong. */
const TOLD = practiceGuide.steps[STEP]!.id;

interface Making {
  readonly extension: LoadedExtension;
  readonly ownPage: Page;
  readonly t: Translate;
  take(name: string, of: Page | Locator): Promise<unknown>;
}

mkdirSync(OUT, { recursive: true });
for (const language of ['en', 'nl'] as const) {
  const extension = await launchExtension({ locale: language });
  const site = await startZaakdossier({});
  const ownPage = await extension.openPage('privacy');
  const making: Making = {
    extension,
    ownPage,
    t: createTranslate(language, wordsIn(language)),
    take: (name, of) => of.screenshot({ path: join(OUT, `${language}-${name}.png`) }),
  };
  try {
    await askBackground(ownPage, 'setLanguage', { language });
    await pictureRecording(making, site.url);
    await pictureStudio(making, language);
    await pictureRepairs(making, language);
  } finally {
    await extension.close();
    await site.close();
    await forgetProfile(extension.profile);
  }
}

async function pictureRecording({ extension, t, take }: Making, url: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(`${url}/inloggen`);
  const panel = await openHelpBeside(extension);
  await panel.setViewportSize(PANEL);
  await button(panel, t('record.start', { host: new URL(url).host })).click();
  await button(panel, t('record.pause')).waitFor();
  await page.bringToFront();
  for (const step of RECORDED) await PRACTICE_WORK.get(step)!(page);
  await panel.locator('.recorded > li').nth(6).waitFor();
  await panel.bringToFront();
  await take('record', panel);
  await take('words', panel.locator('.words-to-keep'));
  await button(panel, t('record.done')).click();
}

async function pictureStudio(
  { extension, ownPage, t, take }: Making,
  language: 'en' | 'nl',
): Promise<void> {
  const parsed = parseGuide(JSON.stringify(practiceGuide), 'besluit-registreren.json');
  if (!parsed.ok) throw new Error('the practice guide is not right');
  await seedDraft(ownPage, 'handbook', { ...parsed.value, id: 'own.handbook' });
  const studio = await extension.context.newPage();
  await studio.setViewportSize(STUDIO);
  await studio.goto(`chrome-extension://${extension.id}/studio.html#handbook`);
  await studio.getByLabel(t('studio.language')).selectOption(language);
  await studio.locator('.rows [role=option]').nth(STEP).click();
  await studio.locator('.bench').scrollIntoViewIfNeeded();
  await studio.locator('.bench').evaluate((it) => it.scrollIntoView());
  await take('step', studio);
  await take('place', studio.locator('.evidence'));
  await button(studio, t('release.publish')).click();
  await studio.locator('.published').waitFor();
  await take('publish', studio.locator('.release').locator('xpath=..'));
}

/** The guide of the studio's pictures, as two colleagues met it. */
async function pictureRepairs(
  { extension, ownPage, take }: Making,
  language: 'en' | 'nl',
): Promise<void> {
  const told: readonly (readonly [step: string, what: FeedbackWhat, count: number])[][] = [
    [
      [TOLD, 'place', 2],
      [TOLD, 'missing', 12],
      ['tabblad-besluit', 'words', 1],
    ],
    [[TOLD, 'impossible', 1]],
  ];
  for (const [index, lines] of told.entries()) {
    const file = makeFeedbackFile(String(index).repeat(32), {
      steps: lines.map(([step, what, count]) => ({
        pack: 'own.handbook',
        guide: 'own.handbook',
        version: practiceGuide.version,
        step,
        what,
        count,
      })),
      words: index === 0 ? [{ word: language === 'en' ? 'parking' : 'parkeren', count: 3 }] : [],
    });
    await askBackground(ownPage, 'addFeedback', { name: 'x', text: writeFeedback(file) });
  }
  const studio = await extension.context.newPage();
  await studio.setViewportSize(STUDIO);
  await studio.goto(`chrome-extension://${extension.id}/studio.html${REPAIRS}`);
  await studio.locator('.repairs').waitFor();
  await take('repairs', studio);
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}
