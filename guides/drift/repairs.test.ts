import { expect, test } from 'vitest';
import { parseGuide } from '../../utils/core/guide/parse.ts';
import type { Evidence } from '../../utils/core/locate/evidence.ts';
import { writeGuide } from '../../utils/core/guide/fixtures/write-guide.ts';
import { collectRepairs } from './repairs.ts';

const seen: Evidence = {
  v: 'a',
  traits: { role: 'button', tag: 'button', name: 'besluit opslaan' },
  twins: 'a',
  common: [],
  language: 'nl',
  words: '',
};

function collect(targets: object) {
  const variables = { caseHost: { type: 'host', default: 'zaken.voorbeeldstad.nl' } };
  const app = { id: 'zaak', match: ['https://{{caseHost}}/*'] };
  const raw = writeGuide({ targets, variables, app });
  const text = `${JSON.stringify(raw, null, 2)}\n`;
  const parsed = parseGuide(text, 'gids.json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return collectRepairs(parsed.value, { path: 'gids.json', text });
}

test('of a name by hand, the one in the language of the page is proposed', () => {
  const repairs = collect({ save: { role: 'button', name: { nl: 'Opslaan', de: 'Speichern' } } });
  expect(
    repairs.propose('save', { evidence: seen, name: 'Besluit opslaan', language: 'nl-NL' }),
  ).toBe(true);
  expect(repairs.count).toBe(1);
  const lines = repairs.toPatch().split('\n');
  expect(lines.filter((it) => /^[-+] /.test(it))).toEqual([
    '-        "nl": "Opslaan",',
    '+        "nl": "Besluit opslaan",',
  ]);
});

test('of what was recorded all is new, but the words in other languages and the host of the frame', () => {
  const wordings = [{ language: 'de', words: '', traits: { name: 'speichern' } }];
  const recorded = {
    ...seen,
    traits: { role: 'button' },
    frame: 'https://{{caseHost}}/formulier',
    wordings,
  };
  const repairs = collect({ save: { recorded } });
  const now = { ...seen, frame: 'https://acceptatie.example.nl/formulier' };
  expect(repairs.propose('save', { evidence: now, name: 'x', language: 'nl' })).toBe(true);
  const added = repairs
    .toPatch()
    .split('\n')
    .filter((it) => it.startsWith('+ '))
    .join('\n');
  expect(added).toContain('"name": "besluit opslaan"');
  expect(repairs.toPatch()).not.toContain('acceptatie');
  expect(added).not.toContain('speichern');
});

test.each([
  ['a page in a language that the guide has no name in', 'Save the decision', 'en'],
  ['the same name', 'Opslaan:', 'nl'],
  ['no name', '', 'nl'],
  ['a name that no guide may hold', 'x'.repeat(2_000), 'nl'],
])('nothing is proposed for %s', (_, name, language) => {
  const repairs = collect({ save: { role: 'button', name: { nl: 'Opslaan', de: 'Speichern' } } });
  expect(repairs.propose('save', { evidence: seen, name, language })).toBe(false);
  expect(repairs.toPatch()).toBe('');
});
