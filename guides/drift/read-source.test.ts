import { expect, test } from 'vitest';
import { writeGuide, writePack } from '../../utils/core/guide/fixtures/write-guide.ts';
import { useFolder } from '../cli/fixtures/use-folder.ts';
import { CannotRun } from './cannot-run.ts';
import { readSource } from './read-source.ts';

const { at, run, put } = useFolder();
const ID = 'nl.voorbeeldstad.gids';

test('a folder, its pack.json, its zip file and one guide: the guide, and the file that a patch names', async () => {
  put('pakket/pack.json', writePack({ guides: ['sub/gids.json'] }));
  put('pakket/sub/gids.json', writeGuide());
  expect(run('main.ts', ['pack', 'pakket', '--out', 'pakket.zip']).code).toBe(0);
  const paths = {
    pakket: 'sub/gids.json',
    'pakket/pack.json': 'sub/gids.json',
    'pakket.zip': 'sub/gids.json',
    'pakket/sub/gids.json': 'gids.json',
  };
  const text = JSON.stringify(writeGuide(), null, 2);
  for (const [path, named] of Object.entries(paths)) {
    const source = await readSource(at(path), 'en');
    expect(source.guides.map(({ id }) => id)).toEqual([ID]);
    expect(source.fileOf(ID)).toEqual({ path: named, text });
  }
});

test('below where the command was called, a patch names the whole path', async () => {
  for (const path of ['guides/practice', './guides/practice/']) {
    const { guides, fileOf } = await readSource(path, 'en');
    expect(fileOf(guides[0]!.id).path).toMatch(/^guides\/practice\/[a-z-]+\.json$/);
  }
});

test('what is wrong with it is said as by the check', async () => {
  put('pakket/gids.json', writeGuide());
  await expect(readSource(at('pakket'), 'en')).rejects.toThrow('There is no pack.json among');
  await expect(readSource(at('weg'), 'nl')).rejects.toBeInstanceOf(CannotRun);
});
