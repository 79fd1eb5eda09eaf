import { expect, test } from 'vitest';
import { formatProblem } from '../guide/problem-words.ts';
import type { Loaded, LoadBytes } from './download-folder.ts';
import { downloadPack, type Downloaded } from './download-pack.ts';
import { SAMPLE, sampleFiles, sealedSample } from './fixtures/sample-pack.ts';
import { ARCHIVE_LIMITS } from './limits.ts';
import { encodeUtf8 } from './platform.ts';
import { hostPatternOf, readAddress } from './read-address.ts';
import type { PackBytes } from './pack-files.ts';
import { writeArchive } from './write-archive.ts';

const HOST = 'https://uitleg.voorbeeldstad.nl';

/** A web server with these files, each called by its length. */
function serve(files: PackBytes): { load: LoadBytes; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    load({ url, etag, maxBytes }) {
      asked.push(url.slice(HOST.length));
      const bytes = files.get(url.slice(HOST.length + 1));
      const answer = (): Loaded => {
        if (!bytes) return { is: 'refused', status: 404 };
        if (bytes.length > maxBytes) return { is: 'too-big' };
        if (etag === `"${bytes.length}"`) return { is: 'unchanged' };
        return { is: 'loaded', bytes, etag: `"${bytes.length}"` };
      };
      return Promise.resolve(answer());
    },
  };
}

function sayOf(downloaded: Downloaded): string[] {
  if (downloaded.is !== 'read' || downloaded.pack.ok) return [];
  return downloaded.pack.problems.map((problem) => formatProblem(problem, 'en'));
}

test('a zip file, and only once more where it has changed', async () => {
  const zip = await writeArchive(SAMPLE, await sampleFiles());
  const { load, asked } = serve(new Map([['zaak.zip', zip]]));
  const first = await downloadPack(`${HOST}/zaak.zip`, null, load);
  expect(first).toMatchObject({ is: 'read', etag: `"${zip.length}"`, pack: { ok: true } });
  expect(await downloadPack(`${HOST}/zaak.zip`, `"${zip.length}"`, load)).toEqual({
    is: 'unchanged',
  });
  expect(asked).toEqual(['/zaak.zip', '/zaak.zip']);
});

test('an ETag that is too long to be kept is forgotten, and the pack is read', async () => {
  const bytes = await writeArchive(SAMPLE, await sampleFiles());
  const load: LoadBytes = () => Promise.resolve({ is: 'loaded', bytes, etag: 'x'.repeat(1_001) });
  const read = await downloadPack(`${HOST}/zaak.zip`, null, load);
  expect(read).toMatchObject({ is: 'read', etag: null, pack: { ok: true } });
});

test('a folder: what its manifest.json names, and nothing else', async () => {
  const sealed = await sealedSample();
  const files = new Map([...sealed].map(([path, bytes]) => [`zaak/${path}`, bytes]));
  const { load, asked } = serve(files);
  const read = await downloadPack(`${HOST}/zaak/manifest.json`, null, load);
  expect(read).toMatchObject({ pack: { ok: true, value: { files: await sampleFiles() } } });
  expect(asked).toEqual([
    '/zaak/manifest.json',
    '/zaak/pack.json',
    '/zaak/gids.json',
    '/zaak/beeld/knop.png',
  ]);
  files.set('zaak/gids.json', encodeUtf8('{}'));
  expect(sayOf(await downloadPack(`${HOST}/zaak/manifest.json`, null, load)).join()).toContain(
    `${HOST}/zaak/gids.json: The content is not what manifest.json says`,
  );
  files.delete('zaak/gids.json');
  expect(sayOf(await downloadPack(`${HOST}/zaak/manifest.json`, null, load))).toEqual([
    `${HOST}/zaak/gids.json: the server answered 404 where it should send the file. Check the address.`,
  ]);
});

test('a folder is not larger than a zip file may be when it is unpacked', async () => {
  const sealed = await sealedSample();
  const files = new Map([...sealed].map(([path, bytes]) => [`zaak/${path}`, bytes]));
  const { load, asked } = serve(files);
  const totalBytes = files.get('zaak/pack.json')!.length + 1;
  const limits = { ...ARCHIVE_LIMITS, totalBytes };
  const read = await downloadPack(`${HOST}/zaak/manifest.json`, null, load, limits);
  expect(sayOf(read).join()).toContain(`${HOST}/zaak/gids.json: more than 1 bytes came from here`);
  expect(asked.at(-1)).toBe('/zaak/gids.json');
});

test('a folder cannot make us ask for anything outside of it', async () => {
  const text = JSON.stringify({
    format: 1,
    kind: 'archive',
    ...SAMPLE,
    files: [{ path: '../geheim.json', sha256: '0'.repeat(64) }],
  });
  const { load, asked } = serve(new Map([['zaak/manifest.json', encodeUtf8(text)]]));
  const said = sayOf(await downloadPack(`${HOST}/zaak/manifest.json`, null, load));
  expect(said.join()).toContain("files[0].path: '../geheim.json' is not a path in the pack");
  expect(asked).toEqual(['/zaak/manifest.json']);
});

test.each<[Loaded, string]>([
  [{ is: 'unreachable' }, 'nothing came from here'],
  [{ is: 'elsewhere' }, 'this address leads on to another one'],
  [{ is: 'too-big' }, 'more than 20000000 bytes came from here'],
  [{ is: 'refused', status: 503 }, 'the server answered 503'],
])('%j: says so', async (loaded, words) => {
  const downloaded = await downloadPack(`${HOST}/a.zip`, null, () => Promise.resolve(loaded));
  expect(sayOf(downloaded)).toHaveLength(1);
  expect(sayOf(downloaded)[0]).toContain(`${HOST}/a.zip: ${words}`);
});

test.each([
  ['https://uitleg.voorbeeldstad.nl/zaak.zip', 'https://uitleg.voorbeeldstad.nl/*'],
  [
    ' https://Uitleg.voorbeeldstad.nl:8443/a/manifest.json?v=1 ',
    'https://uitleg.voorbeeldstad.nl/*',
  ],
  ['http://127.0.0.1:8080/zaak.zip', 'http://127.0.0.1/*'],
  ['http://localhost:8080/zaak.zip', 'http://localhost/*'],
  ['https://gemeente-mölln.de/a.zip', 'https://gemeente-mölln.de/*'],
])('%s may be fetched, with %s', (address, pattern) => {
  expect(readAddress(address)).toBe(address.trim());
  expect(hostPatternOf(address.trim())).toBe(pattern);
});

test.each([
  'http://uitleg.voorbeeldstad.nl/zaak.zip',
  'http://127.0.0.1.voorbeeldstad.nl/zaak.zip',
  'http://localhost@voorbeeldstad.nl/zaak.zip',
  'https://naam:woord@voorbeeldstad.nl/zaak.zip',
  'https://voorbeeldstad.nl\\@elders.nl/zaak.zip',
  'https://voorbeeldstad.nl/zaak.zip#stuk',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'voorbeeldstad.nl/zaak.zip',
  'https://voorbeeldstad.nl',
  'https:///zaak.zip',
  'https://*/zaak.zip',
  'https://*.nl/zaak.zip',
  'https://voorbeeldstad%2enl/zaak.zip',
  '',
])('%s may not', (address) => {
  expect(readAddress(address)).toBeNull();
});
