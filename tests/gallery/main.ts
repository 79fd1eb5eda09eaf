/**
 * Draws every state in four languages, in light and dark, with the real components in a real browser,
 * and lays the pictures on one page: .output/gallery/index.html.
 *
 *   npm run gallery                 all pictures
 *   npm run gallery -- step nl      only those whose name holds every word
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { createServer } from 'vite';
import { launchChromium } from '../tools/launch-chromium.ts';
import { listShots, type Shot } from './shots.ts';

const root = join(import.meta.dirname, '../..');
const out = join(root, '.output/gallery');
const words = process.argv.slice(2);

async function press(page: Page, shot: Shot): Promise<void> {
  if (shot.choose) {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'besluit.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{}'),
      });
    await page.locator('.message.care, progress').first().waitFor();
  }
  if (shot.search !== null) {
    await page.locator('input[type=search]').fill(shot.search);
    await page.locator('[role=status]:not(:empty)').waitFor({ state: 'attached' });
  }
  if (shot.write) {
    await page.locator(shot.write.into).first().fill(shot.write.text);
    await page.locator('.message.care').first().waitFor();
  }
  for (const selector of shot.press) await page.locator(selector).click();
  for (const [field, text] of shot.typed) {
    const found = page.locator(field);
    if (field.includes('select')) await found.selectOption(text);
    else await found.fill(text);
  }
  if (shot.typed.length > 0) await page.keyboard.press('Enter');
  // A picture of the whole page shows what sticks to the window where it stands now.
  if (shot.isFullPage) await page.evaluate(() => scrollTo(0, 0));
}

function openPage(browser: Browser, { look, size }: Shot): Promise<Page> {
  return browser.newPage({
    viewport: size,
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}

async function takeShot(page: Page, address: string, shot: Shot): Promise<void> {
  const failures: string[] = [];
  const note = (error: Error) => failures.push(error.message);
  page.on('pageerror', note);
  await page.mouse.move(0, 0);
  await page.goto(`${address}backdrop.html?scene=${shot.scene}&language=${shot.language}`);
  await page.locator('body[data-ready]').waitFor();
  await press(page, shot);
  await page.emulateMedia({ media: shot.isPrinted ? 'print' : 'screen' });
  if (shot.isPrinted)
    await page.pdf({ path: join(out, `${shot.name}.pdf`), preferCSSPageSize: true });
  await page.screenshot({ path: join(out, `${shot.name}.png`), fullPage: shot.isFullPage });
  page.off('pageerror', note);
  if (failures.length > 0) throw new Error(`${shot.name}: ${failures.join('; ')}`);
}

/** One page for each look and size: the modules stay loaded. */
async function takeShots(browser: Browser, address: string): Promise<void> {
  const kinds = Map.groupBy(shots, ({ look, size }) => `${look} ${size.width} ${size.height}`);
  for (const kind of kinds.values()) {
    const page = await openPage(browser, kind[0]!);
    for (const shot of kind) await takeShot(page, address, shot);
    await page.close();
  }
}

function writeIndex(shots: readonly Shot[]): void {
  const pictures = shots.map(
    ({ name }) =>
      `<figure><a href="${name}.png"><img loading="lazy" src="${name}.png" alt=""></a><figcaption>${name}</figcaption></figure>`,
  );
  const style = `body{font:14px system-ui;margin:16px;display:grid;grid-template-columns:repeat(auto-fill,minmax(360px,1fr));gap:16px}
figure{margin:0}img{width:100%;max-height:480px;object-fit:contain;object-position:top;border:1px solid #ccc}`;
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${pictures.join('\n')}`,
  );
}

const shots = listShots().filter(({ name }) => words.every((word) => name.includes(word)));
if (shots.length === 0) throw new Error(`No picture has "${words.join(' ')}" in its name.`);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const server = await createServer({
  configFile: false,
  root,
  cacheDir: join(tmpdir(), 'leidraad-gallery'),
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  optimizeDeps: { entries: ['tests/gallery/stage.tsx'] },
  server: { host: '127.0.0.1', port: 0, hmr: false },
});
await server.listen();
const address = `${server.resolvedUrls!.local[0]!}tests/gallery/`;
const browser = await launchChromium();
try {
  await takeShots(browser, address);
  writeIndex(shots);
  console.log(`${shots.length} pictures: ${join(out, 'index.html')}`);
} finally {
  await browser.close();
  await server.close();
}
