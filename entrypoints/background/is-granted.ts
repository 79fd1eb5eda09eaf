import { browser } from 'wxt/browser';

/**
 * Whether the browser lets us into all of these match patterns. What it does not take for a pattern, it
 * rejects: one bad host in one pack must not keep every other guide from being drawn.
 */
export async function isGranted(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [...origins] });
  } catch {
    return false;
  }
}
