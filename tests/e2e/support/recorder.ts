/** The product's own way of describing an element, run in a page as a recorder will. */
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { build } from 'vite';
import type { Evidence } from '../../../utils/core/locate/evidence.ts';

const ENTRY = fileURLToPath(new URL('../../../utils/dom/describe-element.ts', import.meta.url));

/** A script that leaves `leidraadRecorder` in the page. */
export async function buildRecorder(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'leidraadRecorder' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${ENTRY} was not bundled`);
  return result.output[0].code;
}

export interface Recordable {
  readonly selector: string;
  /** Of several, the first with these words. */
  readonly text?: string;
  /** It is in the first frame of the page. */
  readonly isFramed?: boolean;
  readonly rowVariable?: string;
}

/** Asked of the top frame, as the extension asks: also for what is in a frame of it. */
export function record(page: Page, script: string, element: Recordable): Promise<Evidence> {
  // As an expression: pages forbid to make functions from text.
  return page.evaluate<Evidence>(
    `(() => { ${script}; return (${String(describe)})(leidraadRecorder, ${JSON.stringify(element)}); })()`,
  );
}

interface Recorder {
  describeElement(it: Element, options: object): { readonly evidence: Evidence };
}

/** Runs in the page; must not lean on anything of this module but its arguments. */
function describe(
  { describeElement }: Recorder,
  { selector, text = '', isFramed, rowVariable }: Recordable,
): Evidence {
  const root = isFramed ? document.querySelector('iframe')?.contentDocument : document;
  const found = [...(root?.querySelectorAll(selector) ?? [])].find((it) =>
    it.textContent.includes(text),
  );
  if (!found) throw new Error(`nothing to record: ${selector} ${text}`);
  return describeElement(found, rowVariable === undefined ? {} : { rowVariable }).evidence;
}

/** The same for an element that a locator leads to, also in a frame of the same origin. */
export async function recordElement(
  page: Page,
  script: string,
  element: Locator,
  options: { readonly rowVariable?: string },
): Promise<Evidence> {
  await page.evaluate(`${script}; window.leidraadRecorder = leidraadRecorder;`);
  return element.evaluate((it, given) => {
    const { leidraadRecorder } = window.top as unknown as { leidraadRecorder: Recorder };
    return leidraadRecorder.describeElement(it, given).evidence;
  }, options);
}
