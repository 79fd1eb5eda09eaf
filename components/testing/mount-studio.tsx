/** For tests: the studio with a store of one draft, as the background keeps it. */
import { expect, vi } from 'vitest';
import {
  makeDraftLines,
  makeDraftView,
  makePublishPorts,
  makeSampleDraft,
  type PublishedSample,
} from '../../tests/gallery/sample-drafts.ts';
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import { assembleGuide } from '../../utils/core/packing/assemble-pack.ts';
import type { DraftSaved, DraftView } from '../../utils/core/record/view.ts';
import type { PublishPorts } from '../studio/publish-ports.ts';
import { QUIET_PACKING } from '../../tests/gallery/sample-packs.ts';
import { fromBase64, hashBytes } from '../../utils/core/pack-archive/platform.ts';
import { namePicture } from '../../utils/core/pictures/own-pictures.ts';
import type { LivePorts } from '../studio/live-ports.ts';
import type { PicturePorts } from '../studio/picture-ports.ts';
import type { RepairPorts } from '../studio/repair-ports.ts';
import { StudioPage, type StudioPageProps } from '../studio/StudioPage.tsx';
import { mountPage } from './mount-page.tsx';
import { SAMPLE_LINKS } from '../../tests/gallery/sample-links.ts';

const LIVE_URL = 'https://zaken.voorbeeldstad.example/zaken';

/** The list of drafts is where we are. */
const links = { ...SAMPLE_LINKS, studio: '#' };

export function mountStudio(
  change: Partial<StudioPageProps> = {},
  first: Partial<DraftView> = {},
  published: PublishedSample[] = [],
) {
  const stored = { revision: 3, guide: makeSampleDraft('en') as DraftView['guide'], ...first };
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
  const publishing = {
    publish: vi.fn<PublishPorts['publish']>(async (revision) => {
      if (revision !== stored.revision) return { ok: false, problems: ['changed'] };
      published.unshift({ source: assembleGuide(stored.guide, kept.keys()), publishedAt: 0 });
      return { ok: true, warnings: [] };
    }),
    install: vi.fn<PublishPorts['install']>(async () => ({ ok: true, warnings: [] })),
  };
  const ports = makePublishPorts({
    language: 'en',
    published: () => published,
    present: () => assembleGuide(stored.guide, kept.keys()),
    publish: (revision) => publishing.publish(revision),
    install: () => publishing.install(),
  });
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
    onPublishing: () => ports,
    packing: QUIET_PACKING,
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
  const view: StudioPageProps['view'] = {
    language: 'en',
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
    ...publishing,
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
