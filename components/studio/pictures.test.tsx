import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makePublishPorts, makeSampleDraft } from '../../tests/gallery/sample-drafts.ts';
import { makePackView, makePlan, PACK_DRAFT } from '../../tests/gallery/sample-packs.ts';
import { SAMPLE_PICTURE, SAMPLE_PICTURE_PATH } from '../../tests/gallery/sample-picture.ts';
import { fromBase64 } from '../../utils/core/pack-archive/platform.ts';
import { readArchive } from '../../utils/core/pack-archive/read-archive.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { assemblePack } from '../../utils/core/packing/assemble-pack.ts';
import { mountStudio } from '../testing/mount-studio.tsx';
import type { PicturePorts } from './picture-ports.ts';

afterEach(() => vi.restoreAllMocks());

const FILE = new File([fromBase64(SAMPLE_PICTURE)], 'scherm.webp', { type: 'image/webp' });

async function makeFile(name: string, color: string): Promise<File> {
  const canvas = new OffscreenCanvas(60, 30);
  const context = canvas.getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 60, 30);
  return new File([await canvas.convertToBlob()], name, { type: 'image/png' });
}

/** What is handed to the browser's downloads; the test browser keeps none of it. */
function catchBlobs(): Blob[] {
  const blobs: Blob[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((it) => {
    blobs.push(it as Blob);
    return 'blob:caught';
  });
  return blobs;
}

function carry(...files: readonly (File | string)[]): DataTransfer {
  const data = new DataTransfer();
  for (const it of files) {
    if (typeof it === 'string') data.setData('text/plain', it);
    else data.items.add(it);
  }
  return data;
}

/** The studio with the third step open, which has no picture yet. */
async function openStep() {
  const studio = mountStudio();
  await userEvent.click(studio.find('.rows [role=option]:nth-child(3)'));
  const group = () =>
    [...document.querySelectorAll('fieldset')].find(
      (it) => it.querySelector('legend')?.textContent === 'Picture',
    )!;
  const choose = (file: File) => {
    const input = group().querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = carry(file).files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const paste = (data: DataTransfer, target: EventTarget = document.body) => {
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const image = () => studio.guide().steps[2]!.image;
  const isShown = () =>
    vi.waitFor(() => {
      const bubble = studio.find('.preview-stage').shadowRoot!;
      for (const canvas of [group().querySelector('canvas'), bubble.querySelector('canvas')])
        expect(canvas?.hidden).toBe(false);
    });
  return { ...studio, group, choose, paste, image, isShown };
}

test('a picture is chosen, told in words in each language, kept, and shown as learners see it', async () => {
  const { choose, group, field, find, image, isSaved, isShown, kept } = await openStep();
  expect(group().textContent).toContain('Show no personal data.');
  choose(FILE);
  await isShown();
  await isSaved();
  expect(image()).toEqual({ asset: [...kept.keys()][0], alt: {} });
  expect(image()!.asset).toMatch(/^assets\/[0-9a-f]{64}\.webp$/);
  await expectNoAxeFindings(document.body);
  expect(find('fieldset .message.good').textContent).toContain('write what it shows');
  await userEvent.fill(field('What does the picture show?'), 'The tabs');
  await isSaved();
  expect(image()!.alt).toEqual({ en: 'The tabs' });
  expect(find('.preview-stage').shadowRoot!.querySelector('canvas')!.ariaLabel).toBe('The tabs');
  await expectNoAxeFindings(document.body);
});

test('a screenshot is pasted, another one dropped in its place; text stays in its field', async () => {
  const { paste, group, field, image, isShown, isSaved, kept } = await openStep();
  const [first, second] = [await makeFile('a.png', 'red'), await makeFile('b.png', 'blue')];
  const body = field('Explanation');
  expect(paste(carry(first, 'words of a text processor'), body)).toBe(false);
  expect(paste(carry('words'), body)).toBe(false);
  expect(paste(carry(first), body)).toBe(true);
  await isShown();
  await userEvent.fill(field('What does the picture show?'), 'A colour');
  group().dispatchEvent(new DragEvent('drop', { dataTransfer: carry(second), bubbles: true }));
  await vi.waitFor(() => expect(kept.size).toBe(2));
  await isShown();
  await isSaved();
  expect(image()).toEqual({ asset: [...kept.keys()][1], alt: { en: 'A colour' } });
});

test('a picture belongs to the step that it was chosen for, also where another one is open by then', async () => {
  const { choose, field, find, group, guide, image, isSaved, pictures } = await openStep();
  const stored = Promise.withResolvers<{ ok: true; path: string }>();
  pictures.add.mockReturnValueOnce(stored.promise);
  choose(FILE);
  await vi.waitFor(() => expect(pictures.add).toHaveBeenCalledOnce());
  await userEvent.click(find('.rows [role=option]:nth-child(2)'));
  await userEvent.fill(field('Explanation'), 'Meanwhile');
  stored.resolve({ ok: true, path: SAMPLE_PICTURE_PATH });
  await vi.waitFor(() => expect(image()?.asset).toBe(SAMPLE_PICTURE_PATH), 5_000);
  await isSaved();
  expect(guide().steps[1]).toMatchObject({ body: { en: 'Meanwhile' } });
  expect(guide().steps[1]).not.toHaveProperty('image');
  expect(group().querySelector('canvas')).toBeNull();
});

test('a picture is taken out, and all of it can be undone and done again', async () => {
  const { button, choose, group, image, isShown, isSaved } = await openStep();
  choose(FILE);
  await isShown();
  await isSaved();
  const added = image();
  await userEvent.click(button('Remove the picture'));
  expect(document.activeElement).toBe(group().querySelector('input[type=file]'));
  await isSaved();
  expect(image()).toBeUndefined();
  await userEvent.click(button('Undo'));
  await isShown();
  await isSaved();
  expect(image()).toEqual(added);
  await userEvent.click(button('Undo'));
  await isSaved();
  expect(image()).toBeUndefined();
  await userEvent.click(button('Redo'));
  await isShown();
});

test('what is no picture is refused with its name and with what to do; the step stays as it is', async () => {
  const { choose, find, image, pictures } = await openStep();
  const said = () => find('fieldset .message.care').textContent;
  choose(
    new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'knop.svg', { type: 'image/svg+xml' }),
  );
  await vi.waitFor(() =>
    expect(said()).toBe(
      '“knop.svg” cannot be used here. Choose a picture: PNG, JPEG, WebP or GIF.',
    ),
  );
  choose(new File(['half'], 'half.png', { type: 'image/png' }));
  await vi.waitFor(() => expect(said()).toContain('“half.png” cannot be read.'));
  choose(new File([new Uint8Array(20_000_001)], 'film.gif', { type: 'image/gif' }));
  await vi.waitFor(() => expect(said()).toContain('“film.gif” is larger than 20 MB.'));
  pictures.add.mockResolvedValueOnce({ ok: false, problems: ['The disk is full.'] } as never);
  choose(FILE);
  await vi.waitFor(() => expect(said()).toContain('The disk is full.'));
  expect(image()).toBeUndefined();
});

test('it goes along in the file for others', async () => {
  const blobs = catchBlobs();
  const { button, choose, field, image, isShown, isSaved, kept } = await openStep();
  choose(FILE);
  await isShown();
  await userEvent.fill(field('What does the picture show?'), 'The tabs');
  await isSaved();
  const { asset } = image()!;
  await userEvent.click(button('Publish and download'));
  await vi.waitFor(() => expect(blobs).toHaveLength(1));
  const read = await readArchive(new Uint8Array(await blobs[0]!.arrayBuffer()), 'gids.zip');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect([...read.value.assets]).toEqual([[asset, fromBase64(kept.get(asset)!)]]);
  expect(read.value.guides[0]).toMatchObject({ steps: [{}, {}, { image: { asset } }, {}, {}] });
});

test('what is copied or made anew shows the same picture', async () => {
  const { button, choose, guide, image, isShown, isSaved, kept } = await openStep();
  choose(FILE);
  await isShown();
  await userEvent.click(button('Duplicate'));
  await isSaved();
  expect(guide().steps[3]!.image).toEqual(image());
  expect(kept.size).toBe(1);
});

test('those of all guides of a pack go along in its file; where one is gone, nothing goes out', async () => {
  const blobs = catchBlobs();
  const picture = { path: SAMPLE_PICTURE_PATH, base64: SAMPLE_PICTURE };
  const guide = makeSampleDraft('en');
  const steps = guide.steps.map((step) => ({
    ...step,
    image: { asset: picture.path, alt: { en: 'The tabs' } },
  }));
  const guides = [
    { ...guide, steps },
    { ...guide, id: 'own.other' },
  ];
  const source = assemblePack(makePlan('en'), guides, [picture.path]);
  const load = vi.fn<PicturePorts['load']>(async () => [picture]);
  const publishing = makePublishPorts({
    language: 'en',
    published: () => [{ source, publishedAt: 0 }],
    present: () => source,
    publish: async () => ({ ok: false, problems: [] }),
    install: async () => ({ ok: true, warnings: [] }),
  });
  const { button, find } = mountStudio({
    opened: null,
    openedPack: { draftId: PACK_DRAFT, pack: makePackView('en') },
    pictures: { add: async () => ({ ok: false, problems: [] }), load },
    onPublishing: () => publishing,
  });
  await vi.waitFor(() => button('Download version 0.1.0'));
  await userEvent.click(button('Download version 0.1.0'));
  await vi.waitFor(() => expect(blobs).toHaveLength(1));
  const read = await readArchive(new Uint8Array(await blobs[0]!.arrayBuffer()), 'pakket.zip');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect([...read.value.assets]).toEqual([[picture.path, fromBase64(picture.base64)]]);
  expect(read.value.guides).toHaveLength(2);
  load.mockResolvedValue([]);
  await userEvent.click(button('Download version 0.1.0'));
  await vi.waitFor(() => expect(find('.message.care').textContent).toContain('did not work'));
  expect(blobs).toHaveLength(1);
});
