import { expect, test } from 'vitest';
import { SAMPLE_PICTURE, SAMPLE_PICTURE_PATH } from '../../tests/gallery/sample-picture.ts';
import { encodeUtf8, fromBase64, hashBytes, toBase64 } from '../core/pack-archive/platform.ts';
import { forgePngOf } from '../core/pictures/fixtures/forge-picture.ts';
import { inspectPicture } from '../core/pictures/inspect-picture.ts';
import { listPictures } from '../core/pictures/own-pictures.ts';
import { makeDraft, makeStep } from '../core/studio/fixtures/draft.ts';
import { adoptPictures } from './adopt-pictures.ts';

const show = (...paths: readonly string[]) => ({
  ...makeDraft(),
  steps: paths.map((asset, index) =>
    makeStep(`stap-${index}`, { image: { asset, alt: { nl: 'Knop' } } }),
  ),
});

/** A picture as others make them: a browser writes more into it than pixels. */
async function drawForeign(): Promise<string> {
  const canvas = new OffscreenCanvas(40, 20);
  canvas.getContext('2d')!.fillRect(0, 0, 20, 20);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
  return toBase64(new Uint8Array(await blob.arrayBuffer()));
}

const from = (files: Readonly<Record<string, string>>) => async (path: string) => files[path];

test('what the studio has made stays what it is, and is there once', async () => {
  const guides = [show(SAMPLE_PICTURE_PATH), show(SAMPLE_PICTURE_PATH)];
  const adopted = await adoptPictures(guides, from({ [SAMPLE_PICTURE_PATH]: SAMPLE_PICTURE }));
  expect(adopted).toEqual({
    guides,
    pictures: [{ path: SAMPLE_PICTURE_PATH, base64: SAMPLE_PICTURE }],
    refused: [],
  });
});

test('a picture of others is drawn anew, and every guide shows it by its new name', async () => {
  const guides = [show('beeld/knop.jpg'), show('beeld/knop.jpg', 'beeld/weg.png')];
  const adopted = await adoptPictures(guides, from({ 'beeld/knop.jpg': await drawForeign() }));
  expect(adopted.refused).toEqual([]);
  expect(adopted.pictures).toHaveLength(1);
  const [{ path, base64 }] = adopted.pictures as unknown as [{ path: string; base64: string }];
  const bytes = fromBase64(base64);
  expect(inspectPicture(bytes)).toBe('webp');
  expect(path).toBe(`assets/${await hashBytes(bytes)}.webp`);
  expect(adopted.guides.map(listPictures)).toEqual([[path], [path, 'beeld/weg.png']]);
});

test('what would take all memory is told, though it has nothing else in it', async () => {
  const large = toBase64(forgePngOf(30_000, 30_000));
  const { refused } = await adoptPictures(
    [show('beeld/groot.png')],
    from({ 'beeld/groot.png': large }),
  );
  expect(refused).toEqual([{ path: 'beeld/groot.png', why: 'pixels' }]);
});

test('what cannot be drawn is told, with why', async () => {
  const svg = toBase64(encodeUtf8('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  const half = toBase64(fromBase64(SAMPLE_PICTURE).slice(0, 30));
  const files = { 'beeld/knop.svg': svg, 'beeld/half.webp': half };
  const { refused, pictures } = await adoptPictures([show(...Object.keys(files))], from(files));
  expect(refused).toEqual([
    { path: 'beeld/knop.svg', why: 'type' },
    { path: 'beeld/half.webp', why: 'damaged' },
  ]);
  expect(pictures).toEqual([]);
});
