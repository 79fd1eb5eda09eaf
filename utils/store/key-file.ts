/**
 * The collector's key as a file, sealed with a passphrase (age, scrypt). It is a key file of age: where
 * this product is gone, `age --decrypt` still opens it.
 */
import { armor, Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { readKey, type KeyPair } from './sealing.ts';

/**
 * - `file`: no key file that is protected by a passphrase, or one that was cut off
 * - `passphrase`: it is not the one
 */
export type KeyFileErrorKind = 'file' | 'passphrase';

export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
  readonly kind: KeyFileErrorKind;

  constructor(kind: KeyFileErrorKind, cause?: unknown) {
    super(`key file: ${kind}`, { cause });
    this.kind = kind;
  }
}

/** `workFactor`: the base-2 logarithm of scrypt's; each more takes twice as long and as much memory. */
export async function lockKey(
  { publicKey, secretKey }: KeyPair,
  passphrase: string,
  workFactor = 18,
): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return armor.encode(await encrypter.encrypt(`# public key: ${publicKey}\n${secretKey}\n`));
}

/** In letters, or as `age --passphrase` writes it. Rejects with a KeyFileError. */
export async function unlockKey(file: Uint8Array, passphrase: string): Promise<KeyPair> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let text: string;
  try {
    text = await decrypter.decrypt(toBytes(file), 'text');
  } catch (error) {
    const isPassphrase = error instanceof Error && error.message.startsWith('no identity matched');
    throw new KeyFileError(isPassphrase ? 'passphrase' : 'file', error);
  }
  try {
    const secretKey = readKey(text, 'secret');
    return { secretKey, publicKey: await identityToRecipient(secretKey) };
  } catch (error) {
    throw new KeyFileError('file', error);
  }
}

function toBytes(file: Uint8Array): Uint8Array {
  const isInLetters = file[0] === '-'.charCodeAt(0);
  return isInLetters ? armor.decode(new TextDecoder().decode(file)) : file;
}
