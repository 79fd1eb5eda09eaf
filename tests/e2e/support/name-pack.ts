/** A pack of one guide for the practice application, in versions, and the page that takes it in. */
import type { Page } from '@playwright/test';
import { packSchema, guideSchema } from '../../../utils/core/guide/schema.ts';
import { filesOfPack, type PackBytes } from '../../../utils/core/pack-archive/pack-files.ts';
import { writeArchive } from '../../../utils/core/pack-archive/write-archive.ts';
import { askBackground } from './background.ts';
import type { LoadedExtension } from './extension.ts';
import { expect } from './test.ts';

export const PACK = 'nl.voorbeeldstad.naam';
export const TITLE = 'Je naam vinden';
export const FIRST = 'Kijk waar je naam komt';

/** A pack of one guide for the practice application. */
export function filesOf(siteUrl: string, version: string, change: object = {}): PackBytes {
  const guide = guideSchema.parse({
    format: 1,
    kind: 'walkthrough',
    id: `${PACK}.gids`,
    version,
    language: 'nl',
    title: { nl: TITLE },
    app: { id: 'zaakdossier', match: [`${siteUrl}/*`] },
    targets: { user: { role: 'textbox', name: { nl: 'Gebruikersnaam' } } },
    steps: [{ id: 'naam', target: 'user', title: { nl: FIRST }, advance: { on: 'next' } }],
    ...change,
  });
  const manifest = packSchema.parse({
    format: 1,
    kind: 'pack',
    id: PACK,
    version,
    title: { nl: 'Namen' },
    issuer: 'Voorbeeldstad',
    languages: ['nl'],
    guides: ['gids.json'],
  });
  return filesOfPack({ manifest, guides: [guide] });
}

export const zipOf = (siteUrl: string, version: string, change: object = {}) =>
  writeArchive({ id: PACK, version }, filesOf(siteUrl, version, change));

export const TWO_STEPS = {
  steps: [
    { id: 'naam', target: 'user', title: { nl: 'Kijk naar je naam' }, advance: { on: 'next' } },
    { id: 'klaar', kind: 'modal', title: { nl: 'Klaar' } },
  ],
};

export const pack = (page: Page) => page.getByRole('region', { name: 'Namen' });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const waiting = (page: Page, version: string) =>
  pack(page).getByRole('heading', { name: `Versie ${version} staat klaar` });

export async function openGuides(extension: LoadedExtension, ownPage: Page): Promise<Page> {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  const page = await extension.openPage('guides');
  await expect(page.getByRole('heading', { name: 'Jouw uitleg' })).toBeVisible();
  return page;
}

export function addZip(page: Page, bytes: Uint8Array, name = 'namen.zip'): Promise<void> {
  const file = { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) };
  return page.getByLabel('Kies bestanden').setInputFiles(file);
}

export async function fetchFrom(page: Page, address: string): Promise<void> {
  await page.getByLabel('Adres van het pakket').fill(address);
  await button(page, 'Ophalen').click();
}
