import 'fake-indexeddb/auto';
import '../../tests/stores/fake-extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { openProfile } from '../../tests/stores/profile.ts';
import type { RecordedAction } from '../../utils/core/record/action.ts';
import type { Recording } from '../../utils/core/record/recording.ts';
import type { SessionRecord } from '../../utils/store/session-record.ts';
import type { Contexts } from './contexts.ts';
import { createPicker } from './picker.ts';
import type { Previewer } from './previewer.ts';
import { createRecorder } from './recorder.ts';
import type { Stores } from './stores.ts';
import { tellLoss } from './tell-losses.ts';

const ORIGIN = 'https://zaken.voorbeeldstad.nl';
const [FIRST, SECOND, STUDIO] = [1, 2, 9];

/** The tabs of the browser, the one in front, and those that a script went into. */
const browserTabs = new Map<number, string>();
let front = FIRST;
let entered: number[] = [];
Object.assign((globalThis as unknown as { chrome: object }).chrome, {
  action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() },
  scripting: {
    executeScript: async (order: { target: { tabId: number } }) => entered.push(order.target.tabId),
    registerContentScripts: vi.fn(async () => undefined),
    getRegisteredContentScripts: async () => [],
  },
  tabs: {
    get: async (id: number) => ({ id, url: browserTabs.get(id) }),
    query: async () => [{ id: front }],
    update: async (id: number) => ({ id: (front = id), windowId: 1 }),
    sendMessage: async () => true,
  },
  windows: { update: vi.fn(async () => undefined) },
});
const { permissions } = (globalThis as unknown as { chrome: { permissions: object } }).chrome;
Object.assign(permissions, { getAll: async () => ({ origins: [] }) });

function keepOne<T>(): SessionRecord<T> {
  let kept: T | null = null;
  return {
    load: async () => structuredClone(kept),
    save: async (value) => void (kept = structuredClone(value)),
    forget: async () => void (kept = null),
  };
}

function act(label: string, page: string): RecordedAction {
  const traits = { role: 'button', tag: 'button', name: label.toLowerCase() };
  const evidence = { v: 'a', traits, twins: 'a', common: [], words: '' } as const;
  return { kind: 'click', label, page, evidence };
}

/** A recording that has begun in the first tab. */
async function begin() {
  const { db } = await openProfile();
  const recordings = keepOne<Recording>();
  const stores = {
    recordings,
    picks: keepOne(),
    database: async () => db,
  } as unknown as Stores;
  const contexts = { language: async () => 'nl' } as unknown as Contexts;
  const recorder = createRecorder(stores, contexts);
  const previewer = { clear: async () => undefined } as unknown as Previewer;
  const picker = createPicker(stores, contexts, previewer, { onRecorded: recorder.repoint });
  const { draftId } = await recorder.start({ tabId: FIRST, url: `${ORIGIN}/zaken` });
  await recorder.meet(FIRST, `${ORIGIN}/zaken`, true);
  return { recorder, picker, recordings, draftId };
}

beforeEach(() => {
  browserTabs.clear();
  browserTabs.set(FIRST, `${ORIGIN}/zaken`);
  front = FIRST;
  entered = [];
});

const pagesOf = async (recordings: SessionRecord<Recording>): Promise<string[]> =>
  Object.values((await recordings.load())!.seen).map(({ action }) => action.page);

test('a frame that cannot tell its page is in that of its own tab', async () => {
  const { recorder, recordings } = await begin();
  await recorder.follow(FIRST, SECOND);
  await recorder.meet(SECOND, `${ORIGIN}/besluit`, true);
  browserTabs.set(SECOND, `${ORIGIN}/besluit`);
  await recorder.hear(FIRST, act('Opslaan', ''));
  expect(await pagesOf(recordings)).toEqual([`${ORIGIN}/zaken`]);
});

test('a tab of which nobody knows what led there is told, and recorded along after a yes', async () => {
  const { recorder } = await begin();
  await recorder.follow(FIRST, SECOND);
  expect(await recorder.meet(SECOND, `${ORIGIN}/stuk`, false)).toBe(false);
  expect(await recorder.hear(SECOND, act('Opslaan', `${ORIGIN}/stuk`))).toBe(false);
  expect(await recorder.view()).toMatchObject({ hasAside: true, steps: [] });
  expect(await recorder.command({ do: 'join' })).toMatchObject({ hasAside: false });
  expect(entered).toEqual([FIRST, SECOND]);
  expect(await recorder.meet(SECOND, `${ORIGIN}/stuk`, false)).toBe(true);
  expect(await recorder.hear(SECOND, act('Opslaan', `${ORIGIN}/stuk`))).toBe(true);
  expect((await recorder.view())!.steps).toHaveLength(1);
});

test('of two such tabs the one in front is recorded along; one that was closed is told of no more', async () => {
  const { recorder } = await begin();
  for (const tabId of [SECOND, 3]) {
    await recorder.follow(FIRST, tabId);
    await recorder.meet(tabId, `${ORIGIN}/stuk`, false);
  }
  front = SECOND;
  expect(await recorder.command({ do: 'join' })).toMatchObject({ hasAside: true });
  expect(entered).toEqual([FIRST, SECOND]);
  await recorder.afterTabClosed(3);
  expect(await recorder.view()).toMatchObject({ hasAside: false });
  await recorder.afterTabClosed(FIRST);
  await recorder.afterTabClosed(SECOND);
  expect(await recorder.view()).toBeNull();
});

test('an action that was refused or could not be kept is told to its author, and to nobody else', async () => {
  const services = await begin();
  const { recorder, recordings } = services;
  await tellLoss(services, 'recordAction', SECOND);
  expect(await recorder.view()).toMatchObject({ isMissed: false });
  await tellLoss(services, 'recordAction', FIRST);
  expect(await recorder.view()).toMatchObject({ isMissed: true });
  await recorder.hear(FIRST, act('Opslaan', `${ORIGIN}/zaken`));
  expect(await recorder.view()).toMatchObject({ isMissed: false });
  expect((await recordings.load())!.added).toHaveLength(1);
});

test('a place that was shown to a recording and refused ends the showing, and is told', async () => {
  const services = await begin();
  const { recorder, picker, draftId } = services;
  await recorder.hear(FIRST, act('Opslaan', `${ORIGIN}/zaken`));
  await picker.start({ draftId, stepId: 'click-1', tabId: FIRST, home: null });
  expect(await recorder.view()).toMatchObject({ picking: 'click-1' });
  await tellLoss(services, 'pickElement', FIRST);
  expect(await recorder.view()).toMatchObject({ picking: null, isMissed: true });
});

test('a place that was shown to the studio and refused brings the author back, and is told once', async () => {
  const services = await begin();
  const { recorder, picker, draftId } = services;
  await picker.start({ draftId, stepId: 'click-1', tabId: FIRST, home: STUDIO });
  expect(await picker.take(draftId)).toEqual({ stepId: 'click-1', action: null });
  await tellLoss(services, 'pickElement', SECOND);
  expect(await picker.take(draftId)).toEqual({ stepId: 'click-1', action: null });
  await tellLoss(services, 'pickElement', FIRST);
  expect(front).toBe(STUDIO);
  expect(await picker.take(draftId)).toEqual({ stepId: 'click-1', action: null, isLost: true });
  expect(await picker.take(draftId)).toBeNull();
  expect(await recorder.view()).toMatchObject({ isMissed: false });
});
