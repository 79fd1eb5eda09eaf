import { expect, test } from 'vitest';
import { writeGuide, writeStep } from '../../utils/core/guide/fixtures/write-guide.ts';
import { parseGuide } from '../../utils/core/guide/parse.ts';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { readData } from './read-data.ts';
import { readOptions } from './read-options.ts';

function guides(): Guide[] {
  const parsed = parseGuide(JSON.stringify(writeGuide({ steps: [writeStep()] })), 'gids.json');
  return parsed.ok ? [parsed.value] : [];
}

function problems(data: unknown): string[] {
  const text = typeof data === 'string' ? data : JSON.stringify(data, null, 2);
  const reading = readData(text, 'data.json', guides());
  return reading.ok ? [] : reading.problems.map((it) => formatProblem(it, 'en'));
}

const file = (fields: object): object => ({ format: 1, kind: 'drift-data', ...fields });
const forGuide = (fields: object): object => file({ guides: { 'nl.voorbeeldstad.gids': fields } });

test('all that a step can be given', () => {
  const element = { role: 'button', name: 'Opslaan' };
  const step = {
    goto: '/zaken',
    reach: [{ press: 'Escape' }, { click: element }],
    before: [
      { fill: { label: 'Naam' }, with: { env: 'NAAM' } },
      { choose: { target: 'lijst' }, option: 'Een' },
      { tick: element },
      { upload: element, file: 'bijlage.pdf' },
    ],
    value: true,
    do: [{ goto: '/' }],
    answer: 'ja',
  };
  expect(problems(forGuide({ start: '/', prepare: [], steps: { een: step } }))).toEqual([]);
});

test.each([
  ['{ "format": 1, }', /^data\.json, line 1: Column 14: remove this comma/],
  [file({ kind: 'pack' }), /line 3: kind: 'pack' is not known; use one of: drift-data\./],
  [file({ guide: {} }), /guide: .*did you mean 'guides'\?/],
  [forGuide({ steps: { een: { valeu: 'x' } } }), /line 8: .*valeu.*did you mean 'value'\?/],
  [forGuide({ steps: { twee: {} } }), /steps\.twee: 'twee' is not known; use one of: een\./],
  [file({ guides: { 'nl.voorbeeldstad.gidz': {} } }), /did you mean 'nl\.voorbeeldstad\.gids'\?/],
])('what is wrong with %j is said with its place', (data, said) => {
  expect(problems(data).join('\n')).toMatch(said);
});

test.each([
  [[], /^--pack is missing/],
  [['--pack', 'x'], /^--app is missing/],
  [['--pack', 'x', '--app', 'acceptatie'], /^--app: found "acceptatie", expected an address/],
  [['--pack', 'x', '--app', 'file:///x'], /^--app: found/],
  [['--pack', 'x', '--app', 'http://x/', '--language', 'es'], /^--language: found "es"/],
  [['--pak', 'x'], /--pak/],
])('called with %j, it says what is wrong', (args, said) => {
  expect(readOptions(args)).toMatch(said);
});
