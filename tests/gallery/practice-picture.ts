/**
 * The picture in the practice guide set: a question on the help page, with its answer. Writes it into
 * guides/practice, and its hash into the manifest.
 *
 *   node tests/gallery/practice-picture.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromBase64, hashBytes } from '../../utils/core/pack-archive/platform.ts';
import { stripPicture } from '../../utils/core/pictures/inspect-picture.ts';
import { signIn } from '../e2e/support/walk.ts';
import { startZaakdossier } from '../sites/zaakdossier/server.ts';
import { launchChromium } from '../tools/launch-chromium.ts';

const FOLDER = join(import.meta.dirname, '../../guides/practice');
const PICTURE = 'assets/antwoord.webp';
/** Around the question, in pixels. */
const ROOM = 12;

const site = await startZaakdossier({});
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 430, height: 900 } });
  await signIn(page, site);
  await page.goto(`${site.url}/help`);
  const question = page.locator('details', { hasText: 'Kan ik een vastgelegd besluit wijzigen?' });
  await question.locator('summary').click();
  const box = (await question.boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 80,
    clip: {
      x: box.x - ROOM,
      y: box.y - ROOM,
      width: box.width + 2 * ROOM,
      height: box.height + 2 * ROOM,
      scale: 1,
    },
  });
  const bytes = stripPicture(fromBase64(data))!;
  mkdirSync(join(FOLDER, 'assets'), { recursive: true });
  writeFileSync(join(FOLDER, PICTURE), bytes);
  const manifest = join(FOLDER, 'pack.json');
  const hash = await hashBytes(bytes);
  const text = readFileSync(manifest, 'utf8').replace(
    /("assets\/antwoord\.webp",\s*"sha256": ")[0-9a-f]*/,
    `$1${hash}`,
  );
  writeFileSync(manifest, text);
  console.log(`guides/practice/${PICTURE}: ${bytes.length} bytes, ${hash}`);
} finally {
  await browser.close();
  await site.close();
}
