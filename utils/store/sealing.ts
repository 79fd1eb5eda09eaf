/** Seals reports for a collector with age (https://age-encryption.org/v1), and opens them. */
import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';

/**
 * - `key`: what was given is no key of the kind that is needed
 * - `broken`: no sealed file, or one that was cut off or changed
 * - `other`: sealed for another key
 */
export type SealErrorKind = 'key' | 'broken' | 'other';

export class SealError extends Error {
  override readonly name = 'SealError';
  readonly kind: SealErrorKind;

  constructor(kind: SealErrorKind, cause?: unknown) {
    super(`sealing: ${kind}`, { cause });
    this.kind = kind;
  }
}

export interface KeyPair {
  /** For the policy or a file: whoever has it can seal, and no more. */
  readonly publicKey: string;
  /** For the collector alone. */
  readonly secretKey: string;
}

export async function createKeyPair(): Promise<KeyPair> {
  const secretKey = await generateX25519Identity();
  return { publicKey: await identityToRecipient(secretKey), secretKey };
}

/** The key in the text of a policy or a key file, whose lines may begin with `#`. Throws a SealError. */
export function readKey(text: string, kind: 'public' | 'secret'): string {
  const prefix = kind === 'public' ? /^age1[a-z0-9]+$/ : /^AGE-SECRET-KEY-1[A-Z0-9]+$/;
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const [key] = keys;
  if (keys.length !== 1 || key === undefined || !prefix.test(key)) throw new SealError('key');
  try {
    if (kind === 'public') new Encrypter().addRecipient(key);
    else new Decrypter().addIdentity(key);
  } catch (error) {
    throw new SealError('key', error);
  }
  return key;
}

/** The sealed text, in letters (PEM), for the public key. Rejects with a SealError. */
export async function seal(text: string, publicKey: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(readKey(publicKey, 'public'));
  return armor.encode(await encrypter.encrypt(text));
}

/** Rejects with a SealError. */
export async function unseal(sealed: string, secretKey: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(readKey(secretKey, 'secret'));
  try {
    return await decrypter.decrypt(armor.decode(sealed.trim()), 'text');
  } catch (error) {
    const isOther = error instanceof Error && error.message.startsWith('no identity matched');
    throw new SealError(isOther ? 'other' : 'broken', error);
  }
}
