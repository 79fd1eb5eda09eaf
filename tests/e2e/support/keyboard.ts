/** A person without a mouse: presses keys, and knows what has the focus, also in frames and shadow roots. */
import type { Page } from '@playwright/test';

/** Names the innermost focused element as its label, its aria-label or its text says. */
export async function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    for (;;) {
      const inner: Element | null | undefined =
        at?.shadowRoot?.activeElement ??
        (at as HTMLIFrameElement | null)?.contentDocument?.activeElement;
      if (!inner || inner.localName === 'body') break;
      at = inner;
    }
    if (at === null || at === document.body) return '';
    const label = (at as HTMLInputElement).labels?.[0]?.textContent;
    return (at.getAttribute('aria-label') ?? label ?? at.textContent ?? '').trim();
  });
}

/** Tabs on until the focus is on what begins with this name; throws after a whole round. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    const focused = await readFocus(page);
    if (focused.startsWith(name)) return;
    seen.push(focused);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${name}", but to: ${[...new Set(seen)].join(' | ')}`);
}

export async function pressOn(page: Page, name: string, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}
