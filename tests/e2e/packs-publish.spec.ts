/** Packs that the studio publishes, in versions. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guide, Walkthrough } from '../../utils/core/guide/schema.ts';
import { readArchive } from '../../utils/core/pack-archive/read-archive.ts';
import { expectAccessible } from './support/accessible.ts';
import { askBackground } from './support/background.ts';
import { seedDraft, writeDraft } from './support/seed-draft.ts';
import { addZip, button, openGuides } from './support/name-pack.ts';
import { expect, test } from './support/test.ts';

const PICTURE = join(import.meta.dirname, '../../guides/practice/assets/antwoord.webp');

test('the studio publishes versions: each is kept, said what it changes, one file, and can be restored', async ({
  extension,
  ownPage,
  site,
}) => {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  await seedDraft(ownPage, 'd1', writeDraft(new URL(site.url).host));
  const studio = await extension.context.newPage();
  await studio.goto(`chrome-extension://${extension.id}/studio.html#d1`);
  const version = studio.getByLabel('Versienummer');
  const title = studio.getByLabel('Titel', { exact: true });
  const publish = async (): Promise<Buffer> => {
    const started = studio.waitForEvent('download');
    await button(studio, 'Publiceren en downloaden').click();
    const download = await started;
    expect(download.suggestedFilename()).toMatch(/^own\.\S+-\d+\.\d+\.\d+\.zip$/);
    return readFile(await download.path());
  };
  await studio.locator('fieldset input[type=file]').setInputFiles(PICTURE);
  await studio.getByLabel('Wat is er op de afbeelding te zien?').fill('Een vraag');
  const first = await version.inputValue();
  await publish();
  await expect(studio.getByText(`Versie ${first} is gepubliceerd.`)).toBeVisible();
  await expect(version).toBeDisabled();

  await title.fill('Zo log je in');
  await expect(version).toHaveValue(first.replace(/\d+$/, (patch) => `${Number(patch) + 1}`));
  await expect(studio.getByText('Een kleine stap')).toBeVisible();
  await expect(studio.locator('.release .changes li')).toHaveText([
    /^Titel \(nl\): “Inloggen” wordt/,
  ]);
  await version.fill('een');
  await expect(studio.getByText('Schrijf drie getallen')).toBeVisible();
  await version.fill(first);
  await expect(studio.getByText(`Versie ${first} is al gepubliceerd.`)).toBeVisible();
  await version.fill('1.0.0');
  const zip = await publish();
  await expect(studio.getByText('Versie 1.0.0 is gepubliceerd.')).toBeVisible();
  expect(await expectAccessible(studio)).toBe(true);

  await button(studio, `Versie ${first} terugzetten`).click();
  await expect(title).toHaveValue('Inloggen');
  await expect(version).toHaveValue('1.0.1');
  await expect(studio.locator('.save-state')).toHaveText('Bewaard');
  const draft = await askBackground(ownPage, 'draft', { draftId: 'd1' });
  const guide: Guide = draft!.guide;
  expect((guide as Walkthrough).title).toEqual({ nl: 'Inloggen' });
  await studio.reload();
  await expect(studio.locator('fieldset canvas')).toBeVisible();
  await expect(studio.locator('.published > li strong')).toHaveText([
    'Versie 1.0.0',
    `Versie ${first}`,
  ]);

  const read = await readArchive(new Uint8Array(zip), 'gids.zip');
  const asset = (guide as Walkthrough).steps[0]!.image!.asset;
  expect(read).toMatchObject({ value: { assets: new Map([[asset, expect.anything()]]) } });
  const guides = await openGuides(extension, ownPage);
  await addZip(guides, zip, 'van-een-collega.zip');
  await expect(guides.getByRole('region', { name: 'Zo log je in' })).toContainText('Versie 1.0.0');
});
