/** Whether a picture may be shown, or stored, before anything draws it. */
import { error, type Finding } from '../guide/problem.ts';
import type { Bytes } from '../pack-archive/platform.ts';
import { inspectPicture } from './inspect-picture.ts';
import { PICTURE_LIMITS } from './limits.ts';
import { measurePicture } from './measure-picture.ts';

/** One that a step shows, of any pack. Null: it may be. */
export function checkPicture(bytes: Bytes): Finding | null {
  const size = measurePicture(bytes);
  if (size === null) return error([], 'picture-unknown');
  const { width, height } = size;
  if (Math.max(width, height) <= PICTURE_LIMITS.side) return null;
  const params = { found: `${width} × ${height}`, max: `${PICTURE_LIMITS.side}` };
  return error([], 'picture-too-large', params);
}

/** One of the author's own, as the studio draws them. `path`: where it says to be. Null: it is one. */
export function checkOwnPicture(bytes: Bytes, path?: string): Finding | null {
  const type = inspectPicture(bytes);
  const isNamed = path === undefined || path.endsWith(`.${type}`);
  if (type === null || !isNamed || bytes.length > PICTURE_LIMITS.bytes)
    return error([], 'picture-not-own', { max: `${PICTURE_LIMITS.bytes}` });
  return checkPicture(bytes);
}
