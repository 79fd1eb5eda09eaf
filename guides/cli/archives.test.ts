import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forgeZip } from '../../tests/formats/forge-zip.ts';
import { writeGuide, writePack, writeStep } from '../../utils/core/guide/fixtures/write-guide.ts';
import { useFolder } from './fixtures/use-folder.ts';

const { at, run, put } = useFolder();
const guides = (...args: string[]) => run('main.ts', args);
const PICTURE = new Uint8Array([1, 2, 3, 255]);
const ZIP = 'nl.voorbeeldstad.pakket-1.0.0.zip';

function putPack(folder = 'pakket'): void {
  const sha256 = createHash('sha256').update(PICTURE).digest('hex');
  put(`${folder}/pack.json`, writePack({ assets: [{ path: 'beeld/knop.png', sha256 }] }));
  put(`${folder}/gids.json`, writeGuide());
  put(`${folder}/beeld/knop.png`, PICTURE);
  put(`${folder}/notities.txt`, 'van de maker zelf');
}

const listed = (folder: string): string[] =>
  readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('.'))
    .sort();

test('a folder is packed, checked, unpacked and packed again: the same bytes', () => {
  putPack();
  expect(guides('pack', 'pakket')).toEqual({ code: 0, out: `Wrote ${ZIP}\n`, err: '' });
  expect(guides('check', ZIP)).toMatchObject({
    code: 0,
    out: '3 files, 0 errors, 0 pieces of advice\n',
  });
  expect(guides('unpack', ZIP, '--out', 'uit').code).toBe(0);
  expect(listed('uit')).toEqual(['beeld/knop.png', 'gids.json', 'manifest.json', 'pack.json']);
  for (const name of ['pack.json', 'gids.json', 'beeld/knop.png']) {
    expect(readFileSync(at(`uit/${name}`))).toEqual(readFileSync(at(`pakket/${name}`)));
  }
  expect(guides('pack', 'uit', '--out', 'weer.zip').code).toBe(0);
  expect(readFileSync(at('weer.zip'))).toEqual(readFileSync(at(ZIP)));
});

test('a zip file is one whatever it is called, and never takes the place of a folder', () => {
  putPack();
  expect(guides('pack', 'pakket', '--out', 'pakket.oud').code).toBe(0);
  expect(guides('check', 'pakket.oud').out).toBe('3 files, 0 errors, 0 pieces of advice\n');
  expect(guides('diff', 'pakket.oud', 'pakket').out).toBe('Nothing has changed since 1.0.0\n');
  const { code, out } = guides('pack', 'pakket', '--out', 'pakket', '--force');
  expect([code, out]).toEqual([1, expect.stringContaining("'pakket' is a folder")]);
});

test('a guide alone becomes a pack of its own', () => {
  put('gids.json', writeGuide());
  expect(guides('pack', 'gids.json').out).toBe('Wrote nl.voorbeeldstad.gids-1.0.0.zip\n');
  expect(guides('check', 'nl.voorbeeldstad.gids-1.0.0.zip').code).toBe(0);
});

test('what is wrong is not packed', () => {
  putPack();
  put('pakket/gids.json', writeGuide({ minutes: 0 }));
  put('pakket/beeld/knop.png', 'een andere');
  const { code, out } = guides('pack', 'pakket');
  expect(code).toBe(1);
  expect(out).toContain('pakket/gids.json, line 26: minutes: at least 1 is needed');
  expect(existsSync(at(ZIP))).toBe(false);
});

test('what would not be packed is found by the check, in a folder as in a zip file', () => {
  putPack();
  const right = { code: 0, out: '3 files, 0 errors, 0 pieces of advice\n' };
  expect(guides('check', 'pakket/')).toMatchObject(right);
  put('pakket/beeld/knop.png', 'een andere');
  const { code, out } = guides('check', 'pakket/');
  expect(code).toBe(1);
  expect(out).toMatch(/^pakket\/beeld\/knop\.png: The content is not what pack\.json says/);
});

test('a zip file gets the advice of today, too', () => {
  putPack();
  put('pakket/gids.json', writeGuide({ reviewBy: '2020-01-01' }));
  expect(guides('pack', 'pakket').code).toBe(0);
  const said = guides('check', 'pakket').out.replaceAll('pakket/', '');
  expect(said).toContain('1 piece of advice');
  expect(guides('check', ZIP).out.replaceAll(`${ZIP}/`, '')).toBe(said);
});

test('nothing is written over without a word, by neither command', () => {
  putPack();
  put(ZIP, 'van iemand');
  const refused = guides('pack', 'pakket');
  expect([refused.code, refused.out]).toEqual([
    1,
    `${ZIP}: the file '${ZIP}' is there already. Write --force to replace it, or choose another place with --out.\n`,
  ]);
  expect(readFileSync(at(ZIP), 'utf8')).toBe('van iemand');
  expect(guides('pack', 'pakket', '--force').code).toBe(0);

  put('uit/gids.json', 'van iemand');
  expect(guides('unpack', ZIP, '--out', 'uit')).toMatchObject({ code: 1 });
  expect(listed('uit')).toEqual(['gids.json']);
  expect(readFileSync(at('uit/gids.json'), 'utf8')).toBe('van iemand');
  expect(guides('unpack', ZIP, '--out', 'uit', '--force').code).toBe(0);
  expect(listed('uit')).toHaveLength(4);
});

test('nothing is written outside of the folder, not through links either', () => {
  putPack();
  guides('pack', 'pakket');
  put('elders/gids.json', 'van iemand');
  mkdirSync(at('uit'));
  symlinkSync(at('elders'), at('uit/beeld'));
  symlinkSync(at('elders/gids.json'), at('uit/gids.json'));
  const { code, out } = guides('unpack', ZIP, '--out', 'uit', '--force');
  expect([code, out]).toEqual([
    1,
    "uit/beeld: 'uit/beeld' is no folder. Take it away, or choose another place with --out.\n",
  ]);
  expect(listed('uit')).toEqual(['beeld/gids.json', 'gids.json']);

  put('boos.zip', forgeZip([{ name: '../../buiten.json', content: '{}' }]));
  expect(guides('unpack', 'boos.zip').out).toMatch(
    /^boos\.zip: '\.\.\/\.\.\/buiten\.json' is not a path in the pack/,
  );
  expect(existsSync(at('boos'))).toBe(false);
  expect(readFileSync(at('elders/gids.json'), 'utf8')).toBe('van iemand');
});

test('--force replaces a link, and not what it leads to', () => {
  putPack();
  guides('pack', 'pakket');
  put('elders.json', 'van iemand');
  mkdirSync(at('uit'));
  symlinkSync(at('elders.json'), at('uit/gids.json'));
  expect(guides('unpack', ZIP, '--out', 'uit', '--force').code).toBe(0);
  expect(readFileSync(at('elders.json'), 'utf8')).toBe('van iemand');
  expect(readFileSync(at('uit/gids.json'))).toEqual(readFileSync(at('pakket/gids.json')));
});

test('two versions are compared in words, whatever they come as', () => {
  putPack();
  guides('pack', 'pakket');
  put('pakket/gids.json', writeGuide({ steps: [writeStep(), writeStep({ id: 'twee' })] }));
  const { code, out } = guides('diff', ZIP, 'pakket', '--language', 'nl');
  expect([code, out]).toEqual([
    0,
    '“Een gids”, stap 2 “Doe dit”: is nieuw\nminor change: the version after 1.0.0 is 1.1.0\n',
  ]);
  expect(guides('diff', ZIP, ZIP).out).toBe('Nothing has changed since 1.0.0\n');
  expect(guides('diff', ZIP, 'weg.zip')).toMatchObject({ code: 1 });
});

test.each([['pack'], ['unpack'], ['diff', 'een'], ['pack', 'een', 'twee']])(
  'called as %j %j it says how to call it',
  (...args) => {
    expect(run('main.ts', args)).toMatchObject({ code: 2 });
  },
);

test('a step that shows a picture which the pack does not list is an error that says where', () => {
  putPack();
  const image = { asset: 'beeld/knpo.png', alt: { nl: 'Knop' } };
  put('pakket/gids.json', writeGuide({ steps: [writeStep({ image })] }));
  for (const command of ['check', 'pack']) {
    const { code, err, out } = guides(command, 'pakket');
    expect(code).toBe(1);
    expect(out + err).toMatch(/gids\.json, line \d+: steps\[0\]\.image\.asset: .*beeld\/knpo\.png/);
    expect(out + err).toContain('beeld/knop.png');
  }
});
