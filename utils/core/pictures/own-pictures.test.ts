import { expect, test } from 'vitest';
import { encodeUtf8, hashBytes, toBase64 } from '../pack-archive/platform.ts';
import { makeDraft, makeStep } from '../studio/fixtures/draft.ts';
import { checkPictures } from './check-pictures.ts';
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
  const bytes = encodeUtf8('beeld');
  const found = await hashBytes(bytes);
  const base64 = toBase64(bytes);
  const right = { path: namePicture(found, 'webp'), base64 };
  expect(await checkPictures([right], 'alles.json', 'en')).toEqual([]);
  const told = await checkPictures([{ path: A, base64 }, right], 'alles.json', 'en');
  expect(told).toHaveLength(1);
  for (const part of ['alles.json', A, found, 'a'.repeat(64)]) expect(told[0]).toContain(part);
});
