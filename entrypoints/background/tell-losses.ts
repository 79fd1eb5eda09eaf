import type { Services } from './services.ts';

/**
 * What an author did or showed, and the background refused or could not keep, is told to them: the page
 * where it was done is often gone by then.
 */
export async function tellLoss(
  { recorder, picker }: Pick<Services, 'recorder' | 'picker'>,
  request: string,
  tabId: number,
): Promise<void> {
  if (request === 'recordAction') await recorder.miss(tabId, false);
  if (request === 'pickElement' && !(await picker.lose(tabId))) await recorder.miss(tabId, true);
}
