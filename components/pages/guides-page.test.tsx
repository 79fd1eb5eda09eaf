import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  makeChoices,
  makeHosts,
  makePack,
  makeUpdated,
} from '../../tests/gallery/guides-scenes.tsx';
import {
  SAMPLE as SAMPLE_PACK,
  sampleFiles,
} from '../../utils/core/pack-archive/fixtures/sample-pack.ts';
import { writeArchive } from '../../utils/core/pack-archive/write-archive.ts';
import type { InstallReply, PackReceipt } from '../../utils/core/pages/view.ts';
import { limitsOf } from '../../utils/core/policy/decide.ts';
import { hear } from '../testing/hear.ts';
import { mountGuides } from '../testing/mount-guides.tsx';
import { file, wrong } from '../testing/page-replies.ts';

test('installs chosen files and says that it went well', async () => {
  const { find, onInstall } = mountGuides();
  await userEvent.upload(find('input[type=file]'), file());
  await vi.waitFor(() => expect(find('.drop .message-place').textContent).toContain('were added'));
  expect(onInstall).toHaveBeenCalledExactlyOnceWith({
    files: [{ name: 'besluit.json', text: '{"format":1}' }],
  });
});

test('managers find the way to insights at the end, unless it is turned off', () => {
  const wayTo = () => document.querySelector('main > p:last-child a')?.getAttribute('href');
  mountGuides();
  expect(wayTo()).toBe('#insights');
  expect(document.querySelector('nav')!.textContent).not.toContain('How guides are used');
  const limits = limitsOf({ disabled: ['insights'] });
  mountGuides({
    view: { language: 'en', choices: makeChoices('en'), packs: [makePack('en')], limits },
  });
  expect(wayTo()).toBeUndefined();
});

test('installs dropped files', async () => {
  const { find, onInstall } = mountGuides();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file());
  find('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  await vi.waitFor(() => expect(onInstall).toHaveBeenCalledOnce());
});

test('shows every problem exactly as it was told', async () => {
  const { find } = mountGuides({ onInstall: wrong });
  await userEvent.upload(find('input[type=file]'), file());
  await vi.waitFor(() => expect(find('.message.care').textContent).toContain('were not added'));
  const lines = [...document.querySelectorAll('.message li')].map((it) => it.textContent);
  expect(lines).toEqual(['besluit.json: <b>no</b>', 'second']);
});

test('says so where the background does not answer', async () => {
  const { find } = mountGuides({ onInstall: () => Promise.reject(new Error('gone')) });
  await userEvent.upload(find('input[type=file]'), file());
  await vi.waitFor(() => expect(find('.message.care').textContent).toContain('did not work'));
});

test('a zip file is read here, and handed on as what is in it', async () => {
  const { find, onInstall } = mountGuides();
  const bytes = await writeArchive(SAMPLE_PACK, await sampleFiles());
  await userEvent.upload(find('input[type=file]'), new File([bytes], 'pakket.zip'));
  await vi.waitFor(() => expect(onInstall).toHaveBeenCalledOnce());
  const [[receipt]] = onInstall.mock.calls as unknown as [[PackReceipt]];
  expect(receipt.files.map(({ name }) => name)).toEqual([
    'pakket.zip/pack.json',
    'pakket.zip/gids.json',
  ]);
  expect(receipt.assets).toEqual([{ path: 'beeld/knop.png', base64: 'iVBORwD/AQI=' }]);
  expect(receipt.isStaged).toBe(true);
});

test('a file that only calls itself a zip file goes no further', async () => {
  const { find, onInstall } = mountGuides();
  await userEvent.upload(find('input[type=file]'), new File(['geen zip'], 'pakket.zip'));
  await vi.waitFor(() => expect(find('.message li').textContent).toContain('no whole zip file'));
  expect(onInstall).not.toHaveBeenCalled();
});

test('of several files each is tried, and what became of each is said once, at the end', async () => {
  const onInstall = vi.fn(async ({ files: [first] }: PackReceipt): Promise<InstallReply> => {
    if (first!.name.startsWith('vast')) return { ok: false, problems: ['It is fixed.'] };
    if (first!.name.startsWith('later')) return { ok: true, warnings: [], waits: 'nl.later' };
    return { ok: true, warnings: [] };
  });
  const { find } = mountGuides({ onInstall });
  const told = hear(find('.drop .message-place'));
  const bytes = await writeArchive(SAMPLE_PACK, await sampleFiles());
  const zip = (name: string, content: BlobPart = bytes) => new File([content], name);
  await userEvent.upload(find('input[type=file]'), [
    zip('vast.zip'),
    zip('kapot.zip', 'geen zip'),
    zip('later.zip'),
    zip('goed.zip'),
    file(),
  ]);
  await vi.waitFor(() => expect(find('.drop .message').textContent).toContain('each file'));
  expect([...document.querySelectorAll('.drop .message li')].map((it) => it.textContent)).toEqual([
    'vast.zip: It is fixed.',
    expect.stringMatching(/^kapot\.zip: .*no whole zip file/),
    'later.zip: A new version is ready. Look at it with its pack on this page.',
    'goed.zip: The guides were added.',
    'besluit.json: The guides were added.',
  ]);
  expect(told.filter((it) => !it.startsWith('Reading'))).toHaveLength(1);
});

test('a file that cannot be read keeps no other from being added', async () => {
  const { find, onInstall } = mountGuides();
  const gone = new File([''], 'weg.zip');
  gone.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('moved')) }) as never;
  const dataTransfer = new DataTransfer();
  // The list would copy it.
  Object.defineProperty(dataTransfer, 'files', { value: [gone, file()] });
  find('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  await vi.waitFor(() => expect(find('.drop .message').textContent).toContain('each file'));
  expect(find('.drop .message').textContent).toContain('weg.zip: That did not work.');
  expect(onInstall).toHaveBeenCalledOnce();
});

test('a new version that was looked for is led to; it has to be of the same pack', async () => {
  const packs = [makeUpdated('en', false)];
  const { manifest, address } = packs[0]!;
  const onFetch = vi.fn(async () => ({ ok: true, warnings: [], waits: manifest.id }) as const);
  const { button } = mountGuides({
    view: { language: 'en', choices: makeChoices('en'), packs },
    onFetch,
  });
  await userEvent.click(button('Look for a new version of Zaakdossier'));
  expect(onFetch).toHaveBeenCalledExactlyOnceWith(address!.url, address!.etag, manifest.id);
  await vi.waitFor(() =>
    expect(document.activeElement?.textContent).toBe('Version 3.0.0 is ready'),
  );
});

test('an address is checked before anything is asked for', async () => {
  const { find, button, onFetch } = mountGuides();
  const field = find('#address') as HTMLInputElement;
  await userEvent.fill(field, 'http://uitleg.voorbeeldstad.example/zaken.zip');
  await userEvent.click(button('Fetch'));
  expect(onFetch).not.toHaveBeenCalled();
  expect(find('#address-trouble').textContent).toContain('begins with https://');
  await userEvent.fill(field, 'https://uitleg.voorbeeldstad.example/zaken.zip');
  await userEvent.click(button('Fetch'));
  expect(onFetch).toHaveBeenCalledExactlyOnceWith(
    'https://uitleg.voorbeeldstad.example/zaken.zip',
    null,
  );
  await vi.waitFor(() => expect(find('.message').textContent).toContain('were added'));
});

test('a version that waits says what it changes, and is taken or left by its buttons', async () => {
  const packs = [makeUpdated('en', false)];
  const { find, button, onAccept, onVersion } = mountGuides({
    view: { language: 'en', choices: makeChoices('en'), packs },
  });
  expect([...document.querySelectorAll('.changes li')].map((it) => it.textContent)).toEqual(
    packs[0]!.update!.changes,
  );
  await userEvent.click(button('Update: Zaakdossier'));
  await userEvent.click(button('Do not update: Zaakdossier'));
  await userEvent.click(button('Back to version 2.2.4: Zaakdossier'));
  const { manifest, update } = packs[0]!;
  // The yes is to what was shown.
  expect(onAccept).toHaveBeenCalledExactlyOnceWith(manifest.id, update!.version);
  expect(onVersion.mock.calls.map((call: unknown[]) => call[0])).toEqual(['dropUpdate', 'goBack']);
  await vi.waitFor(() => expect(document.activeElement).toBe(find('.pack h2')));
});

test('asks for a site inside the click, and says what a no means', async () => {
  const { find, button, onAllow } = mountGuides();
  await userEvent.click(button('Allow on formulieren.voorbeeldstad.example'));
  expect(onAllow).toHaveBeenCalledExactlyOnceWith(['https://formulieren.voorbeeldstad.example/*']);
  await vi.waitFor(() => expect(find('.pack').textContent).toContain('stays away'));
});

test('asks for nothing where the organisation pinned the sites', () => {
  const pack = makePack('en', { hosts: makeHosts(false) });
  const { button, find } = mountGuides({
    view: { language: 'en', choices: makeChoices('en'), packs: [pack] },
  });
  expect(() => button('Allow on formulieren.voorbeeldstad.example')).toThrow();
  expect(find('.pack').textContent).toContain('Your organisation decides');
});

test('saves what was filled in, under its labels', async () => {
  const { find, button, onSaveValues } = mountGuides();
  const label = [...document.querySelectorAll('label')].find(
    (it) => it.textContent === 'Help desk',
  );
  await userEvent.fill(label!.control as HTMLInputElement, ' 14 020 ');
  await userEvent.click(button('Save: Zaakdossier'));
  expect(onSaveValues).toHaveBeenCalledExactlyOnceWith('nl.voorbeeldstad.zaken', {
    zaakHost: 'zaken.voorbeeldstad.example',
    helpdesk: '14 020',
  });
  await vi.waitFor(() => expect(find('.values > [role=status]').textContent).toContain('Saved'));
});

test('removes a pack only after a yes, and keeps the focus on the page', async () => {
  const { find, button, onRemove } = mountGuides();
  await userEvent.click(button('Remove Zaakdossier'));
  expect(document.activeElement?.textContent).toBe('Cancel');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  expect(document.activeElement).toBe(button('Remove Zaakdossier'));
  expect(onRemove).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(button('Remove'));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('nl.voorbeeldstad.zaken');
  await vi.waitFor(() => expect(document.activeElement).toBe(find('.drop h2')));
});

test('explains for an address why a guide is offered there or not', async () => {
  const { find, button, onExplain } = mountGuides();
  const address = find('#why-address');
  await userEvent.fill(address, 'zaken');
  await userEvent.click(button('Explain'));
  expect(find('#why-trouble').textContent).toContain('not a web address');
  expect(onExplain).not.toHaveBeenCalled();
  await userEvent.fill(address, ' https://zaken.example/lijst ');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(find('.why-lines').textContent).toBe('Besluit Is offered there.'));
  expect(onExplain).toHaveBeenCalledExactlyOnceWith('https://zaken.example/lijst');
  expect(find('#why-trouble').textContent).toBe('');
});

test('roles are chosen with a press, saved at once, and said to be saved', async () => {
  const { find, onRoles } = mountGuides();
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.roles input')];
  expect(boxes.map(({ checked }) => checked).slice(0, 2)).toEqual([false, true]);
  await userEvent.click(boxes[0]!);
  expect(onRoles).toHaveBeenCalledExactlyOnceWith(['r0', 'r1']);
  await vi.waitFor(() => expect(find('.roles + [role=status]').textContent).toBe('Saved.'));
});

test('what was refused can be offered again', async () => {
  const { button, onOfferAgain } = mountGuides();
  await userEvent.click(button('Offer again: Add a document to a case'));
  await userEvent.click(button('Offer again: Everything on zaken.voorbeeldstad.example'));
  await userEvent.click(button('Offer again: Practising with Zaakdossier'));
  expect(onOfferAgain.mock.calls.flat()).toEqual([
    { guideId: 'nl.voorbeeldstad.document' },
    { site: 'zaken.voorbeeldstad.example' },
    { packId: 'nl.voorbeeldstad.practice' },
  ]);
});
