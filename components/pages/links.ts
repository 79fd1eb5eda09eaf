import type { PageLinks } from './PageShell.tsx';

export const PAGE_LINKS: PageLinks = {
  welcome: '/welcome.html',
  guides: '/guides.html',
  privacy: '/privacy.html',
};
