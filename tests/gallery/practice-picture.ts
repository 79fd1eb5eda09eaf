/**
 * The picture in the practice guide set: the tabs of a case, among them that of the decision. Writes it into guides/practice, and its hash into the manifest.
 *
 *   node tests/gallery/practice-picture.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { stripPicture } from '../../utils/core/pictures/inspect-picture.ts';
import { fromBase64, hashBytes } from '../../utils/core/pack-archive/platform.ts';
import { PRACTICE_WORK } from '../e2e/support/practice-work.ts';
import { startZaakdossier } from '../sites/zaakdossier/server.ts';
import { findChromium } from '../tools/browser.ts';

const FOLDER = join(import.meta.dirname, '../../guides/practice');
const BEFORE = ['inloggen', 'status-kiezen', 'filteren', 'zaak-openen'];
/** Around the tabs, in pixels. */
const ROOM = 12;

const site = await startZaakdossier({});
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 720 } });
  await page.goto(`${site.url}/inloggen`);
  for (const step of BEFORE) await PRACTICE_WORK.get(step)!(page);
  const box = (await page.getByRole('tablist').boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 80,
    clip: {
      x: box.x - ROOM,
      y: box.y - ROOM,
      width: Math.min(box.width, 480) + 2 * ROOM,
      height: box.height + 2 * ROOM,
      scale: 1,
    },
  });
  const bytes = stripPicture(fromBase64(data))!;
  mkdirSync(join(FOLDER, 'assets'), { recursive: true });
  writeFileSync(join(FOLDER, 'assets/tabbladen.webp'), bytes);
  const manifest = join(FOLDER, 'pack.json');
  const hash = await hashBytes(bytes);
  const text = readFileSync(manifest, 'utf8').replace(
    /(assets\/tabbladen\.webp",\s*"sha256": ")[0-9a-f]*/,
    `$1${hash}`,
  );
  writeFileSync(manifest, text);
  console.log(`guides/practice/assets/tabbladen.webp: ${bytes.length} bytes, ${hash}`);
} finally {
  await browser.close();
  await site.close();
}
