/** What the agent tells of a page. Part of every page of a guided host, so nothing is imported. */
import type { PageFacts } from '../core/run/types.ts';

/** The address, whether a visible password field makes it a sign-in page, and an HTTP error. */
export function readPageFacts(document: Document): PageFacts {
  return {
    url: document.URL,
    login: [...document.querySelectorAll('input[type=password]')].some(isVisible),
    error: readError(document),
  };
}

function isVisible(field: Element): boolean {
  return (
    field.checkVisibility({ visibilityProperty: true }) && field.getBoundingClientRect().width > 1
  );
}

/** The status belongs to what was loaded; an application that moved on by itself is not in error. */
function readError(document: Document): number | null {
  const [loaded] = document.defaultView?.performance.getEntriesByType('navigation') ?? [];
  const { name, responseStatus = 0 } = (loaded ?? {}) as Partial<PerformanceNavigationTiming>;
  return responseStatus >= 400 && withoutHash(name ?? '') === withoutHash(document.URL)
    ? responseStatus
    : null;
}

function withoutHash(url: string): string {
  return url.split('#')[0]!;
}
