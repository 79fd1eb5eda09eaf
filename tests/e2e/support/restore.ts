import { expect, type Page } from '@playwright/test';

/** On the privacy page: a person chooses a download. */
export async function chooseDownload(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Download terugzetten')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The same, and it is put back. */
export async function restoreDownload(page: Page, name: string, text: string): Promise<void> {
  await chooseDownload(page, name, text);
  await expect(page.getByText('Je download is teruggezet.')).toBeVisible();
}
