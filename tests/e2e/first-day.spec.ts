/** What only a new profile shows; other tests start with one in which this has been. */
import { expect, test } from '@playwright/test';
import { askBackground } from './support/background.ts';
import { forgetProfile, launchExtension, type LoadedExtension } from './support/extension.ts';

const firstPages = ({ context }: LoadedExtension) =>
  context.pages().filter((page) => new URL(page.url()).pathname === '/welcome.html');

test('the first page opens by itself, once', async () => {
  const first = await launchExtension();
  await expect.poll(() => firstPages(first)).toHaveLength(1);
  await expect(firstPages(first)[0]!.getByRole('heading', { level: 1 })).toBeVisible();
  const ownPage = await first.openBlank();
  // That it was opened is noted right after.
  await expect
    .poll(async () => (await askBackground(ownPage, 'stored', {})).text)
    .toContain('"welcomed": true');
  await first.close();

  const again = await launchExtension({ profile: first.profile });
  // It is drawn with the background's answer, who has looked by then whether there is a page to open.
  const guides = await again.openPage('guides');
  await expect(guides.getByRole('heading', { level: 1 })).toBeVisible();
  expect(firstPages(again)).toEqual([]);
  await again.close();
  await forgetProfile(first.profile);
});
