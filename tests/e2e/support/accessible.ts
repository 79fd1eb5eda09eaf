/** axe, told what it cannot know of our layer, and made to say when it could not tell. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { NodeResult, Result } from 'axe-core';
import { HOST_NAME } from '../../../utils/dom/closed-shadow.ts';

/** The look matters to this rule alone; the others need not run again for dark or forced colours. */
const COLOURS = 'color-contrast';
/** WCAG 2.2, 1.4.3. Our small text is not bold and large enough for the lower bound. */
const ENOUGH = 4.5;

/**
 * axe looks for backgrounds inside of `body`, and takes none that is a gradient. So while it looks,
 * our host lies in `body`, also where a late event of the page, such as focus that moves, makes the
 * overlay take it home, and the soft edges of what scrolls are off. Returns the way back.
 */
async function layBare(page: Page): Promise<() => Promise<void>> {
  const handle = await page.evaluateHandle((name) => {
    const bare = new CSSStyleSheet();
    bare.replaceSync('* { background-image: none !important; }');
    const root = document.querySelector(name)?.shadowRoot ?? document;
    root.adoptedStyleSheets.push(bare);
    const host = document.querySelector(`html > ${name}`);
    const bringIn = (): void => {
      if (host?.parentNode === document.documentElement) document.body.moveBefore(host, null);
    };
    const homecoming = new MutationObserver(bringIn);
    homecoming.observe(document.documentElement, { childList: true });
    bringIn();
    return () => {
      homecoming.disconnect();
      if (host?.parentNode === document.body) document.documentElement.moveBefore(host, null);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== bare);
    };
  }, HOST_NAME);
  return () => handle.evaluate((undo) => undo());
}

/**
 * The contrast of an element's text with the first opaque background around it. For text over which
 * axe gives up since different things of the page lie beneath it, as if our boxes let them through; and
 * for words of a chart, which lie beside what is drawn, and over which it gives up since that is a picture.
 */
function measureContrast(page: Page, target: NodeResult['target']): Promise<number> {
  return page.evaluate((path) => {
    let root: Document | ShadowRoot = document;
    for (const host of path.slice(0, -1)) root = root.querySelector(host)!.shadowRoot!;
    const element = root.querySelector(path.at(-1)!)!;
    const channels = (colour: string): number[] => colour.match(/[\d.]+/g)!.map(Number);
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const isOpaque = (colour: string): boolean => (channels(colour)[3] ?? 1) === 1;
    let around: Element | null = element;
    while (around && !isOpaque(getComputedStyle(around).backgroundColor)) {
      around = around.parentElement;
    }
    if (!around) return 0;
    const { color, fill } = getComputedStyle(element);
    const ink = element instanceof SVGElement ? fill : color;
    const lights = [ink, getComputedStyle(around).backgroundColor]
      .map(luminance)
      .toSorted((one, other) => other - one);
    return (lights[0]! + 0.05) / (lights[1]! + 0.05);
  }, target.flat());
}

function saysOf(node: NodeResult, key: string): boolean {
  return node.any.some(({ data }: { data?: { messageKey?: string } }) => data?.messageKey === key);
}

async function isHarmless(page: Page, node: NodeResult): Promise<boolean> {
  // Never judged by axe: the number on the launcher. Its colours are those of the button around it.
  if (saysOf(node, 'shortTextContent')) return true;
  if (!saysOf(node, 'elmPartiallyObscuring') && !saysOf(node, 'imgNode')) return false;
  return (await measureContrast(page, node.target)) >= ENOUGH;
}

/**
 * Holds what is on screen against all of axe's rules, best practices too, or against its colour
 * rule alone (`colours`). Contrast that cannot be determined is a finding. Resolves with whether
 * there was contrast to judge: a report that is empty because nothing was looked at proves nothing.
 */
export async function expectAccessible(
  page: Page,
  { within, colours = false }: { within?: string; colours?: boolean } = {},
): Promise<boolean> {
  const restore = await layBare(page);
  // Legacy mode opens no second tab: one in front would put ours out of sight.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (within !== undefined) axe.include(within);
  if (colours) axe.withRules([COLOURS]);
  const { violations, incomplete, passes } = await axe.analyze();

  const undetermined = incomplete.filter(({ id }) => id === COLOURS);
  const findings: unknown[] = [];
  const note = ({ id }: Result, { html, failureSummary, any }: NodeResult) =>
    findings.push({
      rule: id,
      element: html.slice(0, 160),
      why: failureSummary ?? any.map(({ message }) => message).join(),
    });
  for (const rule of violations) for (const node of rule.nodes) note(rule, node);
  for (const rule of undetermined) {
    for (const node of rule.nodes) if (!(await isHarmless(page, node))) note(rule, node);
  }
  await restore();
  expect(findings).toEqual([]);
  return passes.some(({ id }) => id === COLOURS);
}

const LOOKS = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

/**
 * Holds the colours of the other looks, dark and forced, against axe's rule, one after the other,
 * and returns to the plain one. Resolves with whether there was contrast to judge in each.
 */
export async function expectAccessibleInOtherLooks(
  page: Page,
  { within }: { within?: string } = {},
): Promise<boolean> {
  let hadText = true;
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    const hasText = await expectAccessible(page, { ...(within && { within }), colours: true });
    hadText &&= hasText;
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return hadText;
}
