import { expect, test } from 'vitest';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { countVerdicts, exitCodeOf, type DriftReport, type TargetResult } from './report.ts';
import { writeHtml } from './report-html.ts';
import { writeJunit } from './report-junit.ts';
import { writeText } from './report-text.ts';
import { WORDS } from './say.ts';

const picture = {
  file: '0001.jpg',
  width: 800,
  height: 480,
  mark: { kind: 'target', x: 80, y: 48, width: 400, height: 24 },
} as const;

const target = (fields: Partial<TargetResult>): TargetResult => ({
  target: 'save',
  use: 'shown',
  verdict: 'found',
  reasons: ['exact'],
  count: null,
  note: null,
  picture,
  hasRepair: false,
  ...fields,
});

const targets = [
  target({}),
  target({ target: 'form', verdict: 'likely', reasons: ['weak-identity'], hasRepair: true }),
  target({ target: 'row', verdict: 'ambiguous', count: 3, reasons: ['too-close'] }),
  target({ target: 'menu', verdict: 'missing', reasons: ['within'], picture: null }),
  target({
    target: 'done',
    use: 'outcome',
    verdict: 'not-tested',
    note: { key: 'held' },
    picture: null,
  }),
];

const guides = [
  {
    id: 'nl.voorbeeldstad.gids',
    version: '1.0.0',
    kind: 'walkthrough',
    title: 'Een <b>gids</b> & meer',
    steps: [
      {
        id: 'opslaan',
        title: 'Sla "het" op',
        state: 'held' as const,
        note: { key: 'held' as const },
        targets,
      },
    ],
  },
];

const report: DriftReport = {
  format: 1,
  kind: 'drift-report',
  pack: { id: 'nl.voorbeeldstad.pakket', version: '1.0.0' },
  application: 'https://acceptatie.example.nl',
  startedAt: '2026-11-20T10:00:00.000Z',
  seconds: 4.2,
  totals: countVerdicts(guides),
  guides,
};

const html = (language: UiLanguage): string =>
  writeHtml(report, {
    language,
    patch: { file: 'repairs.patch', count: 1 },
    readPicture: () => 'QUJD',
  });

test('each verdict is counted', () => {
  expect(report.totals).toEqual({ found: 1, likely: 1, ambiguous: 1, missing: 1, 'not-tested': 1 });
});

test.each([
  [{ found: 9 }, false, 0],
  [{}, false, 0],
  [{ likely: 1 }, false, 1],
  [{ ambiguous: 1 }, true, 1],
  [{ missing: 1 }, true, 1],
  [{ 'not-tested': 1 }, false, 1],
  [{ found: 1, 'not-tested': 1 }, true, 0],
])('%j, where untested is allowed: %s, ends with %i', (counts, mayBeUntested, code) => {
  const none = { found: 0, likely: 0, ambiguous: 0, missing: 0, 'not-tested': 0 };
  expect(exitCodeOf({ ...none, ...counts }, mayBeUntested)).toBe(code);
});

test('the terminal shows each target, why, and the counts', () => {
  expect(writeText(report, 'en').split('\n')).toEqual([
    'Een <b>gids</b> & meer (nl.voorbeeldstad.gids)',
    '  opslaan: held back (It cannot be undone, and --allow does not name this step.)',
    '    ✓ save: found',
    '    ? form: probably found',
    '        What told it from others is different.',
    '        There is a proposal for a repair.',
    '    ≈ row: several alike',
    '        3 are alike.',
    '        More than one is as much like it.',
    '    ✗ menu: not found',
    '        What it lies inside was not found.',
    '    – done: not tested',
    '',
    '1 found, 1 probably found, 1 several alike, 1 not found, 1 not tested',
    '',
  ]);
});

test('JUnit: found passes, untested is skipped, all else fails; words of the guide stay words', () => {
  const xml = writeJunit(report, 'en');
  expect(xml).toContain('tests="5" failures="3" errors="0" skipped="1" time="4.2"');
  expect(xml).toContain('name="opslaan / save / shown"/>');
  expect(xml.match(/<failure message="/g)).toHaveLength(3);
  expect(xml).toContain('<skipped message="not tested. It cannot be undone, and --allow');
  const odd = { ...report, pack: { id: 'a"<\u0001>&', version: '1.0.0' } };
  expect(writeJunit(odd, 'en')).toContain('<testsuites name="a&quot;&lt;&gt;&amp;" ');
});

test('HTML: one file that loads nothing and runs nothing, with the mark where the target is', () => {
  const page = html('en');
  expect(page).not.toMatch(/<script|<link|https?:\/\/(?!acceptatie)/);
  expect(page).toContain('Een &lt;b&gt;gids&lt;/b&gt; &amp; meer');
  expect(page).toContain('left:10.00%;top:10.00%;width:50.00%;height:5.00%');
  expect(page).toContain('src="data:image/jpeg;base64,QUJD"');
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
});

test.each(['nl', 'de', 'en', 'fr'] as const)(
  'every word of the report is there in %s',
  (language) => {
    expect(html(language)).toContain(`<html lang="${language}">`);
    expect(html(language)).not.toMatch(/\{\w+\}/);
    const holes = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();
    for (const [key, text] of Object.entries(WORDS[language])) {
      expect(text.trim(), key).not.toBe('');
      expect(holes(text), key).toBe(holes(WORDS.en[key as keyof typeof WORDS.en]));
    }
  },
);
