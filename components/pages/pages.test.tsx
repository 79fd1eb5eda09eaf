import { afterEach, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import {
  makeChoices,
  makeHosts,
  makePack,
  makeUpdated,
} from '../../tests/gallery/guides-scenes.tsx';
import { PAGE_SCENES } from '../../tests/gallery/page-scenes.ts';
import {
  SAMPLE as SAMPLE_PACK,
  sampleFiles,
} from '../../utils/core/pack-archive/fixtures/sample-pack.ts';
import { writeArchive } from '../../utils/core/pack-archive/write-archive.ts';
import type { InstallReply, PackReceipt, StoredView } from '../../utils/core/pages/view.ts';
import { limitsOf } from '../../utils/core/policy/decide.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { GuidesPage, type GuidesPageProps } from './GuidesPage.tsx';
import { PrivacyPage, type PrivacyPageProps } from './PrivacyPage.tsx';
import { Welcome } from './Welcome.tsx';
import { SAMPLE_LINKS } from '../../tests/gallery/sample-links.ts';

const file = () => new File(['{"format":1}'], 'besluit.json', { type: 'application/json' });
const fine = (): Promise<InstallReply> => Promise.resolve({ ok: true, warnings: [] });
const wrong = (): Promise<InstallReply> =>
  Promise.resolve({ ok: false, problems: ['besluit.json: <b>no</b>', 'second'] });

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

function mountGuides(change: Partial<GuidesPageProps> = {}) {
  const calls = {
    onInstall: vi.fn(fine),
    onFetch: vi.fn(fine),
    onVersion: vi.fn(() => Promise.resolve()),
    onAllow: vi.fn(() => Promise.resolve(false)),
    onSaveValues: vi.fn(fine),
    onRemove: vi.fn(() => Promise.resolve()),
    onExplain: vi.fn(() =>
      Promise.resolve([
        { guideId: 'nl.a', language: 'nl', title: 'Besluit', text: 'Is offered on this page.' },
      ]),
    ),
    onRoles: vi.fn(() => Promise.resolve()),
    onOfferAgain: vi.fn(() => Promise.resolve()),
    onLanguage: vi.fn(),
  };
  const view = { language: 'en' as const, choices: makeChoices('en'), packs: [makePack('en')] };
  const mounted = mountPage(<GuidesPage view={view} links={SAMPLE_LINKS} {...calls} {...change} />);
  return { ...mounted, ...calls };
}

function makeStored(): StoredView {
  return {
    language: 'en' as const,
    text: '{ "runs": [] }',
    omits: [],
    counts: {
      runs: 3,
      events: 1284,
      reports: 1,
      packs: 2,
      searches: 7,
      drafts: 0,
      feedback: 0,
      published: 0,
      weeks: 46,
      deliveries: 4,
    },
    feedback: { steps: [], words: [], saved: 0 },
    trouble: null,
  };
}

function mountPrivacy(change: Partial<PrivacyPageProps> = {}) {
  const calls = {
    onDownload: vi.fn(() => Promise.resolve(new Blob(['{ "runs": ["since"] }']))),
    onSaveFeedback: vi.fn(fine),
    onFeedbackAgain: vi.fn(() => Promise.resolve()),
    onErase: vi.fn(() => Promise.resolve()),
    onRestore: vi.fn(fine),
    onLanguage: vi.fn(),
  };
  const mounted = mountPage(
    <PrivacyPage view={makeStored()} links={SAMPLE_LINKS} {...calls} {...change} />,
  );
  return { ...mounted, ...calls };
}

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
  const { find, button, onVersion } = mountGuides({
    view: { language: 'en', choices: makeChoices('en'), packs },
  });
  expect([...document.querySelectorAll('.changes li')].map((it) => it.textContent)).toEqual(
    packs[0]!.update!.changes,
  );
  await userEvent.click(button('Update'));
  await userEvent.click(button('Do not update'));
  await userEvent.click(button('Back to version 2.2.4'));
  expect(onVersion.mock.calls.map((call: unknown[]) => call[0])).toEqual([
    'acceptUpdate',
    'dropUpdate',
    'goBack',
  ]);
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
  await userEvent.click(button('Save'));
  expect(onSaveValues).toHaveBeenCalledExactlyOnceWith('nl.voorbeeldstad.zaken', {
    zaakHost: 'zaken.voorbeeldstad.example',
    helpdesk: '14 020',
  });
  await vi.waitFor(() => expect(find('.values [role=status]').textContent).toContain('Saved'));
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

test('shows what is stored, in numbers and to the letter', () => {
  const { find } = mountPrivacy();
  const cells = [...document.querySelectorAll('td.number')].map((it) => it.textContent);
  expect(cells).toEqual(['3', '1,284', '46', '4', '1', '2', '7', '0', '0', '0', '1']);
  expect(find('pre').textContent).toBe('{ "runs": [] }');
});

test('says what of the download is not shown', () => {
  const { omits, ...view } = makeStored();
  const told = () => document.querySelector('details')!.querySelectorAll('p').length;
  mountPrivacy({ view: { ...view, omits } });
  expect(told()).toBe(0);
  mountPrivacy({ view: { ...view, omits: ['pictures', 'rest'] } });
  expect(document.body.textContent).toContain('Of pictures, only the names are shown here.');
  expect(document.body.textContent).toContain('This is only the beginning');
});

test('deletes everything only after a yes', async () => {
  const { find, button, onErase } = mountPrivacy();
  await userEvent.click(button('Delete everything'));
  await userEvent.click(button('Cancel'));
  expect(onErase).not.toHaveBeenCalled();
  await userEvent.click(button('Delete everything'));
  await userEvent.click(find('dialog .button-care'));
  expect(onErase).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(document.body.textContent).toContain('Everything was deleted.'));
});

test('downloads from memory what is stored by then', async () => {
  const { button } = mountPrivacy();
  const saved: Promise<string> = new Promise((resolve) => {
    const listener = (event: Event) => {
      const link = event.target as HTMLAnchorElement;
      event.preventDefault();
      document.removeEventListener('click', listener, true);
      void fetch(link.href)
        .then((reply) => reply.text())
        .then((text) => resolve(`${link.download} ${text}`));
    };
    const create = vi.spyOn(document, 'createElement').mockImplementationOnce((name: string) => {
      create.mockRestore();
      const link = document.createElement(name);
      link.addEventListener('click', listener);
      return link;
    });
  });
  await userEvent.click(button('Download everything'));
  expect(await saved).toMatch(/^leidraad-\d{4}-\d\d-\d\d\.json \{ "runs": \["since"\] \}$/);
});

test('a download that is too large to be put back comes, and it is said', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const large = Object.defineProperty(new Blob(), 'size', { value: 500_000_001 });
  const { button } = mountPrivacy({ onDownload: () => Promise.resolve(large) });
  await userEvent.click(button('Download everything'));
  const said = () => document.querySelector('.pair .message.care')?.textContent;
  await vi.waitFor(() => expect(said()).toContain('it has 501 MB'));
  expect(said()).toContain('at most 500 MB');
  expect(click).toHaveBeenCalledOnce();
  click.mockRestore();
});

test('says that it takes a while, until it is done', async () => {
  const { promise, resolve } = Promise.withResolvers<InstallReply>();
  const { find } = mountPrivacy({ onRestore: () => promise });
  await userEvent.upload(find('input[type=file]'), file());
  await vi.waitFor(() => expect(document.body.textContent).toContain('Please wait.'));
  resolve({ ok: true, warnings: [] });
  await vi.waitFor(() => expect(document.body.textContent).toContain('was put back.'));
  expect(document.body.textContent).not.toContain('Please wait.');
});

test('puts a download back, or says what is wrong with it', async () => {
  const { find, onRestore } = mountPrivacy();
  await userEvent.upload(find('input[type=file]'), file());
  await vi.waitFor(() => expect(document.body.textContent).toContain('was put back.'));
  const [[restored]] = onRestore.mock.calls as unknown as [[File]];
  expect([restored.name, await restored.text()]).toEqual(['besluit.json', '{"format":1}']);
  mountPrivacy({ onRestore: wrong });
  await userEvent.upload(find('input[type=file]'), file());
  await vi.waitFor(() =>
    expect(find('.message.care').textContent).toContain('Nothing has changed'),
  );
});

test('explains a trouble with storage, and shows one it does not know as it is', () => {
  const view = {
    language: 'en' as const,
    text: '',
    omits: [],
    counts: {
      runs: 0,
      events: 0,
      reports: 1,
      packs: 0,
      searches: 0,
      drafts: 0,
      feedback: 0,
      published: 0,
      weeks: 0,
      deliveries: 0,
    },
    feedback: { steps: [], words: [], saved: 0 },
  };
  mountPrivacy({ view: { ...view, trouble: 'quota' } });
  expect(document.body.textContent).toContain('The disk is full.');
  mountPrivacy({ view: { ...view, trouble: 'a riddle' } });
  expect(document.body.textContent).toContain('a riddle');
});

test('welcomes in the language, names the document, and leads on', async () => {
  const onDone = vi.fn();
  const { button } = mountPage(
    <Welcome
      language="nl"
      links={SAMPLE_LINKS}
      hasGuides={false}
      shortcut={null}
      onDone={onDone}
      onLanguage={vi.fn()}
    />,
  );
  await vi.waitFor(() => expect(document.title).toBe('Welkom. Dit is je leidraad. – Leidraad'));
  expect(document.documentElement.lang).toBe('nl');
  expect(document.body.textContent).not.toContain('Toetsenbord');
  await userEvent.click(button('Voeg uitleg toe'));
  expect(onDone).toHaveBeenCalledOnce();
});

const states = (['light', 'dark'] as const).flatMap((scheme) =>
  Object.keys(PAGE_SCENES).map((scene) => ({ scheme, scene })),
);
test.each(states)('axe finds nothing in $scene ($scheme)', async ({ scheme, scene }) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
  const { draw, sheet } = PAGE_SCENES[scene]!;
  const { find } = mountPage(draw('de'), sheet);
  if (scene.endsWith('problems')) {
    await userEvent.upload(find('input[type=file]'), file());
    await vi.waitFor(() => find('.message.care'));
  }
  if (scene === 'privacy-erase') await userEvent.click(find('.button-care'));
  if (scene === 'guides-remove') await userEvent.click(find('.pack-head button'));
  if (scene === 'privacy-literal') await userEvent.click(find('.more summary'));
  await expectNoAxeFindings(document.body);
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
  await vi.waitFor(() =>
    expect(find('.why-lines').textContent).toBe('Besluit Is offered on this page.'),
  );
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
