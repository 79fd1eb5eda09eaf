import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  makeInstalledCard,
  makePackChecks,
  makePackFacts,
  makePackLines,
  makePackVersions,
  makePackView,
  PACK_DRAFT,
  QUIET_PACKING,
} from '../../tests/gallery/sample-packs.ts';
import { makeDraftLines, makePublishPorts } from '../../tests/gallery/sample-drafts.ts';
import type { PackPlan } from '../../utils/core/packing/plan.ts';
import type { DraftSaved } from '../../utils/core/record/view.ts';
import type { PackDraftView } from '../../utils/core/packing/view.ts';
import { mountStudio } from '../testing/mount-studio.tsx';
import type { PackingPorts } from './packing-ports.ts';
import type { StudioPageProps } from './StudioPage.tsx';

/** The studio with a pack that its store keeps. */
function mountPack(change: Partial<PackingPorts> = {}, props: Partial<StudioPageProps> = {}) {
  const stored = { revision: 1, pack: makePackView('en').pack };
  const read = () => makePackView('en', stored);
  const save = vi.fn<PackingPorts['save']>(async (_, revision, text) => {
    const refused: DraftSaved<PackDraftView> = { ok: false, why: 'changed' };
    if (revision !== stored.revision) return refused;
    stored.revision += 1;
    stored.pack = JSON.parse(text) as PackPlan;
    return { ok: true, ...read() };
  });
  const mounted = mountStudio({
    opened: null,
    openedPack: { draftId: PACK_DRAFT, pack: read() },
    packing: {
      ...QUIET_PACKING,
      load: async () => read(),
      save,
      facts: async () => makePackFacts('en'),
      ...change,
    },
    ...props,
  });
  return { ...mounted, stored, save };
}

test('puts the guides into another order by keyboard, takes one out, undoes it and adds another', async () => {
  const { button, field, find, rows, stored, isSaved } = mountPack();
  const [first, second] = rows();
  await userEvent.click(find('.rows [role=option]'));
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(rows()).toEqual([second, first]);
  expect(find('.steps-in [role=status]').textContent).toBe('This is now number 2 of 2.');
  await isSaved();
  expect(stored.pack.drafts).toEqual(['d2', 'd1']);

  await userEvent.click(button('Take out of the pack'));
  expect(rows()).toEqual([second]);
  expect(document.activeElement?.textContent).toBe('Guide 1 of 1');
  await userEvent.click(button('Undo'));
  expect(rows()).toEqual([second, first]);
  await userEvent.click(button('Redo'));
  await userEvent.selectOptions(field('Which guide comes into the pack?'), first!);
  await userEvent.click(button('Add a guide'));
  expect(rows()).toEqual([second, first]);
  await isSaved();
  expect(stored.pack.drafts).toEqual(['d2', 'd1']);
});

test('what is said of the pack is saved by itself; another window is not written over', async () => {
  const { button, field, find, stored, isSaved } = mountPack();
  await userEvent.fill(field('Name of the pack'), 'Cases');
  await vi.waitFor(() => userEvent.click(find('.pack-values summary')));
  await userEvent.fill(field('Value for host'), 'cases.voorbeeldstad.example');
  await isSaved();
  expect(stored.pack).toMatchObject({
    title: { en: 'Cases' },
    variables: { host: { type: 'host', default: 'cases.voorbeeldstad.example' } },
  });
  stored.revision += 1;
  stored.pack = { ...stored.pack, issuer: 'Other' };
  await userEvent.fill(field('Name of the pack'), 'Mine');
  await vi.waitFor(() => button('Take the other version'));
  expect(find('.studio .message.care').textContent).toContain('This pack was also changed');
  await userEvent.click(button('Take the other version'));
  expect(field('Organisation that it comes from').value).toBe('Other');
});

test('each check stands under its guide, with the way to it', async () => {
  const { find } = mountPack({ checks: async () => makePackChecks('en') });
  await vi.waitFor(() => expect(find('.checks h3').textContent).toBe('Register a decision'));
  expect(find('.checks h3 a').getAttribute('href')).toBe('#d1');
  await userEvent.click(find('.checks .sentences button'));
  expect(location.hash).toBe('#d1');
  location.hash = '';
});

test('the next number follows from what its guides change; going back is asked first', async () => {
  const { published, present } = makePackVersions('en');
  const restore = vi.fn<PackingPorts['restore']>(async () => true);
  const { button, find, field } = mountPack(
    { restore },
    {
      onPublishing: () =>
        makePublishPorts({
          language: 'en',
          published: () => published,
          present: () => present,
          publish: async () => ({ ok: false, problems: ['“Register a decision”, step 2: no'] }),
          install: async () => ({ ok: true, warnings: [] }),
        }),
    },
  );
  await vi.waitFor(() => expect(field('Version number').value).toBe('1.1.0'));
  expect(find('.release .changes').textContent).toContain('is new');
  await userEvent.click(button('Publish and download'));
  await vi.waitFor(() =>
    expect(find('.message.care li').textContent).toBe('“Register a decision”, step 2: no'),
  );
  await userEvent.click(button('Restore version 1.0.0'));
  expect(restore).not.toHaveBeenCalled();
  await userEvent.click(find('dialog .button-care'));
  expect(restore).toHaveBeenCalledExactlyOnceWith(PACK_DRAFT, '1.0.0');
  await vi.waitFor(() => expect(find('.message').textContent).toContain('as in version 1.0.0'));
});

const lists = (packing: Partial<PackingPorts> = {}, packs = makePackLines('en')) =>
  mountStudio({
    opened: null,
    view: { language: 'en', drafts: makeDraftLines('en'), packs },
    packing: { ...QUIET_PACKING, ...packing },
  });

test('a guide is moved into a pack, and back again', async () => {
  const back = { draftId: 'd2', to: null };
  const move = vi.fn<PackingPorts['move']>(async () => back);
  const { button, field, find } = lists({ move });
  expect(find('.members').textContent).toContain('Register a decision');
  await userEvent.click(button('Move “Add a document to a case”'));
  await userEvent.selectOptions(field('Into which pack?'), 'Working with cases');
  await userEvent.click(find('dialog .button-main'));
  expect(move).toHaveBeenLastCalledWith({ draftId: 'd2', to: PACK_DRAFT });
  await vi.waitFor(() => expect(find('.message').textContent).toContain('is now in “Working'));
  await userEvent.click(button('Undo'));
  expect(move).toHaveBeenLastCalledWith(back);
  await vi.waitFor(() => expect(find('.message').textContent).toContain('back in its place'));
});

test('who has no pack meets no word about packs but one', () => {
  lists({}, []);
  expect(document.querySelectorAll('[aria-label^="Move"]')).toHaveLength(0);
  expect(document.body.textContent).not.toContain('pack');
});

test('a pack of others becomes one of our own, or stays what it is for who is its issuer', async () => {
  const open = vi.fn<PackingPorts['open']>(async () => ({ ok: false, problems: ['known'] }));
  const { button, field, find } = lists({
    open,
    listInstalled: async () => [makeInstalledCard('en')],
  });
  await userEvent.click(find('.pack-tools summary'));
  await vi.waitFor(() => field('On this computer'));
  await userEvent.selectOptions(field('On this computer'), 'Add a document to a case');
  await userEvent.click(button('Open'));
  const from = { packId: 'nl.anderestad.zaken' };
  expect(open).toHaveBeenLastCalledWith({ from, issuer: 'Gemeente Voorbeeldstad' });
  await vi.waitFor(() => expect(find('.pack-tools .message li').textContent).toBe('known'));
  await userEvent.click(find('.pack-tools input[type=radio]'));
  await userEvent.click(button('Open'));
  expect(open).toHaveBeenLastCalledWith({ from, issuer: null });
});

test('a new pack needs a name and an organisation', async () => {
  const create = vi.fn<PackingPorts['create']>(async () => ({ ok: true, draftId: PACK_DRAFT }));
  const { button, field, find } = lists({ create }, []);
  await userEvent.click(find('.pack-tools summary'));
  await userEvent.click(button('Make a pack'));
  expect(find('.pack-tools .message').textContent).toContain('Give the pack a name first.');
  await userEvent.fill(field('Name of the pack'), 'Cases');
  await userEvent.click(button('Make a pack'));
  expect(create).not.toHaveBeenCalled();
  await userEvent.fill(field('Organisation that it comes from'), 'Town');
  // Twice: one is enough.
  for (let time = 0; time < 2; time += 1) button('Make a pack').click();
  expect(create).toHaveBeenCalledExactlyOnceWith({ title: 'Cases', issuer: 'Town', drafts: [] });
  await vi.waitFor(() => expect(location.hash).toBe(`#${PACK_DRAFT}`));
  location.hash = '';
});
