import { expect, test } from 'vitest';
import { address, hostOf, nameFolder, addressIn } from './folder-address.ts';

test.each([
  ['https://tellingen.example', 'https://tellingen.example/a.age'],
  ['https://tellingen.example/dav', 'https://tellingen.example/dav/a.age'],
  ['https://tellingen.example:8443/dav/', 'https://tellingen.example:8443/dav/a.age'],
  ['https://tellingen.example/?sig=x/y', 'https://tellingen.example/a.age?sig=x/y'],
  ['https://tellingen.example/dav?sig=x', 'https://tellingen.example/dav/a.age?sig=x'],
  ['http://127.0.0.1:8000/dav/', 'http://127.0.0.1:8000/dav/a.age'],
])('a file in %s lies at %s', (folder, file) => {
  expect(address.safeParse(folder).success).toBe(true);
  expect(nameFolder(nameFolder(folder))).toBe(nameFolder(folder));
  expect(addressIn(nameFolder(folder), 'a.age')).toBe(file);
  expect(hostOf(nameFolder(folder))).toBe(new URL(folder).host);
});

test.each([
  'http://tellingen.example/',
  'http://localhost.example/',
  'https://naam@tellingen.example/',
  'https://*.example/',
  'https://tellingen.example/#deel',
  'https://tellingen.example/met spatie',
  'ftp://tellingen.example/',
  '//tellingen.example/',
])('nothing goes to %s', (folder) => {
  expect(address.safeParse(folder).success).toBe(false);
});
