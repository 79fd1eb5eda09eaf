import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { InstallReply, StoredView } from '../../utils/core/pages/view.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { PrivacyPage, type PrivacyPageProps } from './PrivacyPage.tsx';
import { SAMPLE_LINKS } from '../../tests/gallery/sample-links.ts';
import { file, fine, wrong } from '../testing/page-replies.ts';

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

test('while a download is put back, no other is taken, and the focus stays', async () => {
  const { promise, resolve } = Promise.withResolvers<InstallReply>();
  const onRestore = vi.fn(() => promise);
  const { find, button, onDownload } = mountPrivacy({ onRestore });
  const input = find('input[type=file]') as HTMLInputElement;
  input.focus();
  await userEvent.upload(input, file());
  await vi.waitFor(() => expect(input.ariaDisabled).toBe('true'));
  expect([document.activeElement, input.disabled]).toEqual([input, false]);
  await userEvent.upload(input, file());
  const download = button('Download everything');
  expect([download.ariaDisabled, download.disabled]).toEqual(['true', false]);
  // A click by the test's browser waits until it is enabled.
  download.click();
  resolve({ ok: true, warnings: [] });
  await vi.waitFor(() => expect(document.body.textContent).toContain('was put back.'));
  expect(onRestore).toHaveBeenCalledOnce();
  expect(onDownload).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(input.ariaDisabled).toBe('false'));
  await userEvent.upload(input, file());
  expect(onRestore).toHaveBeenCalledTimes(2);
});

test('while everything is fetched to be downloaded, a second press does nothing, and the focus stays', async () => {
  const { promise, reject } = Promise.withResolvers<Blob>();
  const onDownload = vi.fn(() => promise);
  const { find, button, onRestore } = mountPrivacy({ onDownload });
  const download = button('Download everything');
  await userEvent.click(download);
  await vi.waitFor(() => expect(download.ariaDisabled).toBe('true'));
  await userEvent.keyboard('{Enter}');
  await userEvent.upload(find('input[type=file]'), file());
  expect(document.activeElement).toBe(download);
  reject(new Error('gone'));
  await vi.waitFor(() => expect(find('.message.care').textContent).toContain('did not work'));
  expect(onDownload).toHaveBeenCalledOnce();
  expect(onRestore).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(download.ariaDisabled).toBe('false'));
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

test('where no answer comes it does not say that nothing has changed', async () => {
  const { find } = mountPrivacy({ onRestore: () => Promise.reject(new Error('gone')) });
  await userEvent.upload(find('input[type=file]'), file());
  await vi.waitFor(() => expect(find('.message.care').textContent).toContain('did not work'));
  expect(document.body.textContent).not.toContain('Nothing has changed');
});

test('explains a trouble with storage, and shows one it does not know as it is', () => {
  mountPrivacy({ view: { ...makeStored(), trouble: 'quota' } });
  expect(document.body.textContent).toContain('The disk is full.');
  mountPrivacy({ view: { ...makeStored(), trouble: 'a riddle' } });
  expect(document.body.textContent).toContain('a riddle');
});

test('while it waits to delete everything, that is said', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { find, button } = mountPrivacy({ onErase: () => promise });
  await userEvent.click(button('Delete everything'));
  await userEvent.click(find('dialog .button-care'));
  await vi.waitFor(() => expect(document.body.textContent).toContain('Please wait.'));
  resolve();
  await vi.waitFor(() => expect(document.body.textContent).toContain('Everything was deleted.'));
  expect(document.body.textContent).not.toContain('Please wait.');
});
