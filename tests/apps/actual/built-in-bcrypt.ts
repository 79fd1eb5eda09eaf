/** As much of bcrypt as the older server asks for, by Node's own scrypt. */
import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

const SIZE = 32;

export function hashSync(password: string): string {
  const salt = randomBytes(SIZE);
  return `${salt.toString('hex')}:${scryptSync(password, salt, SIZE).toString('hex')}`;
}

export function compareSync(password: string, hash: string): boolean {
  const [salt = '', key = ''] = hash.split(':');
  const given = scryptSync(password, Buffer.from(salt, 'hex'), SIZE);
  return timingSafeEqual(given, Buffer.from(key, 'hex'));
}
