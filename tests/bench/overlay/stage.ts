/** One browser with the extension in it, and a server for the pages of all contenders. */
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from '@playwright/test';
import { askBackground } from '../../e2e/support/background.ts';
import {
  forgetProfile,
  launchExtension,
  type LoadedExtension,
} from '../../e2e/support/extension.ts';
import { readStored } from '../../e2e/support/stored.ts';
import { LEIDRAAD, type Scripts } from './contenders.ts';
import { PACK_ID, writePack } from './guides.ts';
import { makeHoldingBuild } from './hold-build.ts';
import { writeFormPage, writeScrolledPage } from './pages.ts';

export interface Stage {
  readonly extension: LoadedExtension;
  /** One of the extension's own pages. */
  readonly ownPage: Page;
  readonly browserVersion: string;
  /** `path`: `form/NODES`, `launch/NODES` or `scrolled/KIND`. The caller closes the page. */
  open(path: string, contender: string): Promise<Page>;
  /** Has a guide's first step sent to the page that shows Leidraad, where it is held back. */
  bringGuide(page: Page, guideId: string): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(scripts: Scripts, pageScript: string): Promise<Stage> {
  const server = createServer((request, response) => {
    const [, kind = '', detail = '', contender = ''] = new URL(
      request.url!,
      'http://bench',
    ).pathname.split('/');
    const script = kind === 'bench.js' ? pageScript : scripts.code.get(detail.replace('.js', ''));
    const isPage = kind === 'form' || kind === 'launch' || kind === 'scrolled';
    if (!isPage && script === undefined) return response.writeHead(404).end();
    response
      .setHeader('content-type', isPage ? 'text/html' : 'text/javascript; charset=utf-8')
      .end(isPage ? writePage(kind, detail, contender) : script);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const folder = await makeHoldingBuild();
  const extension = await launchExtension({ folder, locale: 'en-GB' });
  const ownPage = await extension.openPage('privacy');
  await askBackground(ownPage, 'installFiles', { files: writePack() });
  const values = { appHost: `127.0.0.1:${port}` };
  await askBackground(ownPage, 'savePackValues', { packId: PACK_ID, values });
  return {
    extension,
    ownPage,
    browserVersion: extension.context.browser()?.version() ?? (await readVersion(ownPage)),
    async open(path, contender) {
      // One that was cut off would be offered on the next page.
      if (contender === LEIDRAAD) await stopRuns(ownPage);
      const page = await extension.context.newPage();
      // The extension knows the one host; the same pages at the other are none of its business.
      const host = contender === LEIDRAAD ? '127.0.0.1' : 'localhost';
      await page.goto(`http://${host}:${port}/${path}/${contender}`);
      await page.evaluate(() => overlayBench.rest());
      return page;
    },
    async bringGuide(page, guideId) {
      const held = page.evaluate(() => overlayBench.held());
      const tabId = await ownPage.evaluate(async (url) => {
        const { tabs } = (globalThis as unknown as OwnScope).chrome;
        return (await tabs.query({})).find((tab) => tab.url === url)!.id;
      }, page.url());
      await askBackground(ownPage, 'startGuide', { guideId, tabId });
      await held;
      await page.evaluate(() => overlayBench.rest());
      if (await page.evaluate(() => overlayContender?.bubble()))
        throw new Error('the step was not held back');
    },
    async close() {
      await extension.close();
      await forgetProfile(extension.profile);
      await rm(folder, { recursive: true, force: true });
      server.closeAllConnections();
      server.close();
    },
  };
}

async function stopRuns(ownPage: Page): Promise<void> {
  const { runs } = await readStored(ownPage);
  for (const { id: runId, status } of runs) {
    if (status === 'completed' || status === 'abandoned') continue;
    await askBackground(ownPage, 'runEvent', { runId, event: { type: 'stop' } });
  }
}

interface OwnScope {
  readonly chrome: { readonly tabs: { query(it: object): Promise<{ id: number; url: string }[]> } };
}

function writePage(kind: string, detail: string, contender: string): string {
  return kind === 'scrolled'
    ? writeScrolledPage(detail as 'document' | 'inner', contender)
    : writeFormPage(Number(detail), contender);
}

async function readVersion(page: Page): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { product } = await session.send('Browser.getVersion');
  return product.replace(/^.*\//, '');
}
