/** The page of guides: where the focus is after an answer, what is said of it, and of which pack. */
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeChoices, makePack, makeUpdated } from '../../tests/gallery/guides-scenes.tsx';
import { SAMPLE_LINKS } from '../../tests/gallery/sample-links.ts';
import type { InstallReply, ValuesReply } from '../../utils/core/pages/view.ts';
import { makeGuidesCalls, mountGuides } from '../testing/mount-guides.tsx';
import { mountPage } from '../testing/mount-page.tsx';
import { GuidesPage } from './GuidesPage.tsx';

const ALLOW = 'Allow on formulieren.voorbeeldstad.example';

const said = () =>
  [...document.querySelectorAll('[role=status]')].map((it) => it.textContent).filter(Boolean);

/** The page that draws again what was changed: one host to allow, two lines to offer again. */
function Living({ onOfferAgain }: { readonly onOfferAgain: () => Promise<void> }) {
  const [packs, setPacks] = useState([makePack('en')]);
  const choices = makeChoices('en');
  const [sites, setSites] = useState(['a.example', 'b.example']);
  return (
    <GuidesPage
      {...makeGuidesCalls()}
      links={SAMPLE_LINKS}
      view={{
        language: 'en',
        choices: { ...choices, quiet: { guides: [], packs: [], sites } },
        packs,
      }}
      onAllow={async () => {
        const [pack] = packs;
        setPacks([{ ...pack!, hosts: pack!.hosts.map((it) => ({ ...it, granted: true })) }]);
        return true;
      }}
      onOfferAgain={async () => {
        await onOfferAgain();
        setSites((before) => before.slice(1));
      }}
    />
  );
}

test('after a yes to a site it is said, and the focus is on the pack', async () => {
  const { find, button } = mountPage(<Living onOfferAgain={() => Promise.resolve()} />);
  await userEvent.click(button(ALLOW));
  await vi.waitFor(() => expect(said()).toEqual(['Allowed: formulieren.voorbeeldstad.example']));
  expect(() => button(ALLOW)).toThrow();
  expect(document.activeElement).toBe(find('.pack h2'));
});

test('what is offered again is said, and the focus stays near, also when the last line goes', async () => {
  const { find, button } = mountPage(<Living onOfferAgain={() => Promise.resolve()} />);
  await userEvent.click(button('Offer again: Everything on a.example'));
  await vi.waitFor(() => expect(said()).toEqual(['Offered again: Everything on a.example']));
  expect(document.activeElement?.textContent).toBe('What is no longer offered to you');
  await userEvent.click(button('Offer again: Everything on b.example'));
  await vi.waitFor(() => expect(said()).toEqual(['Offered again: Everything on b.example']));
  expect(document.activeElement).toBe(find('#content'));
});

test('that it could not be offered again is said, and the button keeps the focus', async () => {
  const { button } = mountPage(<Living onOfferAgain={() => Promise.reject(new Error('gone'))} />);
  await userEvent.click(button('Offer again: Everything on a.example'));
  await vi.waitFor(() => expect(said()).toEqual(['That did not work. Please try again.']));
  expect(document.activeElement).toBe(button('Offer again: Everything on a.example'));
});

test('of several packs each control says which one it belongs to, with its visible words', () => {
  const [first, second] = [makeUpdated('en', false), makeUpdated('en', false)];
  const other = {
    ...second,
    title: 'Vergunningen',
    manifest: { ...second.manifest, id: 'nl.voorbeeldstad.vergunningen' },
    hosts: [],
  };
  mountGuides({ view: { language: 'en', choices: makeChoices('en'), packs: [first, other] } });
  const controls = [...document.querySelectorAll<HTMLElement>('.pack :is(button, summary)')];
  const names = controls.map((it) => it.ariaLabel ?? it.textContent);
  expect(names.length).toBeGreaterThan(10);
  expect(new Set(names).size).toBe(names.length);
  for (const [index, { textContent }] of controls.entries())
    expect(names[index]!.toLowerCase()).toContain(textContent.toLowerCase().split(' ')[0]);
  const groups = [...document.querySelectorAll('.values [role=group]')].map((it) =>
    it
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => document.getElementById(id)!.textContent)
      .join(' '),
  );
  expect(groups).toEqual([
    'Fill in for your organisation Zaakdossier',
    'Fill in for your organisation Vergunningen',
  ]);
});

test('titles that are in another language than the page say so', () => {
  const pack = makePack('de');
  const guides = [{ id: 'a.b', language: 'fr', title: 'Décision', version: '1.0.0' }];
  const { find } = mountGuides({
    view: { language: 'de', choices: makeChoices('de'), packs: [{ ...pack, guides }] },
  });
  expect(find('.pack h2').lang).toBe('nl');
  expect(find('.pack .more li [lang]').outerHTML).toBe('<span lang="fr">Décision</span>');
});

test('what is wrong with a value is said at its field, and the first wrong field has the focus', async () => {
  const problems = [
    { field: 'zaakHost', text: 'The host is wrong.' },
    { field: 'helpdesk', text: 'The help desk is wrong.' },
    { field: null, text: 'The disk is full.' },
  ];
  const onSaveValues = vi
    .fn<() => Promise<ValuesReply>>()
    .mockResolvedValueOnce({ ok: false, problems })
    .mockResolvedValueOnce({ ok: true });
  const { find, button } = mountGuides({ onSaveValues });
  const fields = [...document.querySelectorAll<HTMLInputElement>('.pack .field input')];
  const describe = (field: HTMLInputElement) => [
    field.ariaInvalid,
    document.getElementById(field.getAttribute('aria-describedby')!)!.textContent,
  ];
  // What is to be heard is there before its words.
  const places = [...document.querySelectorAll('.values [role=status]')];
  expect(places.map((it) => it.checkVisibility())).toEqual(places.map(() => true));
  await userEvent.click(button('Save: Zaakdossier'));
  await vi.waitFor(() => expect(document.activeElement).toBe(fields[0]));
  expect(fields.map(describe)).toEqual([
    ['true', 'The host is wrong.'],
    ['true', 'The help desk is wrong.'],
  ]);
  expect(find('.pack .message').textContent).toContain('The disk is full.');
  await userEvent.click(button('Save: Zaakdossier'));
  await vi.waitFor(() => expect(find('.pack .message').textContent).toContain('Saved'));
  expect(fields.map(describe)).toEqual([
    ['false', ''],
    ['false', ''],
  ]);
});

test('a button that was pressed keeps the focus while its pack is fetched, and fetches it once', async () => {
  const fetched = Promise.withResolvers<InstallReply>();
  const onFetch = vi.fn(() => fetched.promise);
  const packs = [makeUpdated('en', false)];
  const { find, button } = mountGuides({
    view: { language: 'en', choices: makeChoices('en'), packs },
    onFetch,
  });
  await userEvent.fill(find('#address'), 'https://uitleg.voorbeeldstad.example/zaken.zip');
  for (const name of ['Fetch', 'Look for a new version of Zaakdossier']) {
    onFetch.mockClear();
    await userEvent.click(button(name));
    await vi.waitFor(() => expect(button(name).ariaDisabled).toBe('true'));
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(button(name));
    expect(onFetch).toHaveBeenCalledOnce();
  }
});

test('while files are installed, their button keeps the focus, and none are dropped beside them', async () => {
  const installed = Promise.withResolvers<InstallReply>();
  const onInstall = vi.fn(() => installed.promise);
  const { find } = mountGuides({ onInstall });
  const input = find('.drop input[type=file]') as HTMLInputElement;
  input.focus();
  await userEvent.upload(input, new File(['{}'], 'a.json'));
  await vi.waitFor(() => expect(input.ariaDisabled).toBe('true'));
  expect([document.activeElement, input.disabled]).toEqual([input, false]);
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['{}'], 'b.json'));
  find('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  installed.resolve({ ok: true, warnings: [] });
  await vi.waitFor(() => expect(input.ariaDisabled).toBe('false'));
  expect(onInstall).toHaveBeenCalledOnce();
});

test('a pack is fetched inside the press, as the browser demands for its question', async () => {
  const { find, button, onFetch } = mountGuides();
  await userEvent.fill(find('#address'), 'https://packs.example/a.zip');
  button('Fetch').click();
  expect(onFetch).toHaveBeenCalledOnce();
});
