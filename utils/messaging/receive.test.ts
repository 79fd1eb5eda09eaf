import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BackgroundHandlers } from './receive.ts';

type Listener = (message: unknown, sender: unknown, reply: (it: unknown) => void) => unknown;

const own = 'chrome-extension://leidraad/';
const fromPage = { id: 'leidraad', url: `${own}guides.html`, tab: { id: 9 }, frameId: 0 };
const fromTab = { id: 'leidraad', url: 'https://zaken.example/', tab: { id: 7 }, frameId: 0 };
const handlers = {
  setLanguage: vi.fn(async () => null),
  eraseAll: vi.fn(async () => null),
  page: vi.fn(async () => null),
  picture: vi.fn(async () => null),
  frameGone: vi.fn(async () => null),
} as unknown as BackgroundHandlers;

const onFailure = vi.fn(async () => undefined);

let listen: Listener;

beforeEach(async () => {
  vi.resetModules();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const onMessage = { addListener: (it: Listener) => (listen = it) };
  vi.stubGlobal('chrome', { runtime: { id: 'leidraad', getURL: () => own, onMessage } });
  const { receiveInBackground } = await import('./receive.ts');
  receiveInBackground(handlers, async () => undefined, onFailure);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

function ask(name: string, request: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    if (listen({ to: 'background', name, request }, sender, resolve) !== true) resolve('not ours');
  });
}

test('a request reaches its handler with the tab that it came from', async () => {
  expect(await ask('setLanguage', { language: 'nl' }, fromTab)).toBeNull();
  expect(handlers.setLanguage).toHaveBeenCalledWith({ language: 'nl' }, { tabId: 7 });
});

test('a page of our own speaks for no tab, also where it is shown in one', async () => {
  await ask('setLanguage', { language: 'nl' }, fromPage);
  expect(handlers.setLanguage).toHaveBeenCalledWith({ language: 'nl' }, { tabId: null });
});

test.each([
  ['in no tab', undefined],
  ['in what is no tab', { id: -1 }],
  ['in a tab without a number', {}],
])('a web page %s does not pass for one of our own', async (_, tab) => {
  for (const frameId of [0, 3, undefined]) {
    const said = await ask('picture', { guideId: 'a', stepId: 'b' }, { ...fromTab, tab, frameId });
    expect(said).toHaveProperty('failure');
  }
  expect(handlers.picture).not.toHaveBeenCalled();
  await ask('picture', { guideId: 'a', stepId: 'b' }, { ...fromPage, tab });
  expect(handlers.picture).toHaveBeenCalledWith(expect.anything(), { tabId: null });
});

test('a web page may not ask what is for our own pages', async () => {
  expect(await ask('eraseAll', {}, fromTab)).toMatchObject({
    failure: expect.stringContaining('eraseAll'),
  });
  expect(handlers.eraseAll).not.toHaveBeenCalled();
  expect(await ask('eraseAll', {}, fromPage)).toBeNull();
});

test.each([
  'installFiles',
  'acceptUpdate',
  'dropUpdate',
  'goBack',
  'startPick',
  'pick',
  'startPreview',
  'checkTargets',
  'createDraft',
  'published',
  'publishDraft',
  'addPicture',
  'pictures',
  'stored',
  'whatever comes next',
])('%s may not be asked from a web page, whichever frame asks', async (name) => {
  for (const frameId of [0, 3, undefined]) {
    expect(await ask(name, {}, { ...fromTab, frameId })).toEqual({
      failure: `Error: ${name} may not be asked from here`,
    });
  }
});

test('a frame in a web page is not heard', async () => {
  const frame = { ...fromTab, frameId: 3 };
  expect(await ask('setLanguage', { language: 'nl' }, frame)).toHaveProperty('failure');
  expect(handlers.setLanguage).not.toHaveBeenCalled();
});

test('what frames tell is heard from frames alone, with the address that the browser vouches for', async () => {
  const url = 'https://formulieren.example/besluit';
  expect(await ask('frameGone', {}, { ...fromTab, frameId: 3, url })).toBeNull();
  expect(handlers.frameGone).toHaveBeenCalledWith({}, { tabId: 7, frame: { id: 3, url } });
  expect(await ask('frameGone', {}, fromTab)).toHaveProperty('failure');
  expect(await ask('frameGone', {}, fromPage)).toHaveProperty('failure');
  expect(handlers.frameGone).toHaveBeenCalledTimes(1);
});

test('another extension is not answered', async () => {
  expect(await ask('setLanguage', { language: 'nl' }, { ...fromTab, id: 'other' })).toBe(
    'not ours',
  );
});

test('a request that is not as it should be fails and is not handled', async () => {
  expect(await ask('setLanguage', { language: 'xx' }, fromTab)).toHaveProperty('failure');
  expect(handlers.setLanguage).not.toHaveBeenCalled();
});

test('what a tab asked in vain is told of: refused, or not done', async () => {
  await ask('setLanguage', { language: 'xx' }, fromTab);
  expect(onFailure).toHaveBeenLastCalledWith('setLanguage', 7);
  vi.mocked(handlers.frameGone).mockRejectedValueOnce(new Error('the disk is full'));
  await ask('frameGone', {}, { ...fromTab, frameId: 3, tab: { id: 8 } });
  expect(onFailure).toHaveBeenLastCalledWith('frameGone', 8);
  await ask('setLanguage', { language: 'nl' }, fromTab);
  expect(onFailure).toHaveBeenCalledTimes(2);
});

test('a page speaks of its own site only', async () => {
  const of = (url: string) => ({ page: { url, login: false, error: null }, arrival: 'load' });
  expect(await ask('page', of('https://zaken.example/lijst?zoek=a'), fromTab)).toBeNull();
  expect(await ask('page', of('https://archief.example/'), fromTab)).toHaveProperty('failure');
  expect(await ask('page', of('geen adres'), fromTab)).toHaveProperty('failure');
  expect(handlers.page).toHaveBeenCalledTimes(1);
});
