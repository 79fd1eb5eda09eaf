import { expect, test } from 'vitest';
import { writePack } from './fixtures/write-guide.ts';
import { explainValues } from './explain-values.ts';
import { parsePack } from './parse.ts';

function readManifest() {
  const parsed = parsePack(
    JSON.stringify(
      writePack({
        variables: {
          host: {
            type: 'host',
            required: true,
            label: { nl: 'Adres van de zaken', en: 'Address' },
          },
          mail: { type: 'email' },
          desk: { type: 'text', default: 'de helpdesk' },
        },
      }),
    ),
    'pack.json',
  );
  if (!parsed.ok) throw new Error('the sample must be right');
  return parsed.value;
}

const manifest = readManifest();

test('values that are right, or may be left open, need no words', () => {
  expect(explainValues(manifest, { host: 'zaken.voorbeeldstad.nl:8080' }, 'nl')).toEqual([]);
  expect(explainValues(manifest, { host: 'a.nl', mail: ' ', desk: '', other: '?' }, 'nl')).toEqual(
    [],
  );
});

test('each field that is not right is told by its label, or else by its name', () => {
  expect(explainValues(manifest, { host: 'https://a.nl/', mail: 'hulp' }, 'nl')).toEqual([
    {
      field: 'host',
      text: "De waarde van 'Adres van de zaken', 'https://a.nl/', past niet; nodig is een host, met of zonder poort, zoals \"zaken.voorbeeldstad.nl\".",
    },
    {
      field: 'mail',
      text: "De waarde van 'mail', 'hulp', past niet; nodig is een e-mailadres, zoals \"hulp@voorbeeldstad.nl\".",
    },
  ]);
  expect(explainValues(manifest, { host: '  ' }, 'en')).toEqual([
    { field: 'host', text: expect.stringMatching(/^[A-Z].*'Address'.*value/) },
  ]);
});
