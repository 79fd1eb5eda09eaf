import { expect, test } from 'vitest';
import { createKeyPair, readKey, seal, SealError, unseal } from './sealing.ts';

const report = {
  format: 1 as const,
  kind: 'leidraad-report' as const,
  id: '0123456789abcdef0123456789abcdef',
  week: '2026-W47',
  team: 'Geïnde vergunningen',
  guides: [],
};

test('what is sealed for a collector, the collector opens', async () => {
  const { publicKey, secretKey } = await createKeyPair();
  const text = JSON.stringify(report);
  const sealed = await seal(text, publicKey);
  expect(sealed).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  expect(sealed).not.toContain('vergunningen');
  expect(await unseal(sealed, secretKey)).toBe(text);
});

test('the length tells nothing of what was done', async () => {
  const { publicKey } = await createKeyPair();
  const guide = { pack: 'nl.a', guide: 'nl.a.b', version: '1.0.0', started: 3 };
  const lengths = [report, { ...report, guides: Array.from({ length: 20 }, () => guide) }].map(
    async (it) => (await seal(JSON.stringify(it), publicKey)).length,
  );
  const [empty, busy] = await Promise.all(lengths);
  expect(busy).toBe(empty);
});

test('another key, a changed file and a cut one are told apart', async () => {
  const [own, other] = [await createKeyPair(), await createKeyPair()];
  const sealed = await seal('tekst', own.publicKey);
  const lines = sealed.split('\n');
  const body = lines[4]!;
  const changed = sealed.replace(body, (body.startsWith('A') ? 'B' : 'A') + body.slice(1));
  const kindOf = async (work: Promise<unknown>): Promise<unknown> =>
    work.catch((error: unknown) => error instanceof SealError && error.kind);
  expect(await kindOf(unseal(sealed, other.secretKey))).toBe('other');
  expect(await kindOf(unseal(changed, own.secretKey))).toBe('broken');
  expect(await kindOf(unseal(sealed.slice(0, -60), own.secretKey))).toBe('broken');
  expect(await kindOf(unseal('', own.secretKey))).toBe('broken');
  expect(await kindOf(unseal(sealed, 'geheim'))).toBe('key');
  expect(await kindOf(seal('tekst', own.secretKey))).toBe('key');
});

test('a key is read from a key file, too', async () => {
  const { publicKey, secretKey } = await createKeyPair();
  expect(readKey(`# collector\n\n${publicKey}\r\n`, 'public')).toBe(publicKey);
  expect(readKey(` ${secretKey} `, 'secret')).toBe(secretKey);
  for (const wrong of ['', publicKey.slice(0, -1), `${publicKey}\n${publicKey}`, secretKey]) {
    expect(() => readKey(wrong, 'public')).toThrow(SealError);
  }
});
