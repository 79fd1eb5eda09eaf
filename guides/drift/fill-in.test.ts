import { expect, test } from 'vitest';
import { writeGuide, writePack } from '../../utils/core/guide/fixtures/write-guide.ts';
import { useFolder } from '../cli/fixtures/use-folder.ts';
import { fillIn } from './fill-in.ts';
import { readSource } from './read-source.ts';

const { at, put } = useFolder();
const app = 'http://127.0.0.1:5000/zaken';
const host = (more: object = {}) => ({ type: 'host', required: true, ...more });

/** The values for a guide that begins at these addresses and goes on in the archive. */
async function fill(match: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const own = { zaakHost: host(), archiefHost: host({ default: 'archief.example' }) };
  put('pakket/pack.json', writePack({ guides: ['gids.json'], variables: own }));
  put(
    'pakket/gids.json',
    writeGuide({
      app: { id: 'zaken', match },
      apps: [{ id: 'archief', match: ['https://{{archiefHost}}/*'] }],
      variables: own,
      steps: [{ id: 'opbergen', app: 'archief', title: { nl: 'Berg op' } }],
    }),
  );
  return fillIn(await readSource(at('pakket'), 'en'), { variables, app, language: 'en' }).values;
}

test('the host of the application is that on which the guides begin, not one that they go on to', async () => {
  expect(await fill(['http://{{zaakHost}}/*'])).toEqual({
    zaakHost: '127.0.0.1:5000',
    archiefHost: 'archief.example',
  });
});

test('where guides begin on two, the data has to say which is which', async () => {
  const both = ['http://{{zaakHost}}/*', 'https://{{archiefHost}}/*'];
  await expect(fill(both)).rejects.toThrow('zaakHost');
  expect(await fill(both, { zaakHost: 'zaken.example' })).toEqual({
    zaakHost: 'zaken.example',
    archiefHost: 'archief.example',
  });
});
