/** A tab with a page of an application, for what our own pages lead to. */
import { browser } from 'wxt/browser';
import type { Application } from '../../utils/core/guide/applications.ts';
import { matchesUrl, matchPatternOf } from '../../utils/core/match/glob.ts';
import { startAddressOf } from '../../utils/core/match/start-address.ts';

/** The match patterns of its pages; what it has in frames is another matter. */
export function pagePatternsOf({ match }: Application): string[] {
  return match.map(matchPatternOf).filter((pattern) => pattern !== null);
}

/** The tab that was used last; without one, the application is opened. Undefined: its address is not known. */
export async function openApplication(app: Application): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ url: pagePatternsOf(app) });
  const open = tabs
    .filter(({ url }) => app.match.some((glob) => matchesUrl(glob, url ?? '')))
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (open[0]) return open[0].id;
  const url = startAddressOf(app.match);
  return url === null ? undefined : (await browser.tabs.create({ url })).id;
}
