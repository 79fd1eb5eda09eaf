import { describe, expect, test } from 'vitest';
import { writeGuide, writeStep } from '../guide/fixtures/write-guide.ts';
import { formatProblem } from '../guide/problem-words.ts';
import { forgeZip, type ForgedEntry } from '../../../tests/formats/forge-zip.ts';
import { SAMPLE, sampleFiles, sealedSample } from './fixtures/sample-pack.ts';
import { ARCHIVE_LIMITS } from './limits.ts';
import { forgePngOf } from '../pictures/fixtures/forge-picture.ts';
import { encodeUtf8, hashBytes, type Bytes } from './platform.ts';
import { readArchive } from './read-archive.ts';
import { sealFiles, type PackBytes } from './pack-files.ts';
import { writeArchive } from './write-archive.ts';

const entriesOf = (files: PackBytes): ForgedEntry[] =>
  [...files].map(([name, content]) => ({ name, content }));

async function refuse(bytes: Uint8Array<ArrayBuffer>, limits = {}): Promise<string[]> {
  const read = await readArchive(bytes, 'p.zip', { ...ARCHIVE_LIMITS, ...limits });
  if (read.ok) throw new Error('it was not refused');
  return read.problems.map((problem) => formatProblem(problem, 'en'));
}

async function refuseWith(...more: ForgedEntry[]): Promise<string[]> {
  return refuse(forgeZip([...entriesOf(await sealedSample()), ...more]));
}

/** Sealed, and then changed on the way. */
async function refuseChanged(change: (files: Map<string, Uint8Array<ArrayBuffer>>) => void) {
  const files = new Map(await sealedSample());
  change(files);
  return refuse(forgeZip(entriesOf(files)));
}

test('what was packed is read, byte for byte, also from another program', async () => {
  const files = await sampleFiles();
  for (const bytes of [
    await writeArchive(SAMPLE, files),
    forgeZip(entriesOf(await sealedSample())),
  ]) {
    const read = await readArchive(bytes, 'p.zip');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.files).toEqual(files);
    expect(read.value.manifest.id).toBe(SAMPLE.id);
    expect(read.value.guides.map(({ id }) => id)).toEqual(['nl.voorbeeldstad.gids']);
    expect([...read.value.assets.keys()]).toEqual(['beeld/knop.png']);
  }
});

describe('refused', () => {
  test('cut off, wherever', async () => {
    const whole = await writeArchive(SAMPLE, await sampleFiles());
    for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
      const said = await refuse(whole.slice(0, Math.floor(whole.length * share)));
      expect(said.join(), `${share}`).toMatch(/^p\.zip(\/\S+)?: This is no whole zip file/);
    }
  });

  test('too big: the zip file, one of its files, all together, their number', async () => {
    const whole = await writeArchive(SAMPLE, await sampleFiles());
    expect(await refuse(whole, { bytes: 100 })).toEqual([
      `p.zip: The zip file is too big: ${whole.length} bytes, at most 100 are allowed. Leave out pictures, or make two packs.`,
    ]);
    expect(await refuse(whole, { fileBytes: 50 })).toEqual([
      'p.zip/manifest.json: Unpacked, this file is larger than 50 bytes. Make it smaller.',
    ]);
    expect((await refuse(whole, { totalBytes: 500 })).join()).toContain(
      'Unpacked, its files are larger than 500 bytes together.',
    );
    expect(await refuse(whole, { files: 3 })).toEqual([
      'p.zip: There are more than 3 files in it. Make two packs.',
    ]);
  });

  test('nothing but folders: reading stops at as many as there may be files', async () => {
    const folders = Array.from({ length: 4 }, (_, at) => ({ name: `map-${at}/`, content: '' }));
    expect(await refuse(forgeZip(folders), { files: 3 })).toEqual([
      'p.zip: There are more than 3 files in it. Make two packs.',
    ]);
    const few = forgeZip([...entriesOf(await sealedSample()), ...folders.slice(1)]);
    expect((await readArchive(few, 'p.zip')).ok).toBe(true);
  });

  test('a bomb: unpacking stops at the limit, and believes no header', async () => {
    const bomb = { name: 'bom.json', content: Buffer.alloc(64_000_000) };
    expect(await refuseWith(bomb)).toEqual([
      'p.zip/bom.json: Unpacked, this file is larger than 1000000 bytes. Make it smaller.',
    ]);
    expect((await refuseWith({ ...bomb, size: 10 })).join()).toMatch(
      /^p\.zip\/bom\.json: (Unpacked, this file is larger|This is no whole zip file)/,
    );
    const many = Array.from({ length: 12 }, (_, index) => ({
      name: `bom-${index}.png`,
      content: Buffer.alloc(4_900_000),
    }));
    expect((await refuseWith(...many)).join()).toContain('larger than 40000000 bytes together');
  });

  test('entries that share their bytes', async () => {
    const said = await refuseWith({ name: 'dubbel.json', content: '', sameAs: 0 });
    expect(said.join()).toMatch(/can be read in two ways|no whole zip file/);
  });

  test('an entry within the bytes of another one, each with a header of its own', async () => {
    const inner = { name: 'b.json', content: '{}' };
    const whole = Buffer.from(forgeZip([inner]));
    const content = whole.subarray(0, whole.indexOf('PK\x01\x02'));
    const outer = { name: 'a.png', content, isPlain: true };
    const sameAs = (await sealedSample()).size;
    const said = await refuseWith(outer, { ...inner, sameAs, shift: 30 + outer.name.length + 5 });
    expect(said.join()).toContain('This zip file can be read in two ways');
  });

  test('headers that contradict one another', async () => {
    const said = await refuseWith({ name: 'a.png', localName: 'b.png', content: 'x' });
    expect(said).toEqual([
      'p.zip/a.png: This zip file can be read in two ways. Make it anew with "npm run guides -- pack".',
    ]);
    expect((await refuseWith({ name: 'a.png', content: 'x', crc: 7 })).join()).toContain(
      'This is no whole zip file',
    );
  });

  test.each([
    '../buiten.json',
    'map/../../buiten.json',
    '/etc/gids.json',
    'C:/gids.json',
    'map\\gids.json',
    '..\\gids.json',
    'map//gids.json',
    './gids.json',
    '.verborgen.json',
    'GIDS.json',
    'gids.json\u0000.png',
    'ｇids.json',
    'a'.repeat(250),
  ])('the name %j', async (name) => {
    const said = await refuseWith({ name, content: '{}' });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^p\.zip: '.*' is not a path in the pack/s);
  });

  test('a name that is there twice', async () => {
    expect((await refuseWith({ name: 'gids.json', content: '{}' })).join()).toMatch(
      /stands here twice|two ways/,
    );
  });

  test('a password', async () => {
    expect(await refuseWith({ name: 'a.png', content: 'x', flags: 0x0801 })).toEqual([
      'p.zip/a.png: The file is locked with a password. Make the zip file without one.',
    ]);
  });

  test('no manifest.json, or one that is wrong', async () => {
    expect(await refuse(forgeZip(entriesOf(await sampleFiles())))).toEqual([
      'p.zip: There is no manifest.json at its top. Make the zip file with the studio or with "npm run guides -- pack".',
    ]);
    const manifest = (text: string) =>
      refuseChanged((files) => files.set('manifest.json', encodeUtf8(text)));
    expect((await manifest('{"format": 1,')).join()).toContain('p.zip/manifest.json, line 1: ');
    expect((await manifest('{"format": 2}')).join()).toContain('The format 2 is newer');
    const said = await manifest(
      '{"format":1,"kind":"archive","id":"a.b","version":"1.0.0","files":[{"path":"gids.json"}]}',
    );
    expect(said).toEqual([
      "p.zip/manifest.json, line 1: files[0]: 'sha256' is missing; it has to be a text in double quotes.",
    ]);
  });

  test('content that has changed: what was found and what was expected', async () => {
    const said = await refuseChanged((files) => files.set('gids.json', encodeUtf8('{}')));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^p\.zip\/gids\.json: The content is not what manifest\.json says: SHA-256 44136fa\w{57} was found, [0-9a-f]{64} was expected\./,
    );
    const files = await sampleFiles({
      assets: [{ path: 'beeld/knop.png', sha256: '0'.repeat(64) }],
    });
    const resealed = await writeArchive(SAMPLE, files);
    expect((await refuse(resealed)).join()).toContain(
      'p.zip/beeld/knop.png: The content is not what pack.json says',
    );
  });

  test('a picture that a step shows, and that is none or would take all memory', async () => {
    const showing = async (bytes: Bytes) => {
      const steps = [writeStep({ image: { asset: 'beeld/knop.png', alt: { nl: 'Knop' } } })];
      const listed = { path: 'beeld/knop.png', sha256: await hashBytes(bytes) };
      const files = await sampleFiles({ assets: [listed] });
      files.set('gids.json', encodeUtf8(JSON.stringify(writeGuide({ steps }))));
      files.set('beeld/knop.png', bytes);
      const read = await readArchive(await writeArchive(SAMPLE, files), 'p.zip');
      return read.ok ? [] : read.problems.map((problem) => formatProblem(problem, 'en'));
    };
    expect(await showing(forgePngOf(1_280, 1_280))).toEqual([]);
    expect(await showing(forgePngOf(30_000, 30_000))).toEqual([
      'p.zip/beeld/knop.png: The picture is too large: 30000 × 30000 pixels, at most 1280 wide and 1280 high are allowed. Make it smaller.',
    ]);
    expect(await showing(encodeUtf8('<svg/>'))).toEqual([
      'p.zip/beeld/knop.png: This is no picture that a step can show. Save it as WebP, PNG or JPEG.',
    ]);
  });

  test('files that are missing, or that nobody named', async () => {
    expect(
      await refuseChanged((files) => {
        files.delete('gids.json');
        files.set('extra.json', encodeUtf8('{}'));
      }),
    ).toEqual([
      "p.zip/manifest.json: the file 'gids.json' is not there.",
      'p.zip/extra.json: manifest.json does not name this file. Remove the file, or pack anew.',
    ]);
    const files = new Map([...(await sampleFiles()), ['los.png', encodeUtf8('x')] as const]);
    expect((await refuse(await writeArchive(SAMPLE, files))).join()).toContain(
      'p.zip/los.png: pack.json does not list this file under assets',
    );
  });

  test('a guide that is there twice, a pack of another name, text that is no UTF-8, no pack at all', async () => {
    const twice = await sampleFiles({ guides: ['gids.json', 'twee.json'] });
    twice.set('twee.json', encodeUtf8(JSON.stringify(writeGuide())));
    expect((await refuse(await writeArchive(SAMPLE, twice))).join()).toContain(
      "p.zip/twee.json, line 1: id: the guide 'nl.voorbeeldstad.gids' is also in",
    );
    expect(
      await refuse(await writeArchive({ ...SAMPLE, version: '9.0.0' }, await sampleFiles())),
    ).toEqual([
      "p.zip/manifest.json: version: '1.0.0' was expected, as in pack.json, and '9.0.0' was found. Pack anew.",
    ]);
    const latin = await sampleFiles();
    latin.set('gids.json', new Uint8Array([0x7b, 0xe9, 0x7d]));
    expect(await refuse(await writeArchive(SAMPLE, latin))).toEqual([
      'p.zip/gids.json: The text is not written as UTF-8. Save it as UTF-8.',
    ]);
    const nested = new Map([...(await sampleFiles())].map(([path, own]) => [`a/${path}`, own]));
    const sealed = await sealFiles(SAMPLE, nested);
    expect(await refuse(forgeZip(entriesOf(sealed)))).toEqual([
      'p.zip: There is no pack.json among the files.',
    ]);
  });
});
