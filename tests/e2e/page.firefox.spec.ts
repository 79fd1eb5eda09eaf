import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { expect, test } from './support/firefox-test.ts';
import { GECKO_ID } from './support/firefox.ts';
import { FirefoxLearner } from './support/firefox-learner.ts';
import { installOneStep, ONE_STEP, SAVE_STEP } from './support/one-step.ts';
import { PRACTICE_TITLE, stepTitle } from './support/practice-work.ts';
import { HOST_NAME } from '../../utils/dom/closed-shadow.ts';

test('Firefox takes the manifest without a warning', async ({ firefox, ownPage }) => {
  expect(await firefox.window.readExtension(GECKO_ID)).toMatchObject({
    warnings: [],
    errors: [],
    privateBrowsing: false,
  });
  const commands = await ownPage.evaluate(() =>
    (
      globalThis as unknown as { browser: { commands: { getAll(): Promise<object[]> } } }
    ).browser.commands.getAll(),
  );
  expect(commands).toMatchObject([
    { name: 'toggle-focus', shortcut: 'Alt+Shift+L' },
    { name: 'open-help', shortcut: 'Alt+Shift+H' },
  ]);
});

test('the shortcut moves the focus to the page and back to the bubble', async ({
  firefox,
  learner,
}) => {
  await learner.startGuide(PRACTICE_TITLE);
  await learner.seesStep(stepTitle('inloggen'));
  // WebDriver's keys reach the page only: the window is told which shortcut was pressed.
  const press = (): Promise<void> =>
    firefox.window.run(({ document: own }) => {
      own.querySelector<Element & { doCommand(): void }>('keyset[id*=leidraad] key')!.doCommand();
    }, null);
  const focused = (): Promise<string | undefined> =>
    learner.page.evaluate((host) => {
      const { activeElement } = document;
      const inside = activeElement?.localName === host ? activeElement.shadowRoot : null;
      const focus = inside?.activeElement ?? activeElement;
      return focus?.getAttribute('role') ?? focus?.textContent.trim();
    }, HOST_NAME);
  // A guide that was begun from our launcher has the focus at once.
  await expect.poll(focused).toBe('dialog');
  await press();
  await expect.poll(focused).toBe('Inloggen');
  await press();
  await expect.poll(focused).toBe('dialog');
});

test('in a small window the sheet does not go to another edge while it is pressed', async ({
  learner,
}) => {
  const { page } = learner;
  await page.setViewport({ width: 320, height: 640 });
  await learner.startGuide(PRACTICE_TITLE);
  await learner.seesStep(stepTitle('inloggen'));
  const top = (): Promise<number> => page.evaluate(readTop, HOST_NAME, '.bubble');
  await expect.poll(top).toBe(0);
  await page.mouse.move(40, (await page.evaluate(readTop, HOST_NAME, 'summary')) + 10);
  await page.mouse.down();
  // A press holds the page for a moment.
  await page.evaluate(passFrames, 30);
  // The target comes to lie under the sheet.
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await page.evaluate(passFrames, 60);
  expect(await top()).toBe(0);
  await page.mouse.up();
  await expect.poll(() => page.evaluate(readTop, HOST_NAME, 'details[open]')).not.toBeNaN();
  await expect.poll(top).toBeGreaterThan(320);
});

test.describe('the build for an organisation', () => {
  test.use({ options: { build: 'firefox-mv3-hosts' } });

  test('its shadow root is closed to the page', async ({ learner }) => {
    const { page } = learner;
    // The launcher lies in the lower right corner: the page is told of the host, and no more.
    const look = () =>
      page.evaluate((host) => {
        const element = document.querySelector(host);
        return (
          element && {
            root: element.shadowRoot,
            keys: ['openOrClosedShadowRoot', 'adoptedStyleSheets'].filter((key) => key in element),
            corner: document.elementFromPoint(innerWidth - 40, innerHeight - 40) === element,
            children: element.childNodes.length,
            attributes: element.getAttributeNames(),
          }
        );
      }, HOST_NAME);
    // The host is there a moment before what is drawn in it.
    await expect.poll(look).toMatchObject({ corner: true });
    expect(await look()).toEqual({
      root: null,
      keys: [],
      corner: true,
      children: 0,
      attributes: ['popover'],
    });
  });
});

const PATH = 'assets/antwoord.webp';
const PICTURE = readFileSync(join(import.meta.dirname, '../../guides/practice', PATH));

/** A page whose policy forbids every style, script, font and picture. */
async function servePolicy(): Promise<{ host: string; close(): void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    response.end(
      '<!doctype html><html lang="nl"><title>Inloggen</title><h1>Inloggen</h1><button>Inloggen</button>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

test('the strictest policy of a page keeps no style and no picture from the bubble', async ({
  firefox,
  ownPage,
}) => {
  const site = await servePolicy();
  await ownPage.bringToFront();
  const step = { image: { asset: PATH, alt: { nl: 'Een antwoord' } } };
  const save = { role: 'button', name: { nl: 'Inloggen' } };
  const pictures = { [PATH]: PICTURE };
  await installOneStep(ownPage, `http://${site.host}`, step, { save }, {}, pictures);
  const page = await firefox.browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`http://${site.host}/inloggen`);
  const learner = new FirefoxLearner(page);
  await learner.startGuide(ONE_STEP);
  await learner.seesStep(SAVE_STEP);
  const readPicture = () =>
    page.evaluate((host) => {
      const canvas = document.querySelector(host)!.shadowRoot!.querySelector('canvas')!;
      return [canvas.ariaLabel, canvas.width > 300, canvas.clientHeight > 50];
    }, HOST_NAME);
  await expect.poll(readPicture).toEqual(['Een antwoord', true, true]);
  const looks = await page.evaluate((host) => {
    const root = document.querySelector(host)!.shadowRoot!;
    const { position, borderTopLeftRadius, backgroundColor } = getComputedStyle(
      root.querySelector('.bubble')!,
    );
    return {
      sheets: root.adoptedStyleSheets.length,
      styles: root.querySelectorAll('style,link').length,
      position,
      rounded: borderTopLeftRadius,
      paper: backgroundColor,
      ring: getComputedStyle(root.querySelector('.ring')!).position,
    };
  }, HOST_NAME);
  expect(looks).toEqual({
    sheets: 1,
    styles: 0,
    position: 'fixed',
    rounded: '14px',
    paper: 'rgb(255, 253, 250)',
    ring: 'fixed',
  });
  // What a policy refuses is told as an error of the page.
  expect(faults).toEqual([]);
  site.close();
});

/** Runs in the page: where this of ours begins, brought into sight; NaN where there is none. */
function readTop(host: string, selector: string): number {
  const found = document.querySelector(host)?.shadowRoot?.querySelector(selector);
  if (selector === 'summary') found?.scrollIntoView({ block: 'nearest' });
  return found?.getBoundingClientRect().top ?? NaN;
}

/** Runs in the page. */
async function passFrames(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await new Promise(requestAnimationFrame);
}
