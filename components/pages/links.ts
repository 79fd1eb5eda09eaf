import type { PageLinks } from './PageShell.tsx';

export const PAGE_LINKS: PageLinks = {
  welcome: '/welcome.html',
  guides: '/guides.html',
  studio: '/studio.html',
  privacy: '/privacy.html',
  insights: '/insights.html',
};
