/** In Firefox counts are handed over as files: nothing is put anywhere, whatever a collector's file names. */
import { createKeyPair } from '../../utils/store/sealing.ts';
import { askBackground } from './support/background.ts';
import { expect, test } from './support/firefox-test.ts';

test('a collector with a folder gets files', async ({ ownPage }) => {
  const { publicKey } = await createKeyPair();
  const collector = {
    format: 1,
    kind: 'collector',
    key: publicKey,
    destination: 'https://tellingen.voorbeeldstad.example/',
    teams: ['Burgerzaken'],
  };
  const file = { name: 'verzamelaar.json', text: JSON.stringify(collector) };
  expect(await askBackground(ownPage, 'openCollector', file)).toMatchObject({ ok: true });
  expect((await askBackground(ownPage, 'reports', {})).collector).toMatchObject({
    key: publicKey,
    team: 'Burgerzaken',
    folder: null,
  });
});
