import type { PageLinks } from '../../components/pages/PageShell.tsx';

/** Addresses that lead nowhere. */
export const SAMPLE_LINKS: PageLinks = {
  welcome: '#welcome',
  guides: '#guides',
  progress: '#progress',
  studio: '#studio',
  privacy: '#privacy',
  reports: '#reports',
  insights: '#insights',
};
