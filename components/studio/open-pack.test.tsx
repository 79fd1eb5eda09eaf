import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeSampleDraft } from '../../tests/gallery/sample-drafts.ts';
import { makeInstalledCard, PACK_DRAFT } from '../../tests/gallery/sample-packs.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { PackOpened } from '../../utils/core/packing/view.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { OpenPack } from './OpenPack.tsx';
import type { PackingPorts } from './packing-ports.ts';

const card = makeInstalledCard('en');

function mountOpenPack(onOpen: PackingPorts['open']) {
  const t = createTranslate('en', wordsIn('en'));
  const issuers = [card.manifest.issuer];
  const mounted = mountPage(
    <OpenPack issuers={issuers} installed={[card]} ui="en" t={t} onOpen={onOpen} />,
    'studio',
  );
  location.hash = '';
  return mounted;
}

test('what happens to drafts of its guides is said first; a press opens it like that', async () => {
  const told = ['“Register”: your draft is newer, and goes into the pack.'];
  const onOpen = vi.fn<PackingPorts['open']>(async ({ isJoining }) =>
    isJoining ? { ok: true, draftId: PACK_DRAFT } : { ok: false, problems: told, canJoin: true },
  );
  const { find, button } = mountOpenPack(onOpen);
  await userEvent.selectOptions(find('select'), card.title);
  await userEvent.click(button('Open'));
  await vi.waitFor(() => expect(find('[role=status] li').textContent).toBe(told[0]));
  expect(location.hash).toBe('');
  await expectNoAxeFindings(document.body);
  await userEvent.click(button('Open it this way'));
  await vi.waitFor(() => expect(location.hash).toContain(PACK_DRAFT));
  expect(onOpen.mock.calls.map(([order]) => order)).toEqual([
    { from: { packId: card.manifest.id }, issuer: null },
    { from: { packId: card.manifest.id }, issuer: null, isJoining: true },
  ]);
});

test('pressed twice, it is opened once; after a refusal it can be tried again', async () => {
  const refused: PackOpened = { ok: false, problems: ['no room'] };
  const onOpen = vi.fn<PackingPorts['open']>(async () => ({ ok: true, draftId: PACK_DRAFT }));
  onOpen.mockResolvedValueOnce(refused);
  const { find, button } = mountOpenPack(onOpen);
  const press = () => button('Open').click();
  await userEvent.selectOptions(find('select'), card.title);
  press();
  press();
  await vi.waitFor(() => expect(find('[role=status] li').textContent).toBe('no room'));
  expect(onOpen).toHaveBeenCalledOnce();
  press();
  await vi.waitFor(() => expect(location.hash).toContain(PACK_DRAFT));
  // The page is still on its way there.
  press();
  expect(onOpen).toHaveBeenCalledTimes(2);
});

/** A file whose reading takes until it is let go. */
function holdReading() {
  const { promise, resolve } = Promise.withResolvers<string>();
  const read = vi.spyOn(Blob.prototype, 'text').mockReturnValueOnce(promise);
  return { read, finish: () => resolve(JSON.stringify(makeSampleDraft('en'))) };
}
const chosen = () => new File(['{}'], 'guide.json');

test('while a file is read, no other is taken, and its button keeps the focus', async () => {
  const { find } = mountOpenPack(vi.fn());
  const input = find('input[type=file]') as HTMLInputElement;
  const { read, finish } = holdReading();
  input.focus();
  await userEvent.upload(input, chosen());
  await vi.waitFor(() => expect(input.ariaDisabled).toBe('true'));
  expect([document.activeElement, input.disabled]).toEqual([input, false]);
  await userEvent.upload(input, chosen());
  finish();
  const title = makeSampleDraft('en').title['en']!;
  await vi.waitFor(() => expect(find('form legend').textContent).toContain(title));
  expect(read).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(input.ariaDisabled).toBe('false'));
  await userEvent.upload(input, chosen());
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  read.mockRestore();
});

test('who chooses a pack while a file is read has the pack', async () => {
  const { find } = mountOpenPack(vi.fn());
  const input = find('input[type=file]') as HTMLInputElement;
  const { read, finish } = holdReading();
  await userEvent.upload(input, chosen());
  await vi.waitFor(() => expect(input.ariaDisabled).toBe('true'));
  await userEvent.selectOptions(find('select'), card.title);
  finish();
  await vi.waitFor(() => expect(input.ariaDisabled).toBe('false'));
  expect(find('form legend').textContent).toContain(card.title);
  read.mockRestore();
});

test('who chooses a pack while a file is read can open it at once', async () => {
  const onOpen = vi.fn<PackingPorts['open']>(async () => ({ ok: true, draftId: PACK_DRAFT }));
  const { find, button } = mountOpenPack(onOpen);
  const input = find('input[type=file]') as HTMLInputElement;
  const { read, finish } = holdReading();
  await userEvent.upload(input, chosen());
  await vi.waitFor(() => expect(input.ariaDisabled).toBe('true'));
  await userEvent.selectOptions(find('select'), card.title);
  await userEvent.click(button('Open'));
  expect(onOpen).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(location.hash).toContain(PACK_DRAFT));
  finish();
  read.mockRestore();
});
