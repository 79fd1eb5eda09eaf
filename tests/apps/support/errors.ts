/** What a browser has to complain about while an application is used in it. */
import type { BrowserContext } from '@playwright/test';

/**
 * From now on; without numbers, which differ each time. What could not be loaded from elsewhere is
 * left out: whether it can says something of the machine.
 */
export function watchErrors(context: BrowserContext, url: string): Set<string> {
  const errors = new Set<string>();
  const note = (text: string): void => void errors.add(text.replaceAll(/\d+/g, '#'));
  context.on('weberror', (it) => note(`thrown: ${it.error().message}`));
  context.on('console', (it) => {
    const from = it.location().url;
    const isElsewhere = from.startsWith('http') && !from.startsWith(url);
    if (it.type() === 'error' && !isElsewhere) note(`printed: ${it.text()}`);
  });
  return errors;
}
