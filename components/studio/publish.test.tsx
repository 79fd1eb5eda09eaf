import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makePublished, makePublishPorts } from '../../tests/gallery/sample-drafts.ts';
import type { ChangesSummary } from '../../utils/core/packing/summarize-changes.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountStudio } from '../testing/mount-studio.tsx';

/** What is handed to the browser's downloads; the test browser keeps none of it. */
function catchDownloads(): string[] {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  return names;
}

test('the first version is the number of the draft; the next follows from what has changed', async () => {
  const names = catchDownloads();
  const { button, field, find, isSaved, published, stored } = mountStudio();
  const number = field('Version number');
  expect(number.value).toBe(stored.guide.version);
  await userEvent.fill(number, '1.0.0');
  await userEvent.click(button('Publish and download'));
  await vi.waitFor(() =>
    expect(find('.message').textContent).toContain('1.0.0 has been published'),
  );
  expect(published.map(({ source }) => source.manifest.version)).toEqual(['1.0.0']);

  await vi.waitFor(() => expect(names).toEqual(['own.besluit-1.0.0.zip']));
  await vi.waitFor(() => expect(button('Publish and download').disabled).toBe(true));

  await userEvent.fill(field('Title'), 'Better');
  await isSaved();
  await vi.waitFor(() => expect(number.value).toBe('1.0.1'));
  expect(find('#release-why').textContent).toContain('A small step');
  expect(find('.release .changes li').textContent).toContain('becomes “Better”');
  await userEvent.fill(number, '1.0.0');
  expect(find('#release-trouble').textContent).toContain('has been published already');
  await userEvent.click(button('Publish and download'));
  expect(published).toHaveLength(1);
  await expectNoAxeFindings(document.body);
  vi.restoreAllMocks();
});

test('a version is restored as a change that can be undone, and keeps the number of the draft', async () => {
  const versions = makePublished('en');
  const { button, guide, isSaved, find } = mountStudio({}, {}, versions);
  await vi.waitFor(() => expect(document.querySelectorAll('.published > li')).toHaveLength(2));
  const before = guide();
  await userEvent.click(button('Restore version 1.0.0'));
  await isSaved();
  expect(find('.message').textContent).toContain('again as in version 1.0.0');
  expect(guide().steps).toEqual((versions[1]!.source.guides[0] as typeof before).steps);
  expect(guide().version).toBe(before.version);
  await userEvent.click(button('Undo'));
  await isSaved();
  expect(guide()).toEqual(before);
});

test('what the background refuses is said, and nothing is downloaded', async () => {
  const names = catchDownloads();
  const { button, find, publish } = mountStudio();
  publish.mockResolvedValue({ ok: false, problems: ['changed meanwhile'] });
  await userEvent.click(button('Publish and download'));
  await vi.waitFor(() => expect(find('.message.care li').textContent).toBe('changed meanwhile'));
  expect(names).toEqual([]);
  vi.restoreAllMocks();
});

test('pressed twice, it is published once, and said to be', async () => {
  const names = catchDownloads();
  const { button, find, publish, published } = mountStudio();
  const press = () => button('Publish and download').click();
  press();
  press();
  await vi.waitFor(() => expect(publish).toHaveBeenCalled());
  press();
  await vi.waitFor(() => expect(button('Publish and download').disabled).toBe(true));
  expect([publish.mock.calls.length, published.length, names.length]).toEqual([1, 1, 1]);
  expect(find('.message').className).toContain('good');
  vi.restoreAllMocks();
});

test('where nobody tells what has changed, the number is the author’s to choose', async () => {
  const versions = makePublished('en');
  const source = versions[0]!.source;
  const changes = vi.fn(() => Promise.reject<ChangesSummary>(new Error('asleep')));
  const publish = vi.fn(async () => ({ ok: true as const, warnings: [] }));
  const ports = makePublishPorts({
    language: 'en',
    published: () => versions,
    present: () => source,
    publish,
    install: publish,
  });
  const { button, field, find } = mountStudio({ onPublishing: () => ({ ...ports, changes }) });
  await vi.waitFor(() =>
    expect(find('#release-trouble').textContent).toContain('published already'),
  );
  expect(changes).toHaveBeenCalledTimes(2);
  expect(button('Publish and download').disabled).toBe(false);
  await userEvent.fill(field('Version number'), '9.0.0');
  await userEvent.click(button('Publish and download'));
  await vi.waitFor(() => expect(publish).toHaveBeenCalledOnce());
});
