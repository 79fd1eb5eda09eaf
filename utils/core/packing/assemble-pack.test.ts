import { expect, test } from 'vitest';
import { writeGuide, writeStep } from '../guide/fixtures/write-guide.ts';
import { parsePackFiles } from '../guide/parse-files.ts';
import { guideSchema, type Guide } from '../guide/schema.ts';
import { hashOfPicture, namePicture } from '../pictures/own-pictures.ts';
import { assembleGuide, assemblePack, joinVariables } from './assemble-pack.ts';
import { numberGuides } from './number-guides.ts';
import type { PackPlan } from './plan.ts';
import { isPackDraft, makePackId, packDraftId, startPlan } from './start-plan.ts';

const host = (value: string, label?: string) => ({
  type: 'host' as const,
  required: true,
  default: value,
  ...(label && { label: { nl: label } }),
});

const guide = (id: string, change: object = {}): Guide =>
  guideSchema.parse({
    ...writeGuide(),
    id,
    variables: { host: host('a.example') },
    app: { id: 'app', match: ['https://{{host}}/*'] },
    ...change,
  });

const plan = (change: Partial<PackPlan> = {}): PackPlan => ({
  ...startPlan({ language: 'nl', title: 'Zaken', issuer: 'Voorbeeldstad', drafts: [] }, new Set()),
  ...change,
});

test('a pack is what its plan says, and what follows from its guides', () => {
  const steps = [writeStep({ title: { nl: 'Doe dit', de: 'Tun Sie das' } })];
  const second = guide('own.twee', { title: { de: 'Zwei', nl: 'Twee' }, steps });
  const two = [guide('own.een'), second];
  const said = { version: '1.2.0', contact: 'balie@voorbeeldstad.example' };
  const { manifest, guides } = assemblePack(plan(said), two);
  expect(manifest).toEqual({
    format: 1,
    kind: 'pack',
    id: 'voorbeeldstad.zaken',
    version: '1.2.0',
    title: { nl: 'Zaken' },
    issuer: 'Voorbeeldstad',
    contact: 'balie@voorbeeldstad.example',
    languages: ['nl'],
    variables: { host: host('a.example') },
    guides: ['een.json', 'twee.json'],
    assets: [],
  });
  const files = [
    { name: 'pack.json', text: JSON.stringify(manifest) },
    ...guides.map((it, at) => ({ name: manifest.guides[at]!, text: JSON.stringify(it) })),
  ];
  expect(parsePackFiles(files)).toMatchObject({ ok: true, value: { manifest, guides } });
});

test('its files have names of their own, whatever the guides are called', () => {
  const ids = ['a.gids', 'b.gids', 'c.pack', 'd.--', 'e.manifest'];
  const { manifest } = assemblePack(
    plan(),
    ids.map((id) => guide(id)),
  );
  expect(manifest.guides).toEqual([
    'gids.json',
    'gids-2.json',
    'pack-2.json',
    'guide.json',
    'manifest-2.json',
  ]);
  // No file is cut to the length of an id within a guide.
  const long = 'g'.repeat(70);
  const twice = assemblePack(
    plan(),
    ['a', 'b'].map((issuer) => guide(`${issuer}.${long}`)),
  );
  expect(twice.manifest.guides).toEqual([`${long}.json`, `${long}-2.json`]);
});

test('one guide alone is a pack by its own name', () => {
  const { manifest } = assembleGuide(guide('own.een', { version: '3.0.0' }));
  expect(manifest).toMatchObject({ id: 'own.een', version: '3.0.0', guides: ['guide.json'] });
});

test('what the guides ask for in the same way is asked once; different hosts stay apart', () => {
  const [one, same] = [
    guide('own.een'),
    guide('own.twee', { variables: { host: host('a.example', 'Host') } }),
  ];
  const other = guide('own.drie', { variables: { host: host('b.example') } });
  expect(joinVariables({}, [one, same])).toEqual({ host: host('a.example') });
  expect(joinVariables({}, [one, same, other])).toEqual({});
  const own = { host: host('c.example') };
  expect(joinVariables(own, [one, other])).toEqual(own);
});

test('a guide that has changed gets the next number; a higher one of its author stays', () => {
  const before = [guide('own.een', { version: '1.0.0' }), guide('own.twee', { version: '1.0.0' })];
  const after = [
    guide('own.een', { version: '0.1.0', title: { nl: 'Anders' } }),
    guide('own.twee', { version: '0.1.0' }),
    guide('own.drie', { version: '0.1.0' }),
  ];
  expect(numberGuides(before, after).map(({ version }) => version)).toEqual([
    '1.0.1',
    '1.0.0',
    '0.1.0',
  ]);
  const chosen = [guide('own.een', { version: '4.0.0', title: { nl: 'Anders' } })];
  expect(numberGuides(before, chosen)[0]?.version).toBe('4.0.0');
});

test('of a guide that was published more than once, the highest number counts, whatever comes first', () => {
  const [low, high] = ['0.1.0', '0.3.0'].map((version) => guide('own.een', { version }));
  const now = [guide('own.een', { version: '0.1.0' })];
  for (const before of [
    [low!, high!],
    [high!, low!],
  ])
    expect(numberGuides(before, now)[0]?.version).toBe('0.3.0');
});

test('ids of packs come from who answers for them and what they are called', () => {
  expect(makePackId('Gemeente Voorbeeldstad', 'Besluiten & bezwaar', new Set())).toBe(
    'gemeente-voorbeeldstad.besluiten-bezwaar',
  );
  expect(makePackId('Ville d’Évry', 'Été', new Set(['ville-d-evry.ete']))).toBe(
    'ville-d-evry.ete-2',
  );
  expect(makePackId('', '…', new Set())).toBe('own.pack');
  // These may be longer than ids within a guide.
  const long = `${'a'.repeat(60)}.${'b'.repeat(60)}`;
  expect(makePackId('a'.repeat(60), 'b'.repeat(60), new Set([long]))).toBe(`${long}-2`);
  expect([packDraftId('1a2b'), '1a2b'].map(isPackDraft)).toEqual([true, false]);
});

test('a pack lists the pictures of all its guides, each once, as far as they are stored', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => namePicture(letter.repeat(64), 'webp')) as [
    string,
    string,
    string,
  ];
  const show = (id: string, ...paths: readonly string[]) =>
    guide(id, {
      steps: paths.map((asset, index) =>
        writeStep({ id: `stap-${index}`, image: { asset, alt: { nl: 'Knop' } } }),
      ),
    });
  const guides = [show('own.een', a, b), show('own.twee', b, c)];
  const listed = [a, b].map((path) => ({ path, sha256: hashOfPicture(path) }));
  const pack = assemblePack(plan({ title: { nl: 'Zaken' } }), guides, [b, a]);
  expect(pack.manifest.assets).toEqual(listed);
  expect(assembleGuide(guides[0]!, [a, b]).manifest.assets).toEqual(listed);
  const files = (missing: boolean) => {
    const { manifest } = missing ? pack : assemblePack(plan(), guides, [a, b, c]);
    return [
      { name: 'pack.json', text: JSON.stringify(manifest) },
      ...guides.map((it, index) => ({
        name: manifest.guides[index]!,
        text: JSON.stringify(it),
      })),
    ];
  };
  expect(parsePackFiles(files(false))).toMatchObject({ ok: true });
  expect(parsePackFiles(files(true))).toMatchObject({
    ok: false,
    problems: [{ message: { key: 'unknown-asset' } }],
  });
});
