/** Reports that come with a folder that is chosen or dropped. */
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CollectionView } from '../../utils/core/insights/collection.ts';
import { hearMessages } from '../testing/hear.ts';
import { COLLECTION, mountCollector, report } from '../testing/mount-collector.tsx';
import type { CollectorPorts } from './ports.ts';

const EMPTY = 'No reports were in it.';

/** A folder with a file in it and one in a folder below; nothing of it is opened. */
async function makeFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(crypto.randomUUID(), { create: true });
  await folder.getFileHandle('a.age', { create: true });
  const below = await folder.getDirectoryHandle('week', { create: true });
  await below.getFileHandle('b.age', { create: true });
  return folder;
}

test('a folder is chosen, with all that lies in it; not choosing one changes nothing', async () => {
  const show = vi.fn<() => Promise<FileSystemDirectoryHandle>>();
  vi.stubGlobal('showDirectoryPicker', show);
  const onRead = vi.fn<CollectorPorts['onRead']>(() => Promise.resolve(COLLECTION));
  const { button, openKey, said } = mountCollector({ onRead });
  expect(button('Choose a folder').disabled).toBe(true);
  await openKey();
  await vi.waitFor(() => expect(button('Choose a folder').disabled).toBe(false));
  show.mockRejectedValueOnce(new DOMException('', 'AbortError'));
  await userEvent.click(button('Choose a folder'));
  show.mockRejectedValueOnce(new DOMException('', 'NotFoundError'));
  await userEvent.click(button('Choose a folder'));
  await vi.waitFor(() => expect(said('#reports')).toHaveLength(1));
  expect(onRead).not.toHaveBeenCalled();
  show.mockResolvedValueOnce(await makeFolder());
  await userEvent.click(button('Choose a folder'));
  await vi.waitFor(() => expect(onRead).toHaveBeenCalledOnce());
  const names = onRead.mock.calls[0]![0].map(({ name }) => name);
  expect(names.toSorted()).toEqual(['a.age', 'b.age']);
  vi.unstubAllGlobals();
});

test('the button to choose a folder keeps the focus while its files are read, and opens nothing', async () => {
  const folder = await makeFolder();
  const show = vi.fn(() => Promise.resolve(folder));
  vi.stubGlobal('showDirectoryPicker', show);
  const reading = Promise.withResolvers<CollectionView | null>();
  const { button, openKey } = mountCollector({ onRead: () => reading.promise });
  await openKey();
  const choose = button('Choose a folder');
  await vi.waitFor(() => expect(choose.disabled).toBe(false));
  await userEvent.click(choose);
  await vi.waitFor(() => expect(choose.ariaDisabled).toBe('true'));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(choose);
  expect(show).toHaveBeenCalledOnce();
  reading.resolve(COLLECTION);
  await vi.waitFor(() => expect(choose.ariaDisabled).toBe('false'));
  vi.unstubAllGlobals();
});

test('where the browser only lists a folder’s files that is used, and files can be dropped', async () => {
  vi.stubGlobal('showDirectoryPicker', undefined);
  const onRead = vi.fn<CollectorPorts['onRead']>(() => Promise.resolve(COLLECTION));
  const { field, find, openKey, said } = mountCollector({ onRead });
  await openKey();
  await vi.waitFor(() => expect(field('Choose a folder').disabled).toBe(false));
  expect(field('Choose a folder').webkitdirectory).toBe(true);
  vi.unstubAllGlobals();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(report());
  find('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  // Listed at the same time: the first is read.
  find('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  await vi.waitFor(() => expect(said('#reports')).toHaveLength(1));
  expect(onRead).toHaveBeenCalledOnce();
  expect(onRead.mock.calls[0]![0].map(({ name }) => name)).toEqual(['a.age']);
});

/** As the browser hands over what is dropped; a folder is listed in parts, of which the last is empty. */
function dropEntries(place: HTMLElement, entries: readonly Partial<FileSystemDirectoryEntry>[]) {
  const dataTransfer = new DataTransfer();
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  Object.defineProperty(dataTransfer, 'items', { value: items });
  place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
}

type List = FileSystemDirectoryReader['readEntries'];
const folderOf = (...parts: List[]): Partial<FileSystemDirectoryEntry> => ({
  isFile: false,
  createReader: () => ({ readEntries: (...calls) => parts.shift()!(...calls) }),
});
/** The browser answers in a turn of its own. */
const inTurn = (answer: () => void) => void new Blob().text().then(answer);
const cannotList: List = (_resolve, reject) =>
  inTurn(() => reject?.(new DOMException('', 'NotReadableError')));
const lists =
  (...entries: Partial<FileSystemEntry>[]): List =>
  (resolve) =>
    inTurn(() => resolve(entries as FileSystemEntry[]));

test('that a dropped folder cannot be listed is said each time, and what was read stays', async () => {
  const onRead = vi.fn<CollectorPorts['onRead']>(() => Promise.resolve(COLLECTION));
  const { field, find, openKey, said } = mountCollector({ onRead });
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.upload(field('Choose files'), report());
  await vi.waitFor(() => find('.team'));
  const place = find('#reports').closest('section')!;
  const words = 'That did not work. Please try again.';
  const heard = hearMessages(place);
  const first = { isFile: true, name: 'a.age' };
  // Itself, one in it, one of which some was listed, and one beside a file: also where it is dropped again.
  const dropped = [
    [folderOf(cannotList)],
    [folderOf(lists(first, folderOf(cannotList)), lists())],
    [folderOf(lists(first), cannotList)],
    [first, folderOf(cannotList)],
  ];
  for (const [index, entries] of dropped.entries()) {
    dropEntries(place, entries);
    await vi.waitFor(() => expect(heard).toEqual(Array(index + 1).fill(words)));
  }
  expect(onRead).toHaveBeenCalledOnce();
  expect(find('.refused').textContent).toContain('Already counted');
  expect(find('.team li').textContent).toContain('Fill in how many were invited');
  expect(field('Choose files').ariaDisabled).toBe('false');

  dropEntries(place, [
    folderOf(lists(folderOf(lists(first), lists())), lists({ ...first, name: 'b.age' }), lists()),
  ]);
  await vi.waitFor(() => expect(said('#reports')[0]).toContain('12 reports count.'));
  expect(onRead.mock.lastCall![0].map(({ name }) => name)).toEqual(['a.age', 'b.age']);
});

test('while a dropped folder is listed, that shows, and nothing else is taken', async () => {
  const show = vi.fn<() => Promise<FileSystemDirectoryHandle>>();
  vi.stubGlobal('showDirectoryPicker', show);
  const onRead = vi.fn<CollectorPorts['onRead']>(() => Promise.resolve(COLLECTION));
  const { button, field, find, openKey, said } = mountCollector({ onRead });
  const place = find('#reports').closest('section')!;
  // Without a key there is nothing to list it for.
  const createReader = vi.fn();
  dropEntries(place, [{ isFile: false, createReader }]);
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  expect(createReader).not.toHaveBeenCalled();
  const listed = Promise.withResolvers<FileSystemEntry[]>();
  const hold: List = (resolve) => void listed.promise.then(resolve);
  button('Choose a folder').focus();
  dropEntries(place, [folderOf(hold, lists())]);
  await vi.waitFor(() => expect(field('Choose files').ariaDisabled).toBe('true'));
  expect(button('Choose a folder').ariaDisabled).toBe('true');
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(button('Choose a folder'));
  expect(show).not.toHaveBeenCalled();
  dropEntries(place, [folderOf(cannotList)]);
  listed.resolve([{ isFile: true, name: 'a.age' } as FileSystemEntry]);
  await vi.waitFor(() => expect(said('#reports')[0]).toContain('12 reports count.'));
  expect(onRead).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test('of a dropped folder with nothing in it that is said each time, and what counts besides', async () => {
  const onRead = vi.fn<CollectorPorts['onRead']>(() => Promise.resolve(COLLECTION));
  const { field, find, openKey } = mountCollector({ onRead });
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  const place = find('#reports').closest('section')!;
  const heard = hearMessages(place);
  dropEntries(place, [folderOf(lists())]);
  await vi.waitFor(() => expect(heard).toEqual([EMPTY]));
  dropEntries(place, [folderOf(lists())]);
  await vi.waitFor(() => expect(heard).toEqual([EMPTY, EMPTY]));
  await userEvent.upload(field('Choose files'), report());
  const counts = '12 reports count.60 files were refused.';
  await vi.waitFor(() => expect(heard.slice(2)).toEqual([counts]));
  dropEntries(place, [folderOf(lists())]);
  await vi.waitFor(() => expect(heard.slice(3)).toEqual([`${EMPTY}12 reports count.`]));
  expect(onRead).toHaveBeenCalledOnce();
});

test('the same of a chosen folder, and of one that cannot be listed', async () => {
  const show = vi.fn<() => Promise<FileSystemDirectoryHandle>>();
  vi.stubGlobal('showDirectoryPicker', show);
  const { button, find, openKey } = mountCollector();
  await openKey();
  const choose = button('Choose a folder');
  await vi.waitFor(() => expect(choose.disabled).toBe(false));
  const heard = hearMessages(find('#reports').closest('section')!);
  const root = await navigator.storage.getDirectory();
  const empty = await root.getDirectoryHandle(crypto.randomUUID(), { create: true });
  const wrong = () => Promise.reject(new DOMException('', 'NotFoundError'));
  const right = () => Promise.resolve(empty);
  const words = 'That did not work. Please try again.';
  const said: string[] = [];
  for (const [answer, expected] of [
    [wrong, words],
    [wrong, words],
    [right, EMPTY],
    [right, EMPTY],
  ] as const) {
    show.mockImplementationOnce(answer);
    choose.click();
    said.push(expected);
    await vi.waitFor(() => expect(heard).toEqual(said));
    await vi.waitFor(() => expect(choose.ariaDisabled).toBe('false'));
  }
  vi.unstubAllGlobals();
});

test('the same where the browser only lists the files of a folder; no files are no folder', async () => {
  vi.stubGlobal('showDirectoryPicker', undefined);
  const onRead = vi.fn<CollectorPorts['onRead']>(() => Promise.resolve(COLLECTION));
  const { field, find, openKey } = mountCollector({ onRead });
  await openKey();
  await vi.waitFor(() => expect(field('Choose a folder').disabled).toBe(false));
  vi.unstubAllGlobals();
  const heard = hearMessages(find('#reports').closest('section')!);
  const chooseNone = (label: string) =>
    field(label).dispatchEvent(new Event('change', { bubbles: true }));
  chooseNone('Choose files');
  chooseNone('Choose a folder');
  await vi.waitFor(() => expect(heard).toEqual([EMPTY]));
  expect(onRead).not.toHaveBeenCalled();
});

test('the browser is asked for a folder inside the press, as it demands', async () => {
  const show = vi.fn(() => new Promise<never>(() => {}));
  vi.stubGlobal('showDirectoryPicker', show);
  const { button, openKey } = mountCollector();
  await openKey();
  await vi.waitFor(() => expect(button('Choose a folder').disabled).toBe(false));
  button('Choose a folder').click();
  expect(show).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test('while a chosen folder is listed, none is taken that is dropped', async () => {
  const folder = Promise.withResolvers<FileSystemDirectoryHandle>();
  vi.stubGlobal('showDirectoryPicker', () => folder.promise);
  const onRead = vi.fn<CollectorPorts['onRead']>(() => Promise.resolve(COLLECTION));
  const { button, field, find, openKey, said } = mountCollector({ onRead });
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.click(button('Choose a folder'));
  await vi.waitFor(() => expect(button('Choose a folder').ariaDisabled).toBe('true'));
  dropEntries(find('#reports').closest('section')!, [folderOf(lists({ isFile: true }), lists())]);
  folder.resolve(await makeFolder());
  await vi.waitFor(() => expect(said('#reports')).toHaveLength(1));
  expect(onRead).toHaveBeenCalledOnce();
  expect(onRead.mock.calls[0]![0].map(({ name }) => name).toSorted()).toEqual(['a.age', 'b.age']);
  vi.unstubAllGlobals();
});
