import type { PageLinks } from './PageShell.tsx';

/** What did not work, on the privacy page. */
export const FEEDBACK_PLACE = 'what-did-not-work';

export const PAGE_LINKS: PageLinks = {
  welcome: '/welcome.html',
  guides: '/guides.html',
  progress: '/progress.html',
  studio: '/studio.html',
  privacy: '/privacy.html',
  reports: '/reports.html',
};
