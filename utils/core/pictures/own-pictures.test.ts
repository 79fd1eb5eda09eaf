import { expect, test } from 'vitest';
import { encodeUtf8, hashBytes, toBase64, type Bytes } from '../pack-archive/platform.ts';
import { manifestOf } from '../guide/lone-guide.ts';
import { makeDraft, makeStep } from '../studio/fixtures/draft.ts';
import { checkPackPictures, checkPictures } from './check-pictures.ts';
import { forgePngOf } from './fixtures/forge-picture.ts';
import {
  assetsOf,
  hashOfPicture,
  listPictures,
  namePicture,
  renamePictures,
} from './own-pictures.ts';

const [A, B] = ['a', 'b'].map((letter) => namePicture(letter.repeat(64), 'webp')) as [
  string,
  string,
];
const show = (id: string, asset: string) => makeStep(id, { image: { asset, alt: { nl: 'Knop' } } });
const guide = { ...makeDraft(), steps: [show('een', A), show('twee', B), show('drie', A)] };

test('the pictures of a guide, each once; of those at hand the manifest tells the hash', () => {
  expect(listPictures(guide)).toEqual([A, B]);
  expect(assetsOf([guide], [B, 'assets/ander.png'])).toEqual([{ path: B, sha256: 'b'.repeat(64) }]);
});

test('a picture gets another name wherever the guide shows it; the others keep theirs', () => {
  const renamed = renamePictures(guide, new Map([[A, 'assets/neu.png']]));
  expect(listPictures(renamed)).toEqual(['assets/neu.png', B]);
  expect(renamePictures(renamed, new Map([['assets/neu.png', A]]))).toEqual(guide);
});

test('only a path that we give has a hash', () => {
  expect(hashOfPicture(A)).toBe('a'.repeat(64));
  for (const path of ['beeld/knop.png', `assets/${'a'.repeat(64)}.svg`, `../${A}`, `${A}/x`])
    expect(hashOfPicture(path)).toBeNull();
});

test('a picture that is not what its name says is told, with what was found', async () => {
  const bytes = forgePngOf(3, 2);
  const found = await hashBytes(bytes);
  const base64 = toBase64(bytes);
  const right = { path: namePicture(found, 'png'), base64 };
  expect(await checkPictures([right], 'alles.json', 'en')).toEqual([]);
  const told = await checkPictures([{ path: A, base64 }, right], 'alles.json', 'en');
  expect(told).toHaveLength(1);
  for (const part of ['alles.json', A, found, 'a'.repeat(64)]) expect(told[0]).toContain(part);
});

const LARGE =
  'op.json: p.png: The picture is too large: 30000 × 30000 pixels, at most 1280 wide and 1280 high are allowed. Make it smaller.';

test.each<[string, Bytes, 'png' | 'webp', RegExp]>([
  ['a text', encodeUtf8('beeld'), 'png', /This is no picture as the studio stores them/],
  ['a PNG that is called WebP', forgePngOf(3, 2), 'webp', /This is no picture as the studio/],
  ['a picture that takes all memory', forgePngOf(30_000, 30_000), 'png', /30000 × 30000 pixels/],
])('%s by its right hash is none', async (_, bytes, type, said) => {
  const picture = { path: namePicture(await hashBytes(bytes), type), base64: toBase64(bytes) };
  const told = await checkPictures([picture], 'op.json', 'en');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(said);
});

test('the pictures of a pack: those that a step shows can be drawn, and all are what the manifest says', async () => {
  const [large, text] = [forgePngOf(30_000, 30_000), encodeUtf8('<svg/>')];
  const files = { 'p.png': large, 'p.svg': text, 'los.txt': text };
  const listed = await Promise.all(
    Object.entries(files).map(async ([path, it]) => ({ path, sha256: await hashBytes(it) })),
  );
  const told = (shown: readonly string[], changed: object = {}) => {
    const own = { ...guide, steps: shown.map((path, at) => show(`s${at}`, path)) };
    const manifest = { ...manifestOf(own, listed), guides: ['a.json'] };
    const assets = Object.entries({ ...files, ...changed }).map(([path, it]) => ({
      path,
      base64: toBase64(it),
    }));
    return checkPackPictures({ manifest, guides: [own], assets }, 'op.json', 'en');
  };
  expect(await told([])).toEqual([]);
  expect(await told(['p.png', 'p.svg'])).toEqual([
    LARGE,
    'op.json: p.svg: This is no picture that a step can show. Save it as WebP, PNG or JPEG.',
  ]);
  const other = await told([], { 'los.txt': large, 'meer.png': large });
  expect(other).toHaveLength(2);
  expect(other[0]).toContain('op.json: los.txt: The content is not what');
  expect(other[1]).toContain('meer.png: pack.json does not list this file');
});
