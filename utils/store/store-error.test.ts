import { expect, test } from 'vitest';
import { StoreError, toStoreError } from './store-error.ts';

test.each([
  ['QuotaExceededError', 'quota'],
  ['VersionError', 'upgrade'],
  ['UnknownError', 'corrupt'],
  ['NotReadableError', 'corrupt'],
  ['NotFoundError', 'corrupt'],
  ['InvalidStateError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['AbortError', 'unavailable'],
] as const)('%s is %s', (name, kind) => {
  const cause = new DOMException('', name);
  expect(toStoreError(cause)).toMatchObject({ name: 'StoreError', kind, cause });
});

test('an AbortError stands for the error behind it', () => {
  const abort = new DOMException('', 'AbortError');
  const full = new DOMException('', 'QuotaExceededError');
  expect(toStoreError(abort, full).kind).toBe('quota');
  expect(
    toStoreError(Object.assign(new Error('', { cause: full }), { name: 'AbortError' })).kind,
  ).toBe('quota');
  expect(toStoreError(full, abort).kind).toBe('quota');
});

test('extension storage tells a full quota by words', () => {
  expect(toStoreError(new Error('QUOTA_BYTES quota exceeded')).kind).toBe('quota');
});

test('what was mapped stays, and anything can be thrown', () => {
  const blocked = new StoreError('blocked');
  expect(toStoreError(blocked)).toBe(blocked);
  expect(toStoreError('oops')).toMatchObject({ kind: 'unavailable', cause: 'oops' });
  expect(toStoreError(undefined).kind).toBe('unavailable');
});
