import { expect, test } from 'vitest';
import { writeGuide, writeKind, writePack, writeStep } from './fixtures/write-guide.ts';
import { parsePackFiles } from './parse-files.ts';
import { readPackFiles, recheckPack } from './read-pack.ts';
import type { Walkthrough } from './schema.ts';

type Files = Readonly<Record<string, unknown>>;

function toSources(files: Files): { name: string; text: string }[] {
  return Object.entries(files).map(([name, content]) => ({
    name,
    text: typeof content === 'string' ? content : JSON.stringify(content),
  }));
}

function check(files: Files): string[] {
  const parsed = parsePackFiles(toSources(files));
  return (parsed.ok ? parsed.warnings : parsed.problems).map(
    ({ file, path, severity, message: { key, params } }) =>
      [severity[0], file, path, key, params.found, params.suggestion && `(${params.suggestion})`]
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
  );
}

const gids = writeGuide();
const other = writeGuide({ id: 'nl.voorbeeldstad.andere' });
const required = { type: 'host', required: true };
const uses = (type: object): object =>
  writeGuide({ variables: { host: type }, app: { id: 'a', match: ['https://{{host}}/*'] } });

const cases: [title: string, files: Files, problems: string[]][] = [
  ['a pack that is right', { 'pack.json': writePack(), 'gids.json': gids }, []],
  ['a guide alone', { 'Mijn gids.json': uses(required) }, []],
  [
    'a guide alone that shows a picture which did not come along',
    {
      'gids.json': writeGuide({
        steps: [writeStep({ image: { asset: 'a.png', alt: { nl: 'Knop' } } })],
      }),
    },
    ['e gids.json steps[0].image.asset unknown-asset a.png'],
  ],
  [
    'a broken guide alone',
    { 'gids.json': writeGuide({ minutes: 0 }) },
    ['e gids.json minutes number-too-small 0'],
  ],
  ['a pack under another name', { 'pakket.json': writePack() }, ['e pakket.json kind is-a-pack']],
  [
    'guides without a manifest',
    { 'gids.json': gids, 'b.json': other },
    ['e gids.json manifest-missing'],
  ],
  ['no files', {}, ['e pack.json manifest-missing']],
  [
    'a file that is not there',
    { 'pack.json': writePack({ guides: ['gids.json', 'gidz.json'] }), 'gids.json': gids },
    ['e pack.json guides[1] file-missing gidz.json (gids.json)'],
  ],
  [
    'a file that is broken is there',
    { 'pack.json': writePack(), 'gids.json': '{' },
    ['e gids.json json-open'],
  ],
  [
    'a broken manifest, and a broken guide with it',
    { 'pack.json': writePack({ issuer: '' }), 'gids.json': writeGuide({ minutes: 0 }) },
    ['e pack.json issuer text-empty', 'e gids.json minutes number-too-small 0'],
  ],
  [
    'a file that is not listed',
    { 'pack.json': writePack(), 'gids.json': gids, 'extra.json': other },
    ['w extra.json file-unlisted'],
  ],
  [
    'two guides with one id',
    {
      'pack.json': writePack({ guides: ['gids.json', 'b/gids.json'] }),
      'gids.json': gids,
      'b/gids.json': gids,
    },
    ['e b/gids.json id duplicate-guide nl.voorbeeldstad.gids'],
  ],
  [
    'languages',
    {
      'pack.json': writePack({ languages: ['nl', 'de'], guides: ['gids.json', 'b.json'] }),
      'gids.json': gids,
      'b.json': writeKind('article', {
        id: 'nl.voorbeeldstad.b',
        title: { nl: 'A', de: 'B', en: 'C' },
        body: { nl: 'A', de: 'B', en: 'C' },
      }),
    },
    ['e gids.json title pack-language-missing de', 'w b.json title pack-language-extra en'],
  ],
  [
    'a variable that nobody can fill in',
    { 'pack.json': writePack(), 'gids.json': uses(required) },
    ['e gids.json variables.host pack-variable-missing host'],
  ],
  [
    'one that has a default',
    { 'pack.json': writePack(), 'gids.json': uses({ type: 'host', default: 'a.nl' }) },
    [],
  ],
  [
    'one of another type, and one too many',
    {
      'pack.json': writePack({ variables: { host: { type: 'text' }, mail: { type: 'email' } } }),
      'gids.json': uses(required),
    },
    [
      'w pack.json variables.mail pack-variable-unused mail',
      'e gids.json variables.host pack-variable-type host',
    ],
  ],
  [
    'pictures',
    {
      'pack.json': writePack({ assets: [{ path: 'knop.png', sha256: 'a'.repeat(64) }] }),
      'gids.json': writeGuide({
        steps: [writeStep({ image: { asset: 'knpo.png', alt: { nl: 'Knop' } } })],
      }),
    },
    ['e gids.json steps[0].image.asset unknown-asset knpo.png (knop.png)'],
  ],
  [
    'guides of the same pack and of another',
    {
      'pack.json': writePack({ guides: ['gids.json', 'lijst.json'] }),
      'gids.json': gids,
      'lijst.json': writeKind('checklist', {
        id: 'nl.voorbeeldstad.lijst',
        items: [
          { id: 'a', title: { nl: 'A' }, guide: 'nl.voorbeeldstad.gids' },
          { id: 'b', title: { nl: 'B' }, guide: 'nl.elders.gids' },
        ],
      }),
    },
    ['w lijst.json items[1].guide guide-elsewhere nl.elders.gids'],
  ],
  [
    'an item that leads to a text or to tips, which are never done',
    {
      'pack.json': writePack({ guides: ['tekst.json', 'tips.json', 'lijst.json'] }),
      'tips.json': writeKind('tips', {
        id: 'nl.voorbeeldstad.tips',
        targets: { knop: { role: 'button' } },
        tips: [{ id: 'a', target: 'knop', show: 'help', body: { nl: 'x' } }],
      }),
      'tekst.json': writeKind('article', { id: 'nl.voorbeeldstad.tekst', body: { nl: 'x' } }),
      'lijst.json': writeKind('checklist', {
        id: 'nl.voorbeeldstad.lijst',
        items: [
          { id: 'a', title: { nl: 'A' }, guide: 'nl.voorbeeldstad.tekst' },
          {
            id: 'b',
            title: { nl: 'B' },
            guide: 'nl.voorbeeldstad.tekst',
            doneWhen: { language: 'nl' },
          },
          { id: 'c', title: { nl: 'C' }, guide: 'nl.voorbeeldstad.tips' },
        ],
      }),
    },
    [
      'w lijst.json items[0].guide item-never-done nl.voorbeeldstad.tekst',
      'w lijst.json items[2].guide item-never-done nl.voorbeeldstad.tips',
    ],
  ],
];

test.each(cases)('%s', (_title, files, problems) => {
  expect(check(files)).toEqual(problems);
});

test('the guides come in the order of the manifest, whatever the files are called before it', () => {
  const manifest = writePack({ guides: ['b/andere.json', 'gids.json'] });
  const parsed = parsePackFiles(
    toSources({ 'x/gids.json': gids, 'x/pack.json': manifest, 'x/b/andere.json': other }),
  );
  expect(parsed.ok && parsed.value.guides.map(({ id }) => id)).toEqual([other.id, gids.id]);
});

test('a guide alone gets a manifest that could have come with it', () => {
  const alone = writeGuide({
    owner: 'team-zaken',
    variables: { a: { type: 'text', default: '-' } },
  });
  const said = { ...alone, goal: { nl: '{{a}}' } };
  const parsed = parsePackFiles(toSources({ 'Mijn gids.json': said }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { manifest, guides } = parsed.value;
  expect(manifest).toMatchObject({ id: alone.id, title: alone.title, issuer: 'team-zaken' });
  expect(Object.keys(manifest.variables)).toEqual(['a']);
  expect(guides).toMatchObject([{ id: alone.id }]);
  const [file] = manifest.guides;
  expect(parsePackFiles(toSources({ 'pack.json': manifest, [file!]: guides[0] })).ok).toBe(true);
});

test('a pack that comes as data is checked like its files', () => {
  const parsed = parsePackFiles(toSources({ 'pack.json': writePack(), 'gids.json': gids }));
  if (!parsed.ok) throw new Error('the sample must be right');
  const { manifest, guides } = parsed.value;
  expect(recheckPack({ manifest, guides }, 'a.json', 'nl')).toEqual([]);
  const [guide] = guides as [Walkthrough];
  const astray: Walkthrough = { ...guide, steps: [{ ...guide.steps[0]!, target: 'weg' }] };
  expect(recheckPack({ manifest, guides: [astray] }, 'a.json', 'nl')).toEqual([
    "a.json: nl.voorbeeldstad.gids: steps[0].target: de plek 'weg' is niet beschreven onder targets.",
  ]);
  expect(recheckPack({ manifest, guides: [] }, 'a.json', 'nl')).toEqual([
    "a.json: nl.voorbeeldstad.pakket: guides[0]: het bestand 'gids.json' is er niet.",
  ]);
});

test('for a person, what is wrong is said in sentences', () => {
  const broken = { 'pack.json': writePack(), 'gids.json': writeGuide({ minutes: 0 }) };
  expect(readPackFiles(toSources(broken), 'nl')).toEqual({
    ok: false,
    problems: ['gids.json, regel 1: minutes: minstens 1 is nodig, hier staat 0.'],
  });
  const advised = { 'pack.json': writePack(), 'gids.json': gids, 'b.json': other };
  expect(readPackFiles(toSources(advised), 'de')).toMatchObject({
    ok: true,
    manifest: { id: 'nl.voorbeeldstad.pakket' },
    guides: [{ id: gids.id }],
    warnings: [
      'b.json, Zeile 1: Hinweis: pack.json nennt diese Datei nicht unter guides; sie gehört also nicht zum Paket.',
    ],
  });
});
