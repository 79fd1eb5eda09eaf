/** What is added to a count before anybody sees it: drawn once for each figure, the same each time. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { RARE_PART, type Protection } from './protection.ts';

/** A whole number for the figure with this name; the same for the same secret, name and protection. */
export type Draw = (figure: string) => number;

/**
 * `secret`: what only the reports themselves hold. So the same reports always give the same figures,
 * and nobody can add them up again until the random part averages out.
 */
export function createDraw(secret: Uint8Array, { margin, falloff }: Protection): Draw {
  const near = Math.min(margin, RARE_PART);
  const weights = Array.from(
    { length: 2 * near + 1 },
    (_, index) => falloff ** -Math.abs(index - near),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (figure) => {
    const name = utf8ToBytes(figure);
    const text = new Uint8Array(secret.length + name.length);
    text.set(secret);
    text.set(name, secret.length);
    const digest = sha256(text);
    let rest = fractionOf(digest) * total;
    const index = weights.findIndex((weight) => (rest -= weight) < 0);
    const part = (index < 0 ? weights.length - 1 : index) - near;
    if (Math.abs(part) < near) return part;
    return part + Math.sign(part) * countFurther(digest, falloff, margin - near);
  };
}

/** Steps beyond what one fraction can tell apart, each from a byte of its own; `most` at most. */
function countFurther(digest: Uint8Array, falloff: number, most: number): number {
  let steps = 0;
  for (let bytes = sha256(digest); steps < most; bytes = sha256(bytes))
    for (const byte of bytes) {
      if (steps === most || byte * falloff >= 256) return steps;
      steps += 1;
    }
  return steps;
}

/** From 0 up to, and without, 1. */
function fractionOf(digest: Uint8Array): number {
  const { buffer, byteOffset } = digest;
  const view = new DataView(buffer, byteOffset);
  return (view.getUint32(0) * 2 ** 21 + (view.getUint32(4) >>> 11)) / 2 ** 53;
}

/** Adds a report to the secret. In whichever order they come, the outcome is the same. */
export function mixInto(secret: Uint8Array, reportId: string): void {
  mixSecrets(secret, sha256(utf8ToBytes(`noise ${reportId}`)));
}

/** The same for the reports of another secret. */
export function mixSecrets(secret: Uint8Array, other: Uint8Array): void {
  for (let index = 0; index < secret.length; index += 1) secret[index]! ^= other[index]!;
}

export function createSecret(): Uint8Array {
  return new Uint8Array(32);
}
