import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
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
