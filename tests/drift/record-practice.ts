/** The practice pack as a recorder would have made it: every target with what is seen of it now. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Evidence } from '../../utils/core/locate/evidence.ts';
import { PRACTICE_WORK } from '../e2e/support/practice-work.ts';
import { buildRecorder, recordElement } from '../e2e/support/recorder.ts';
import { signIn } from '../e2e/support/walk.ts';
import type { Zaakdossier } from '../sites/zaakdossier/server.ts';
import { launchChromium } from '../tools/launch-chromium.ts';

interface Target {
  readonly role?: string;
  readonly name?: { readonly nl: string };
  readonly label?: { readonly nl: string };
  readonly text?: { readonly nl: string };
  readonly frame?: string;
  readonly within?: string;
  recorded?: Evidence;
}

interface Guide {
  readonly targets: Record<string, Target>;
  readonly steps: readonly {
    readonly id: string;
    readonly target?: string;
    readonly advance?: {
      readonly target?: string;
      readonly confirm?: { readonly appear?: string };
    };
    onMissing?: { after: number };
  }[];
}

const PRACTICE = resolve('guides/practice');
/** In seconds: the practice application answers at once. */
const WAIT = 2;

/** Writes the pack into the folder; `site` is of the first release, with nobody's work in it. */
export async function recordPractice(folder: string, site: Zaakdossier): Promise<void> {
  cpSync(PRACTICE, folder, { recursive: true });
  const recorder = await buildRecorder();
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const record = async (guide: Guide, ...names: readonly (string | undefined)[]): Promise<void> => {
    for (const name of names) {
      const target = name === undefined ? undefined : guide.targets[name];
      if (target === undefined || target.recorded) continue;
      const element = locate(page, target, guide);
      await element.waitFor();
      const { frame, ...evidence } = await recordElement(page, recorder, element, {});
      target.recorded = { ...evidence, ...(frame && { frame: hideHost(frame) }) };
    }
  };

  const decide = read(folder, 'besluit-registreren.json');
  await page.goto(site.url);
  for (const step of decide.steps) {
    step.onMissing = { after: WAIT };
    await record(decide, step.target, step.advance?.target);
    await PRACTICE_WORK.get(step.id)?.(page);
    const outcome = step.advance?.confirm?.appear;
    // Words that come and go are an author's to write: nobody clicks them.
    if (outcome !== undefined && !decide.targets[outcome]!.text) await record(decide, outcome);
  }
  write(folder, 'besluit-registreren.json', decide);

  // A request of its page that is still under way would find nobody signed in, and lead to the sign-in page.
  await page.goto('about:blank');
  site.reset();
  await signIn(page, site);
  const tips = read(folder, 'tips-besluit.json');
  await page.goto(`${site.url}/zaken/ZAAK-2026-0123/besluit`);
  await record(tips, ...Object.keys(tips.targets));
  write(folder, 'tips-besluit.json', tips);

  const help = read(folder, 'hulp-vinden.json');
  await page.goto(`${site.url}/help`);
  await record(help, ...Object.keys(help.targets));
  for (const step of help.steps) step.onMissing = { after: WAIT };
  write(folder, 'hulp-vinden.json', help);
  await browser.close();
}

function locate(page: Page, target: Target, guide: Guide): Locator {
  const { role, name, label, text, frame, within } = target;
  const top = frame === undefined ? page : page.frameLocator('iframe');
  const around: Page | FrameLocator | Locator =
    within === undefined ? top : locate(page, guide.targets[within]!, guide);
  if (label) return around.getByLabel(label.nl);
  if (text) return around.getByText(text.nl, { exact: true }).first();
  return around.getByRole(role as 'button', { name: name!.nl, exact: true });
}

/** The guide does not know where the application will be. */
function hideHost(frame: string): string {
  return frame.replace(/^http:\/\/[^/]+/, 'http://{{zaakHost}}');
}

function read(folder: string, name: string): Guide {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Guide;
}

function write(folder: string, name: string, guide: Guide): void {
  writeFileSync(join(folder, name), `${JSON.stringify(guide, null, 2)}\n`);
}
