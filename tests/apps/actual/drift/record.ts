/** Records the guides of `work.ts` on the version that is served, and writes them as a pack. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildRecorder, recordElement } from '../../../e2e/support/recorder.ts';
import { launchChromium } from '../../../tools/launch-chromium.ts';
import { GUIDES, SIGN_IN, type Shown } from './work.ts';

/** In milliseconds: two busy cores are slow. */
const PATIENCE = 30_000;

async function doIt(page: Page, { target, leadsTo, fill }: Shown): Promise<void> {
  const element = target(page);
  await element.waitFor();
  if (fill !== undefined) await element.fill(fill);
  else if (leadsTo !== undefined) await element.click();
  if (leadsTo?.startsWith('/'))
    await page.waitForURL((url) => url.pathname.startsWith(leadsTo.replace('*', '')));
}

/** Resolves with how many targets were recorded. */
export async function recordGuides(url: string, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const recorder = await buildRecorder();
  const browser = await launchChromium();
  let count = 0;
  for (const [name, work] of Object.entries(GUIDES)) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(url);
    if (work[0] !== SIGN_IN[0]) for (const step of SIGN_IN) await doIt(page, step);
    const targets: Record<string, object> = {};
    for (const step of work) {
      await step.target(page).waitFor();
      targets[step.id] = { recorded: await recordElement(page, recorder, step.target(page), {}) };
      count += 1;
      await doIt(page, step);
    }
    await page.close();
    write(folder, `${name}.json`, toGuide(name, work, targets));
  }
  await browser.close();
  write(folder, 'pack.json', {
    ...SHARED,
    kind: 'pack',
    id: ID,
    issuer: 'Leidraad',
    languages: ['en'],
    guides: Object.keys(GUIDES).map((name) => `${name}.json`),
  });
  return count;
}

const ID = 'org.example.actual';
const VARIABLES = { host: { type: 'host', required: true } };
const SHARED = { format: 1, version: '1.0.0', title: { en: 'Actual' }, variables: VARIABLES };

function toGuide(name: string, work: readonly Shown[], targets: object): object {
  const at = (path: string): string => `http://{{host}}${path}`;
  return {
    ...SHARED,
    kind: 'walkthrough',
    id: `${ID}.${name}`,
    language: 'en',
    title: { en: `Actual: ${name}` },
    app: { id: 'actual', match: [at('/*')] },
    targets,
    steps: work.map(({ id, leadsTo, fill }) => ({
      id,
      target: id,
      title: { en: id },
      // All of it is one page: what is not there after a step that was not done proves nothing.
      ...(work[0] !== SIGN_IN[0] && { page: [at('/*')] }),
      ...(fill !== undefined && { advance: { on: 'input' } }),
      ...(leadsTo === 'stay' && { advance: { on: 'click' } }),
      ...(leadsTo?.startsWith('/') && {
        advance: { on: 'click', confirm: { url: at(`${leadsTo}*`.replace('**', '*')) } },
      }),
    })),
  };
}

function write(folder: string, name: string, content: object): void {
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
}
