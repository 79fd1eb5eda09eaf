/** Packs of several guides: made in the studio, given to a colleague as one file, and opened there again. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Checklist, Walkthrough } from '../../utils/core/guide/schema.ts';
import { expectAccessible } from './support/accessible.ts';
import { askBackground } from './support/background.ts';
import { forgetProfile, launchExtension, type LoadedExtension } from './support/extension.ts';
import { pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { seedDrafts, writeDraft } from './support/seed-draft.ts';
import { expect, test } from './support/test.ts';

/** As the studio stores one. */
const PICTURE = join(import.meta.dirname, '../../guides/practice/assets/antwoord.webp');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const saved = (page: Page) => expect(page.locator('.save-state')).toHaveText('Bewaard');
const rows = (page: Page) => page.locator('.rows [role=option] span:last-child');

async function openStudio(extension: LoadedExtension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/studio.html`);
  await expect(page.locator('h1')).toBeVisible();
  return page;
}

/** By keyboard alone. */
async function add(page: Page, title: string): Promise<void> {
  await typeInto(page, 'Welke uitleg komt in het pakket?', title);
  await pressOn(page, 'Uitleg toevoegen');
}

function showPicture(guide: Walkthrough, asset: string): Walkthrough {
  const [first, ...others] = guide.steps;
  return { ...guide, steps: [{ ...first!, image: { asset, alt: { nl: 'De knop' } } }, ...others] };
}

test('two guides go into a pack, out as one file, and are both there in another browser', async ({
  extension,
  ownPage,
  site,
}) => {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  const base64 = await readFile(PICTURE, 'base64');
  const added = await askBackground(ownPage, 'addPicture', { base64 });
  if (!added.ok) throw new Error(added.problems.join());
  const guide = showPicture(writeDraft(new URL(site.url).host), added.path);
  const { steps: _steps, targets: _targets, kind: _kind, ...rest } = guide;
  const list: Checklist = {
    ...rest,
    kind: 'checklist',
    id: 'own.dag',
    title: { nl: 'Je eerste dag' },
    order: 'free',
    targets: {},
    items: [{ id: 'in', title: { nl: 'Log in' }, guide: guide.id }],
  };
  await seedDrafts(ownPage, [
    ['d1', guide],
    ['d2', list],
  ]);

  const studio = await openStudio(extension);
  await pressOn(studio, 'Meer uitleg bij elkaar');
  await typeInto(studio, 'Naam van het pakket', 'Zaken');
  await typeInto(studio, 'Organisatie van wie het komt', 'Gemeente Voorbeeldstad');
  await pressOn(studio, 'Maak een pakket');
  await expect(studio.getByRole('heading', { level: 1 })).toHaveText('Zaken');
  await add(studio, 'Inloggen');
  await add(studio, 'Je eerste dag');
  await tabTo(studio, '2Je eerste dag');
  await studio.keyboard.press('Alt+ArrowUp');
  await expect(rows(studio)).toHaveText(['Je eerste dag', 'Inloggen']);
  await saved(studio);
  await expect(studio.getByText('Alles klopt.')).toBeVisible();
  expect(await expectAccessible(studio)).toBe(true);

  const started = studio.waitForEvent('download');
  await button(studio, 'Publiceren en downloaden').click();
  const download = await started;
  expect(download.suggestedFilename()).toBe('gemeente-voorbeeldstad.zaken-0.1.0.zip');
  const buffer = await readFile(await download.path());
  const zip = { name: 'van-een-collega.zip', mimeType: 'application/zip', buffer };

  const other = await launchExtension({ locale: 'nl-NL' });
  try {
    const guides = await other.openPage('guides');
    await askBackground(guides, 'setLanguage', { language: 'nl' });
    await guides.reload();
    await guides.getByLabel('Kies bestanden').setInputFiles(zip);
    const pack = guides.getByRole('region', { name: 'Zaken', exact: true });
    await expect(pack).toContainText('Van Gemeente Voorbeeldstad');
    await pack.getByText('Onderwerpen in dit pakket').click();
    await expect(pack.getByText('Je eerste dag')).toBeVisible();
    await expect(pack.getByText('Inloggen')).toBeVisible();

    // A colleague of the same organisation goes on with it: its guides are still who they were.
    const there = await openStudio(other);
    await there.getByText('Meer uitleg bij elkaar').click();
    await there.getByLabel('Kies een bestand (.zip)').setInputFiles(zip);
    await there.getByLabel('Van ons: wij zijn Gemeente Voorbeeldstad.').check();
    await button(there, 'Openen').click();
    await expect(rows(there)).toHaveText(['Je eerste dag', 'Inloggen']);
    await expect(there.getByText('Er is niets veranderd sinds versie 0.1.0.')).toBeVisible();
    const { drafts } = await askBackground(guides, 'drafts', {});
    expect(await askBackground(guides, 'pictures', { paths: [added.path] })).toEqual([
      { path: added.path, base64 },
    ]);
    const shown = { guideId: guide.id, stepId: guide.steps[0]!.id };
    expect(await askBackground(guides, 'picture', shown)).toBe(base64);
    expect(drafts.map(({ guideId }) => guideId).toSorted()).toEqual([list.id, guide.id]);
  } finally {
    await other.close();
    await forgetProfile(other.profile);
  }
});
