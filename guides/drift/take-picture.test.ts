import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useFolder } from '../cli/fixtures/use-folder.ts';
import { clearPictures } from './take-picture.ts';

const { at, put } = useFolder();

test('pictures of an earlier run go, and nothing else that lies in the folder', async () => {
  for (const name of ['0001.jpg', '10000.jpg', 'vakantie.jpg', '2026.jpg.bak', 'sub/0001.jpg'])
    put(`pictures/${name}`, 'x');
  await clearPictures(at('pictures'));
  expect(readdirSync(at('pictures')).sort()).toEqual(['2026.jpg.bak', 'sub', 'vakantie.jpg']);
  await clearPictures(at('new/pictures'));
  expect(readdirSync(at('new/pictures'))).toEqual([]);
});
