/** Seals reports for a collector with age (https://age-encryption.org/v1), and opens them. */
import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { bech32 } from '@scure/base';
import { squeeze, unsqueeze } from './squeeze.ts';

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

/** Bytes of a text that was sealed; a report that has more is none. */
const MOST_BYTES = 4_000_000;

/**
 * The squeezed and sealed text, in letters (PEM), for the public key. Its length tells no more than a
 * number of blocks. Rejects with a SealError.
 */
export async function seal(text: string, publicKey: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(readKey(publicKey, 'public'));
  return armor.encode(await encrypter.encrypt(await squeeze(text)));
}

/** Opens what was sealed for one key, as text. Rejects with a SealError. */
export type Opener = (sealed: string) => Promise<string>;

/** Rejects with a SealError. */
export async function createOpener(secretKey: string): Promise<Opener> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(await toNativeKey(readKey(secretKey, 'secret')));
  return async (sealed) => {
    try {
      return await unsqueeze(
        new Uint8Array(await decrypter.decrypt(fromArmor(sealed))),
        MOST_BYTES,
      );
    } catch (error) {
      const isOther = error instanceof Error && error.message.startsWith('no identity matched');
      throw new SealError(isOther ? 'other' : 'broken', error);
    }
  };
}

/** Rejects with a SealError. */
export async function unseal(sealed: string, secretKey: string): Promise<string> {
  return (await createOpener(secretKey))(sealed);
}

/** PKCS #8 around an X25519 key (RFC 8410). */
const PKCS8 = Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 110, 4, 34, 4, 32);

/** The key as the browser's own cryptography takes it, which is faster; where that cannot, as it was. */
async function toNativeKey(secretKey: string): Promise<CryptoKey | string> {
  const raw = bech32.decodeToBytes(secretKey).bytes;
  const pkcs8 = new Uint8Array(PKCS8.length + raw.length);
  pkcs8.set(PKCS8);
  pkcs8.set(raw, PKCS8.length);
  try {
    return await crypto.subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits']);
  } catch {
    return secretKey;
  }
}

const HEAD = '-----BEGIN AGE ENCRYPTED FILE-----';
const FOOT = '-----END AGE ENCRYPTED FILE-----';

/** The library reads it line by line, in many times as long. What is wrong inside age itself notices. */
function fromArmor(sealed: string): Uint8Array {
  const text = sealed.trim();
  if (!text.startsWith(HEAD) || !text.endsWith(FOOT)) throw new SealError('broken');
  return decodeBase64(text.slice(HEAD.length, -FOOT.length));
}

/** By the browser itself where it can. */
function decodeBase64(text: string): Uint8Array {
  const native = Uint8Array as { fromBase64?: (text: string) => Uint8Array };
  return native.fromBase64?.(text) ?? Uint8Array.from(atob(text), (it) => it.charCodeAt(0));
}
