/** For tests: the studio with a store of one draft, as the background keeps it. */
import { expect, vi } from 'vitest';
import {
  makeDraftLines,
  makeDraftView,
  makeSampleDraft,
} from '../../tests/gallery/sample-drafts.ts';
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import type { DraftSaved, DraftView, PublishedView } from '../../utils/core/record/view.ts';
import { fromBase64, hashBytes } from '../../utils/core/pack-archive/platform.ts';
import { namePicture } from '../../utils/core/pictures/own-pictures.ts';
import type { LivePorts } from '../studio/live-ports.ts';
import type { PicturePorts } from '../studio/picture-ports.ts';
import type { RepairPorts } from '../studio/repair-ports.ts';
import { StudioPage, type StudioPageProps } from '../studio/StudioPage.tsx';
import { mountPage } from './mount-page.tsx';

const LIVE_URL = 'https://zaken.voorbeeldstad.example/zaken';

const links = {
  welcome: '#w',
  guides: '#g',
  progress: '#m',
  studio: '#',
  privacy: '#p',
  reports: '#r',
  insights: '#i',
};

export function mountStudio(change: Partial<StudioPageProps> = {}, first: Partial<DraftView> = {}) {
  const stored = { revision: 3, guide: makeSampleDraft('en') as DraftView['guide'], ...first };
  const published: PublishedView[] = [];
  /** The pictures in the store, by path. */
  const kept = new Map<string, string>();
  const read = () => makeDraftView('en', stored);
  const live = {
    reach: vi.fn<LivePorts['reach']>(async () => ({ tabId: 7, url: LIVE_URL })),
    openPanel: vi.fn(),
    pick: vi.fn<LivePorts['pick']>(async () => null),
    onPicked: vi.fn(),
    cancelPick: vi.fn(async () => null),
    preview: vi.fn<LivePorts['preview']>(async () => null),
    check: vi.fn<LivePorts['check']>(async () => ({ url: LIVE_URL, checks: {} })),
    record: vi.fn<LivePorts['record']>(async () => null),
  };
  const calls = {
    onLoad: vi.fn(() => Promise.resolve<DraftView | null>(read())),
    onSave: vi.fn((_: string, revision: number, text: string) => {
      if (revision !== stored.revision)
        return Promise.resolve<DraftSaved>({ ok: false, why: 'changed' });
      stored.revision += 1;
      stored.guide = JSON.parse(text);
      return Promise.resolve<DraftSaved>({ ok: true, ...read() });
    }),
    onCreate: vi.fn<StudioPageProps['onCreate']>(() =>
      Promise.resolve({ ok: true, draftId: 'new' }),
    ),
    onRemove: vi.fn(() => Promise.resolve()),
    onPublished: vi.fn(() => Promise.resolve<PublishedView[]>([...published])),
    onPublish: vi.fn((_: string, revision: number) => {
      const isFresh = revision === stored.revision;
      const { guide: present } = stored;
      if (isFresh) published.unshift({ version: present.version, guide: present, publishedAt: 0 });
      const reply: InstallReply = isFresh
        ? { ok: true, warnings: [] }
        : { ok: false, problems: ['changed'] };
      return Promise.resolve(reply);
    }),
    onInstall: vi.fn(() => Promise.resolve({ ok: true as const, warnings: [] })),
    pictures: {
      add: vi.fn(async (base64: string) => {
        const path = namePicture(await hashBytes(fromBase64(base64)), 'webp');
        kept.set(path, base64);
        return { ok: true as const, path };
      }),
      load: vi.fn<PicturePorts['load']>(async (paths) =>
        paths.flatMap((path) => (kept.has(path) ? [{ path, base64: kept.get(path)! }] : [])),
      ),
    },
    onLanguage: vi.fn(),
    onLive: vi.fn(() => live),
  };
  const repairPorts = {
    add: vi.fn<RepairPorts['add']>(async () => ({ ok: true, is: 'added' })),
    addMine: vi.fn(async () => 2),
    clear: vi.fn(async () => null),
    mark: vi.fn<RepairPorts['mark']>(async () => null),
    draft: vi.fn<RepairPorts['draft']>(async () => ({ ok: true, draftId: 'd9' })),
    refresh: vi.fn(async () => undefined),
  };
  const view = {
    language: 'en' as const,
    drafts: makeDraftLines('en').map((line) => ({ ...line, changedAt: 0 })),
  };
  const opened = { draftId: 'd1', draft: read(), pick: null };
  const mounted = mountPage(
    <StudioPage
      view={view}
      opened={opened}
      links={links}
      repairPorts={repairPorts}
      {...calls}
      {...change}
    />,
    'studio',
  );
  const field = (label: string): HTMLInputElement => {
    const found = [...document.querySelectorAll('label')].find((it) => it.textContent === label);
    return (found!.control ?? found!.querySelector('input')) as HTMLInputElement;
  };
  const rows = () =>
    [...document.querySelectorAll('.rows [role=option]')].map((it) => it.lastChild?.textContent);
  const guide = () => stored.guide as Walkthrough;
  const isSaved = () =>
    vi.waitFor(() => expect(mounted.find('.save-state').textContent).toBe('Saved'), 5_000);
  return {
    ...mounted,
    ...calls,
    repairPorts,
    live,
    stored,
    kept,
    published,
    guide,
    field,
    rows,
    isSaved,
  };
}
