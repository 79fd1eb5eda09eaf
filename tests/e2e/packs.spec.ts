/** Packs that travel as one file: what comes in, what is refused, and when an update comes. */
import { sealFiles } from '../../utils/core/pack-archive/pack-files.ts';
import { forgeZip } from '../formats/forge-zip.ts';
import { expectAccessible } from './support/accessible.ts';
import { dumpStored } from './support/dump-stored.ts';
import { Learner } from './support/learner.ts';
import { readStored } from './support/stored.ts';
import {
  addZip,
  button,
  filesOf,
  FIRST,
  openGuides,
  PACK,
  pack,
  TITLE,
  TWO_STEPS,
  waiting,
  zipOf,
} from './support/name-pack.ts';
import { expect, test } from './support/test.ts';

test('one file brings a pack; what is harmful or broken is refused with the reason, and changes nothing', async ({
  extension,
  ownPage,
  site,
  learner,
}) => {
  const page = await openGuides(extension, ownPage);
  const whole = await zipOf(site.url, '1.0.0');
  await addZip(page, whole);
  await expect(page.getByText('De uitleg is toegevoegd.')).toBeVisible();
  await expect(pack(page)).toContainText('Versie 1.0.0');
  await learner.page.reload();
  await learner.startGuide(TITLE);
  await learner.seesStep(FIRST);
  await learner.press('Stoppen');

  const before = await dumpStored(ownPage);
  const sealed = await sealFiles({ id: PACK, version: '2.0.0' }, filesOf(site.url, '2.0.0'));
  const entries = [...sealed].map(([name, content]) => ({ name, content }));
  const swapped = entries.map((entry) =>
    entry.name === 'gids.json' ? { ...entry, content: '{}' } : entry,
  );
  const refused: [Uint8Array, RegExp][] = [
    [
      forgeZip([...entries, { name: '../../buiten.json', content: '{}' }]),
      /^boos\.zip: '\.\.\/\.\.\/buiten\.json' past hier niet; nodig is een pad in het pakket/,
    ],
    [
      forgeZip([...entries, { name: 'bom.json', content: Buffer.alloc(64_000_000), size: 9 }]),
      /^boos\.zip\/bom\.json: (Uitgepakt is dit bestand groter dan 1000000 bytes|Dit is geen heel zipbestand)/,
    ],
    [
      forgeZip(swapped),
      /^boos\.zip\/gids\.json: De inhoud is niet wat manifest\.json zegt: SHA-256 44136fa/,
    ],
    [whole.slice(0, 500), /^boos\.zip: Dit is geen heel zipbestand/],
    [await zipOf(site.url, '0.9.0'), /versie 0\.9\.0 is ouder dan 1\.0\.0, en die staat er al/],
  ];
  for (const [bytes, reason] of refused) {
    await addZip(page, bytes, 'boos.zip');
    const said = page.getByRole('status').filter({ hasText: 'De uitleg is niet toegevoegd.' });
    await expect(said.getByRole('listitem')).toHaveCount(1);
    await expect(said.getByRole('listitem')).toHaveText(reason);
    expect(await dumpStored(ownPage)).toBe(before);
  }
  expect(await expectAccessible(page)).toBe(true);
});

test('a newer zip file waits, too, and an update that was refused is gone', async ({
  extension,
  ownPage,
  site,
}) => {
  const page = await openGuides(extension, ownPage);
  await addZip(page, await zipOf(site.url, '1.0.0'));
  await expect(pack(page)).toContainText('Versie 1.0.0');
  await addZip(page, await zipOf(site.url, '1.1.0', TWO_STEPS));
  await expect(waiting(page, '1.1.0')).toBeFocused();
  await button(page, 'Niet bijwerken: Namen').click();
  await expect(waiting(page, '1.1.0')).toHaveCount(0);
  await addZip(page, await zipOf(site.url, '1.1.0', TWO_STEPS));
  await button(page, 'Bijwerken: Namen').click();
  await expect(pack(page)).toContainText('Je gebruikt nu versie 1.1.0.');
  await addZip(page, await zipOf(site.url, '1.1.0', TWO_STEPS));
  await expect(page.getByText('Je hebt deze versie al.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('an update that was accepted comes when the tab of the run is closed', async ({
  extension,
  ownPage,
  site,
  learner,
}) => {
  const page = await openGuides(extension, ownPage);
  await addZip(page, await zipOf(site.url, '1.0.0'));
  await expect(pack(page)).toContainText('Versie 1.0.0');
  await learner.page.reload();
  await learner.startGuide(TITLE);
  await learner.seesStep(FIRST);
  await addZip(page, await zipOf(site.url, '1.1.0', TWO_STEPS));
  await button(page, 'Bijwerken: Namen').click();
  await expect(pack(page)).toContainText('Je bent nog bezig');
  await learner.page.close();
  await expect(pack(page).locator('.facts')).toContainText('Versie 1.1.0');
  expect((await readStored(ownPage)).runs).toMatchObject([{ status: 'offered' }]);
  const again = await extension.context.newPage();
  await again.goto(`${site.url}/inloggen`);
  await expect(new Learner(again).host.getByText(TITLE).first()).toBeVisible();
});
