import { granted } from '../../tests/stores/fake-extension.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { SAMPLE, sampleFiles } from '../../utils/core/pack-archive/fixtures/sample-pack.ts';
import { writeArchive } from '../../utils/core/pack-archive/write-archive.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import { fetchPack } from './fetch-pack.ts';

const url = 'https://uitleg.voorbeeldstad.example/zaak.zip';
const HOST = 'https://uitleg.voorbeeldstad.example/*';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  granted.clear();
});

/** What the background is asked, where the server answers like this and the background like that. */
async function fetchFrom(response: Response | null, answer: InstallReply | Error) {
  vi.stubGlobal('fetch', () =>
    response ? Promise.resolve(response) : Promise.reject(new Error()),
  );
  const asked: { name: string; request: object }[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: (typeof asked)[0]) => {
    asked.push(message);
    const reply = message.name === 'installFiles' ? answer : null;
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  }) as never);
  const order = { url, etag: null, packId: 'nl.zaak' };
  const reply = await fetchPack(order, 'en').catch(() => null);
  return { reply, asked };
}

const pack = async () => new Response(await writeArchive(SAMPLE, await sampleFiles()));
const gone = { name: 'giveBackHost', request: { url } };

test('which pack it has to be goes along', async () => {
  const { reply, asked } = await fetchFrom(await pack(), { ok: true, warnings: [] });
  expect(reply).toEqual({ ok: true, warnings: [] });
  expect(asked).toMatchObject([{ name: 'installFiles', request: { expected: 'nl.zaak' } }]);
  expect([...granted]).toEqual([HOST]);
});

test.each<[string, () => Promise<Response | null>, InstallReply | Error]>([
  ['nothing comes', async () => null, { ok: true, warnings: [] }],
  ['something else comes', async () => new Response('geen zip'), { ok: true, warnings: [] }],
  ['the pack is refused', pack, { ok: false, problems: ['no'] }],
  ['the background is gone', pack, new Error('gone')],
])('a host that was allowed is given back where %s', async (_name, respond, answer) => {
  expect((await fetchFrom(await respond(), answer)).asked).toContainEqual(
    expect.objectContaining(gone),
  );
});

test('one that was allowed before is not', async () => {
  granted.add(HOST);
  const { reply, asked } = await fetchFrom(null, { ok: true, warnings: [] });
  expect(reply).toMatchObject({ ok: false });
  expect(asked).toEqual([]);
});
