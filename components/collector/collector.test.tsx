import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { COLLECTOR_SCENES, ports } from '../../tests/gallery/collector-scenes.tsx';
import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
import type { CollectionView } from '../../utils/core/insights/collection.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { CollectorPage } from './CollectorPage.tsx';
import type { CollectorPorts, Opened } from './ports.ts';
import { SAMPLE_LINKS } from '../../tests/gallery/sample-links.ts';

const PUBLIC_KEY = `age1${'q'.repeat(58)}`;
const PASSPHRASE = 'four ordinary words';
const EMPTY = 'No reports were in it.';
const report = (name = 'a.age') => new File(['sealed'], name);
const COLLECTION: CollectionView = {
  taken: 12,
  weeks: [{ week: '2026-W47', team: 'Permits', reports: 12 }],
  refused: [{ reason: 'twice', count: 60, names: ['a.age'] }],
};

function mountCollector(change: Partial<CollectorPorts> = {}, published: readonly string[] = []) {
  const calls = {
    ...ports,
    onOpenKey: vi.fn(() => Promise.resolve({ ok: true as const, publicKey: PUBLIC_KEY })),
    onRead: () => Promise.resolve(COLLECTION),
    ...change,
  };
  const mounted = mountPage(
    <CollectorPage
      view={{ language: 'en', threshold: 10, published }}
      k={10}
      links={SAMPLE_LINKS}
      ports={calls}
      onLanguage={vi.fn()}
    />,
    'collector',
  );
  const field = (label: string): HTMLInputElement => {
    const found = [...document.querySelectorAll('label')].find((it) => it.textContent === label);
    if (!found) throw new Error(`No field is labelled "${label}".`);
    return found.control as HTMLInputElement;
  };
  const openKey = async () => {
    await userEvent.upload(field('Choose the key file'), report('key.age'));
    await userEvent.fill(field('Passphrase'), PASSPHRASE);
    await userEvent.click(mounted.button('Open the key'));
  };
  const said = (region: string) =>
    [...mounted.find(region).closest('section')!.querySelectorAll('.message')].map(
      (it) => it.textContent,
    );
  return { ...mounted, ...calls, field, openKey, said };
}

test('the key is opened with its file and passphrase; after that, reports can be chosen', async () => {
  const { button, field, said, openKey, onOpenKey } = mountCollector();
  expect(field('Choose files').disabled).toBe(true);
  await userEvent.click(button('Open the key'));
  expect(said('#key')).toEqual(['First choose the key file.']);
  expect(onOpenKey).not.toHaveBeenCalled();
  await openKey();
  await vi.waitFor(() => expect(said('#key')).toEqual(['The key is open.']));
  expect(onOpenKey).toHaveBeenCalledWith(expect.objectContaining({ name: 'key.age' }), PASSPHRASE);
  expect(document.body.textContent).toContain(PUBLIC_KEY);
  expect(document.activeElement?.id).toBe('key');
  // What was typed is gone with the form.
  expect(document.querySelector('input[type=password]')).toBeNull();
  expect(field('Choose files').disabled).toBe(false);
});

test.each([
  [{ ok: false, fault: 'passphrase' }, 'This passphrase does not fit this file. Please try again.'],
  [{ ok: false, fault: 'file' }, /^This is not a key file/],
] as const)('a key that does not open: %j', async (opened, words) => {
  const { openKey, said, field } = mountCollector({ onOpenKey: () => Promise.resolve(opened) });
  await openKey();
  await vi.waitFor(() => expect(said('#key')[0]).toMatch(words));
  expect(field('Choose files').disabled).toBe(true);
});

test('while a key is opened, whatever has the focus keeps it, and it is opened once', async () => {
  const opening = [1, 2].map(() => Promise.withResolvers<Opened>());
  const onOpenKey = vi.fn<CollectorPorts['onOpenKey']>();
  for (const { promise } of opening) onOpenKey.mockReturnValueOnce(promise);
  const { button, field, find, openKey, said } = mountCollector({ onOpenKey });
  const open = button('Open the key');
  const choose = field('Choose the key file');
  const form = choose.form!;
  await openKey();
  await vi.waitFor(() => expect(open.ariaDisabled).toBe('true'));
  expect(button('Make the key and save it').ariaDisabled).toBe('true');
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(open);
  // Its file stays, and so does the focus on the button for it.
  expect([choose.ariaDisabled, choose.disabled]).toEqual(['true', false]);
  choose.focus();
  const opened: boolean[] = [];
  const listen = (event: Event) => opened.push(!event.defaultPrevented);
  document.addEventListener('click', listen, { once: true });
  await userEvent.keyboard(' ');
  expect(opened).toEqual([false]);
  opening[0]!.resolve({ ok: false, fault: 'passphrase' });
  await vi.waitFor(() => expect(said('#key')[0]).toContain('does not fit'));
  await vi.waitFor(() => expect(choose.ariaDisabled).toBe('false'));
  expect([document.activeElement, open.ariaDisabled]).toEqual([choose, 'false']);
  expect(field('Passphrase').value).toBe(PASSPHRASE);
  expect(find('.row [role=status]').textContent).toBe('key.age');

  field('Passphrase').focus();
  await userEvent.keyboard('{Enter}');
  // Before it is drawn.
  form.requestSubmit();
  form.requestSubmit();
  expect(document.activeElement).toBe(field('Passphrase'));
  opening[1]!.resolve({ ok: true, publicKey: PUBLIC_KEY });
  await vi.waitFor(() => expect(said('#key')).toEqual(['The key is open.']));
  expect(document.activeElement).toBe(find('#key'));
  expect(onOpenKey).toHaveBeenCalledTimes(2);
});

test('the same while a key is made', async () => {
  const making = Promise.withResolvers<never>();
  const onMakeKey = vi.fn(() => making.promise);
  const { button, field, find, said, onOpenKey } = mountCollector({ onMakeKey });
  await userEvent.click(find('.more summary'));
  await userEvent.fill(field('New passphrase'), PASSPHRASE);
  await userEvent.fill(field('The same passphrase again'), PASSPHRASE);
  const make = button('Make the key and save it');
  const form = make.form!;
  make.focus();
  form.requestSubmit();
  form.requestSubmit();
  await vi.waitFor(() => expect(make.ariaDisabled).toBe('true'));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(make);
  // Nor is one opened beside it.
  field('Choose the key file').form!.requestSubmit();
  making.reject(new Error('no memory'));
  await vi.waitFor(() => expect(said('#key')[0]).toContain('That did not work'));
  await vi.waitFor(() => expect(make.ariaDisabled).toBe('false'));
  expect(document.activeElement).toBe(make);
  expect(onMakeKey).toHaveBeenCalledOnce();
  expect(onOpenKey).not.toHaveBeenCalled();
});

test('a new key needs a long passphrase, twice the same', async () => {
  const onMakeKey = vi.fn(ports.onMakeKey);
  const { button, field, said, find } = mountCollector({ onMakeKey });
  await userEvent.click(find('.more summary'));
  const attempt = async (first: string, second: string) => {
    await userEvent.fill(field('New passphrase'), first);
    await userEvent.fill(field('The same passphrase again'), second);
    await userEvent.click(button('Make the key and save it'));
  };
  await attempt('short', 'short');
  expect(said('#key')[0]).toContain('it takes 16 characters');
  await attempt(PASSPHRASE, `${PASSPHRASE}s`);
  expect(said('#key')[0]).toContain('not the same');
  expect(onMakeKey).not.toHaveBeenCalled();
  await attempt(PASSPHRASE, PASSPHRASE);
  await vi.waitFor(() => expect(said('#key')[0]).toContain('saved as leidraad-key.age'));
  expect(onMakeKey).toHaveBeenCalledExactlyOnceWith(PASSPHRASE);
});

test('the file for colleagues says what is wrong with what was typed', async () => {
  const { button, field, find, said, openKey } = mountCollector();
  await openKey();
  await vi.waitFor(() => find('.more summary'));
  await userEvent.click(find('.more summary'));
  await userEvent.fill(
    field('Folder on a web server that the reports go to'),
    'http://tellingen.voorbeeldstad.example/',
  );
  await userEvent.click(button('Save the file'));
  expect(said('#key')[1]).toContain('The file was not saved.');
  expect(said('#key')[1]).toContain('destination');
});

test('reading shows how far it is, can be stopped, and then all is forgotten', async () => {
  const reading = Promise.withResolvers<CollectionView | null>();
  const onStop = vi.fn(() => reading.resolve(null));
  const onRead = vi.fn<CollectorPorts['onRead']>((_files, onDone) => {
    onDone(1);
    return reading.promise;
  });
  const { button, field, find, openKey, said } = mountCollector({ onRead, onStop });
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.upload(field('Choose files'), [report(), report('b.age')]);
  await vi.waitFor(() => expect(find('.reading').textContent).toContain('1 of 2 read'));
  expect((find('progress') as HTMLProgressElement).value).toBe(1);
  const { disabled, ariaDisabled } = field('Choose files');
  expect([disabled, ariaDisabled]).toEqual([false, 'true']);
  await userEvent.click(button('Stop'));
  await vi.waitFor(() =>
    expect(said('#reports')).toEqual(['Stopped. What was read is forgotten.']),
  );
  expect(onStop).toHaveBeenCalledOnce();
  expect(document.querySelector('progress')).toBeNull();
  expect(document.activeElement).toBe(find('#reports'));
});

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

/** What a screen reader says: the whole place for messages, each time something comes into it. */
function hear(section: HTMLElement): (string | null)[] {
  const heard: (string | null)[] = [];
  const place = section.querySelector('.message-place')!;
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) heard.push(place.textContent);
  });
  observer.observe(place, { childList: true, subtree: true });
  return heard;
}

test('that a dropped folder cannot be listed is said each time, and what was read stays', async () => {
  const onRead = vi.fn<CollectorPorts['onRead']>(() => Promise.resolve(COLLECTION));
  const { field, find, openKey, said } = mountCollector({ onRead });
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.upload(field('Choose files'), report());
  await vi.waitFor(() => find('.team'));
  const place = find('#reports').closest('section')!;
  const words = 'That did not work. Please try again.';
  const heard = hear(place);
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
  const heard = hear(place);
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
  const heard = hear(find('#reports').closest('section')!);
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
  const heard = hear(find('#reports').closest('section')!);
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

test('that a key cannot be opened is said each time', async () => {
  const { button, find } = mountCollector();
  const heard = hear(find('#key').closest('section')!);
  for (const times of [1, 2]) {
    await userEvent.click(button('Open the key'));
    await vi.waitFor(() => expect(heard).toHaveLength(times));
  }
  expect(heard[1]).toBe(heard[0]);
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

test('from reports to figures: invited people first, then a yes, then what is in it', async () => {
  const onPublish = vi.fn(ports.onPublish);
  const { button, field, find, openKey, said } = mountCollector({ onPublish });
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.upload(field('Choose files'), report());
  await vi.waitFor(() =>
    expect(said('#reports')).toEqual(['12 reports count.60 files were refused.']),
  );
  expect(find('.refused').textContent).toContain('Already counted');
  expect(find('.refused').textContent).toContain('and 59 more');
  expect(find('.team li').textContent).toContain('Fill in how many were invited: 12 or more');
  expect(button('Make the figures').disabled).toBe(true);
  await userEvent.upload(
    field('Numbers from a file'),
    new File(['Permits;120\nTaxes;many'], 'n.csv'),
  );
  await vi.waitFor(() =>
    expect(said('#teams')[0]).toContain('Line 2 is not a team with a number: Taxes;many'),
  );
  await userEvent.upload(field('Numbers from a file'), new File(['Permits;120'], 'n.csv'));
  await vi.waitFor(() => expect(find('.team li').textContent).toContain('Ready'));

  await userEvent.click(button('Make the figures'));
  await userEvent.click(button('Cancel'));
  expect(onPublish).not.toHaveBeenCalled();
  await userEvent.click(button('Make the figures'));
  await userEvent.click(find('.confirm .button-care'));
  await vi.waitFor(() => expect(said('#figures')[0]).toContain('Save them now'));
  expect(onPublish).toHaveBeenCalledExactlyOnceWith(
    ['2026-W47 Permits'],
    new Map([['Permits', 120]]),
  );
  const rows = [...document.querySelectorAll('tbody tr')].map((it) => it.textContent);
  expect(rows[0]).toContain('35 of 120');
  expect(rows[1]).toContain('Most of them');
  expect(rows[2]).toContain('Too few to tell');
});

test('no figures are made while reports are read, nor before those that were made are saved', async () => {
  const reading = Promise.withResolvers<CollectionView | null>();
  const onRead = vi.fn<CollectorPorts['onRead']>(() => Promise.resolve(COLLECTION));
  const { button, field, find, openKey, said } = mountCollector({ onRead });
  const doesStay = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.upload(field('Choose files'), report());
  await vi.waitFor(() => find('.team'));
  await userEvent.fill(field('Invited'), '120');
  onRead.mockReturnValueOnce(reading.promise);
  await userEvent.upload(field('Choose files'), report('b.age'));
  await vi.waitFor(() => expect(button('Make the figures').disabled).toBe(true));
  expect(find('#figures').closest('section')!.textContent).toContain('still being read');
  reading.resolve(COLLECTION);
  await vi.waitFor(() => expect(button('Make the figures').disabled).toBe(false));
  expect(doesStay()).toBe(false);

  await userEvent.click(button('Make the figures'));
  await userEvent.click(find('.confirm .button-care'));
  await vi.waitFor(() => expect(said('#figures')[0]).toContain('Save them now'));
  expect(button('Make the figures').disabled).toBe(true);
  // They are lost with the page.
  expect(document.activeElement).toBe(button('Save the figures'));
  expect(find('#figures').closest('section')!.textContent).toContain('Save these figures first');
  expect(doesStay()).toBe(true);
  await userEvent.click(button('Save the figures'));
  expect(button('Make the figures').disabled).toBe(false);
  expect(doesStay()).toBe(false);
});

test('numbers from a spreadsheet are read with their signs, and teams of no report are named', async () => {
  const weeks = [{ week: '2026-W47', team: 'Bürgerbüro', reports: 12 }];
  const onRead = () => Promise.resolve({ ...COLLECTION, weeks });
  const { field, find, openKey, said } = mountCollector({ onRead });
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.upload(field('Choose files'), report());
  await vi.waitFor(() => find('.team'));
  // As Excel saves it where nobody chose UTF-8.
  const bytes = Uint8Array.from('Bürgerbüro;120', (sign) => sign.codePointAt(0)!);
  await userEvent.upload(field('Numbers from a file'), new File([bytes], 'n.csv'));
  await vi.waitFor(() => expect(said('#teams')).toEqual(['The numbers were filled in.']));
  expect(field('Invited').value).toBe('120');
  await userEvent.upload(
    field('Numbers from a file'),
    new File(['Bürgerbüro;130\nBuergerbuero;120'], 'n.csv'),
  );
  await vi.waitFor(() => expect(said('#teams')[0]).toContain('have no report'));
  expect(said('#teams')[0]).toContain('Buergerbuero');
  expect(field('Invited').value).toBe('130');
});

test('a week that was published is not ready; where another window was first, that is said', async () => {
  const again = ['2026-W47 Permits'];
  const onPublish = () => Promise.resolve({ ok: false as const, again });
  const { button, field, find, openKey, said } = mountCollector({ onPublish });
  await openKey();
  await vi.waitFor(() => expect(field('Choose files').disabled).toBe(false));
  await userEvent.upload(field('Choose files'), report());
  await vi.waitFor(() => find('.team'));
  await userEvent.fill(field('Invited'), '120');
  await userEvent.click(button('Make the figures'));
  await userEvent.click(find('.confirm .button-care'));
  await vi.waitFor(() => expect(said('#figures')[0]).toContain('No figures were made'));
  expect(document.activeElement).toBe(find('#figures'));
  expect(said('#figures')[0]).toContain('2026-W47 Permits');
});

test.each(UI_LANGUAGES)('accessible in $name, at 320 pixels too', async ({ code }) => {
  for (const name of ['collector', 'collector-done']) {
    mountPage(COLLECTOR_SCENES[name]!.draw(code), 'collector');
    await expectNoAxeFindings(document.body);
    document.body.style.inlineSize = '320px';
    expect(document.body.scrollWidth, name).toBeLessThanOrEqual(320);
    document.body.removeAttribute('style');
  }
});
