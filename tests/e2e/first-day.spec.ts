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
  await first.close();

  const again = await launchExtension({ profile: first.profile });
  const ownPage = await again.openBlank();
  // By its answer, the background has looked whether there is a page to open.
  expect((await askBackground(ownPage, 'stored', {})).text).toContain('"welcomed": true');
  expect(firstPages(again)).toEqual([]);
  await again.close();
  await forgetProfile(first.profile);
});
