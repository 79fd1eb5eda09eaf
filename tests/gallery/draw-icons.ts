/** Draws icon.svg in the sizes that browsers ask for: `node tests/gallery/draw-icons.ts`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tools/launch-chromium.ts';

const out = join(import.meta.dirname, '../../public/icon');
const drawing = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
const browser = await launchChromium();
const page = await browser.newPage();
mkdirSync(out, { recursive: true });
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: join(out, `${size}.png`), omitBackground: true });
}
await browser.close();
