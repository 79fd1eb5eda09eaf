/**
 * `npm run bench:record [-- --rounds N]`: what recording costs in the task of an event, on a page of
 * 10,000 nodes. Prints medians with their spread.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { launchChromium } from '../../tools/launch-chromium.ts';
import { bundleScript } from '../shared/bundle-script.ts';
import { spread } from '../shared/statistics.ts';
import type { RecordPage } from './page.ts';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const rounds = Number(options.rounds);

const own = <T>(page: Page, ask: (recording: RecordPage) => T): Promise<Awaited<T>> =>
  page.evaluate(`(${String(ask)})(recording)`) as Promise<Awaited<T>>;

const letters = (index: number): string =>
  String.fromCodePoint(97 + (index % 26)) + String.fromCodePoint(97 + Math.floor(index / 26));
const fields = Array.from(
  { length: 400 },
  (_, i) =>
    `<p><label for="f${i}">Veld ${letters(i)}</label><input id="f${i}"><button>Wissen</button></p>`,
).join('');
const rows = Array.from(
  { length: 930 },
  (_, i) =>
    `<tr><td>Z-${i}<td>Onderwerp ${i}<td><span>Nieuw</span><td><a href="#x">Openen</a><td><button>Meer</button>`,
).join('');
const HTML = `<!doctype html><html lang="nl"><title>Zaken</title><h1>Zaken</h1>
  <button id="save">Opslaan</button><form onsubmit="return false">${fields}</form>
  <table><thead><tr><th>Nr<th>Wat<th>Status<th>Actie<th>Meer<tbody>${rows}</table>`;

/** In milliseconds: how long a quick person holds a button down. A program does not. */
const HELD = 60;
const STATES = [
  { name: 'as it was', isChanged: false, delay: HELD },
  { name: 'changed a moment before', isChanged: true, delay: HELD },
  { name: 'changed a moment before, pressed by a program', isChanged: true, delay: 0 },
];

/** What is acted on, and how. */
const ACTS: Readonly<Record<string, (page: Page, delay: number) => Promise<void>>> = {
  'a button': (page, delay) => page.locator('#save').click({ delay }),
  'one of 400 like it': (page, delay) => page.locator('form button').nth(20).click({ delay }),
  'a row of a list': (page, delay) => page.locator('tbody a').first().click({ delay }),
  async 'a field'(page, delay) {
    await page.locator('#f20').click({ delay });
    await page.keyboard.type('x', { delay });
    await page.locator('#f21').focus();
  },
};

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.setContent(HTML);
  await page.addScriptTag({
    content: await bundleScript({ entry: join(import.meta.dirname, 'page.ts') }),
  });
  const nodes = await page.locator('*').count();
  console.log(`${nodes} elements, ${rounds} rounds, ms: median (least–most)`);
  for (const [what, act] of Object.entries(ACTS)) {
    for (const { name, isChanged, delay } of STATES) {
      const times: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        await own(page, (recording) => recording.rest());
        if (isChanged) await own(page, (recording) => recording.change());
        await own(page, (recording) => recording.takeTime());
        const before = await own(page, (recording) => recording.countActions());
        await act(page, delay);
        const time = await own(page, (recording) => recording.takeTime());
        if ((await own(page, (recording) => recording.countActions())) !== before + 1)
          throw new Error(`${what} was not told once`);
        // The first round compiles.
        if (round > 0) times.push(time);
      }
      const { middle, least, most } = spread(times);
      const [a, b, c] = [middle, least, most].map((it) => it.toFixed(1));
      console.log(`${what}, the page ${name}: ${a} (${b}–${c})`);
    }
  }
} finally {
  await browser.close();
}
