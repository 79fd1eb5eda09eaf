import { expect, test } from 'vitest';
import { KeyFileError, lockKey, unlockKey } from './key-file.ts';
import { createKeyPair, seal } from './sealing.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const kindOf = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => error instanceof KeyFileError && error.kind);

test('the key comes back with its passphrase, and with no other', async () => {
  const pair = await createKeyPair();
  const file = await lockKey(pair, 'vier gewone woorden', 10);
  expect(file).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  expect(file).not.toContain('SECRET');
  expect(await unlockKey(bytesOf(file), 'vier gewone woorden')).toEqual(pair);
  expect(await kindOf(unlockKey(bytesOf(file), 'vier gewone worden'))).toBe('passphrase');
});

test('what is no such file is told from a wrong passphrase', async () => {
  const { publicKey, secretKey } = await createKeyPair();
  const file = await lockKey({ publicKey, secretKey }, 'vier gewone woorden', 10);
  const wrong = [
    '',
    secretKey,
    file.slice(0, -60),
    await lockKey({ publicKey, secretKey: 'geen sleutel' }, 'vier gewone woorden', 10),
  ];
  for (const text of wrong)
    expect(await kindOf(unlockKey(bytesOf(text), 'vier gewone woorden'))).toBe('file');
  // A report is sealed for a key, and no passphrase opens it.
  const report = await seal('tekst', publicKey);
  expect(await kindOf(unlockKey(bytesOf(report), 'vier gewone woorden'))).toBe('passphrase');
});
