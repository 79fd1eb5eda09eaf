/** For tests: the page of guides, with one pack, and what it asks for. */
import { vi } from 'vitest';
import { makeChoices, makePack } from '../../tests/gallery/guides-scenes.tsx';
import { SAMPLE_LINKS } from '../../tests/gallery/sample-links.ts';
import type { ValuesReply } from '../../utils/core/pages/view.ts';
import { GuidesPage, type GuidesPageProps } from '../pages/GuidesPage.tsx';
import { mountPage } from './mount-page.tsx';
import { fine } from './page-replies.ts';

export function makeGuidesCalls() {
  return {
    onInstall: vi.fn(fine),
    onFetch: vi.fn(fine),
    onAccept: vi.fn(() => Promise.resolve()),
    onVersion: vi.fn(() => Promise.resolve()),
    onAllow: vi.fn(() => Promise.resolve(false)),
    onSaveValues: vi.fn((): Promise<ValuesReply> => Promise.resolve({ ok: true })),
    onRemove: vi.fn(() => Promise.resolve()),
    onExplain: vi.fn(() =>
      Promise.resolve([
        { guideId: 'nl.a', language: 'nl', title: 'Besluit', text: 'Is offered there.' },
      ]),
    ),
    onRoles: vi.fn(() => Promise.resolve()),
    onOfferAgain: vi.fn(() => Promise.resolve()),
    onLanguage: vi.fn(),
  };
}

export function mountGuides(change: Partial<GuidesPageProps> = {}) {
  const calls = makeGuidesCalls();
  const view = { language: 'en' as const, choices: makeChoices('en'), packs: [makePack('en')] };
  const mounted = mountPage(<GuidesPage view={view} links={SAMPLE_LINKS} {...calls} {...change} />);
  return { ...mounted, ...calls };
}
