/** A collector at work: a key that is open, and files that are chosen. Words are Dutch. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { lockKey } from '../../../utils/store/key-file.ts';
import type { KeyPair } from '../../../utils/store/sealing.ts';
import { askBackground } from './background.ts';
import type { LoadedExtension } from './extension.ts';

const PASSPHRASE = 'vier gewone woorden';

export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const fileOf = (name: string, text: string): ChosenFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

export async function openCollector(extension: LoadedExtension, pair: KeyPair): Promise<Page> {
  const page = await extension.openPage('collector');
  await askBackground(page, 'setLanguage', { language: 'nl' });
  await page.reload();
  const file = fileOf('leidraad-key.age', await lockKey(pair, PASSPHRASE, 10));
  await page.getByLabel('Kies het sleutelbestand').setInputFiles(file);
  await page.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('De sleutel is open.')).toBeVisible();
  return page;
}

export const chooseReports = (page: Page, files: ChosenFile[]): Promise<void> =>
  page.getByLabel('Kies bestanden').setInputFiles(files);

/** Of the weeks that are ready; the text of the file that is saved. */
export async function makeFigures(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Cijfers maken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cijfers maken' }).click();
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Cijfers opslaan' }).click();
  return readFile(await (await started).path(), 'utf8');
}
