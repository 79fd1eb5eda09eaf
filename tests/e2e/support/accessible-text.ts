import type { Page } from '@playwright/test';

/** The names that a screen reader tells, also inside a closed shadow root. */
export async function readAccessibleText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ name }) => String(name?.value ?? ''))
    .filter((name) => name !== '')
    .join('\n');
}
