import { expect, test } from 'vitest';
import { parseCollectorFile } from './collector-file.ts';
import { writeCollectorFile } from './write-collector-file.ts';

const publicKey = `age1${'q'.repeat(58)}`;

test('what was typed becomes a file that the others can read', () => {
  const written = writeCollectorFile(
    {
      publicKey,
      teams: ' Vergunningen \r\n\nBurgerzaken\nVergunningen',
      destination: ' https://tellingen.voorbeeldstad.example/in/ ',
    },
    'c.json',
  );
  expect(parseCollectorFile(written.ok ? written.value : '', 'c.json')).toMatchObject({
    ok: true,
    value: {
      key: publicKey,
      teams: ['Vergunningen', 'Burgerzaken'],
      destination: 'https://tellingen.voorbeeldstad.example/in/',
    },
  });
});

test.each([
  ['no team', { teams: ' \n', destination: '' }, 'teams'],
  ['no https', { teams: 'Oost', destination: 'ftp://voorbeeldstad.example' }, 'destination'],
])('%s is told with its place', (_what, typed, path) => {
  const written = writeCollectorFile({ publicKey, ...typed }, 'c.json');
  expect(written.ok ? [] : written.problems.map((it) => it.path)).toEqual([path]);
});
