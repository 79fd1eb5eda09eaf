import { expect, test } from 'vitest';
import { startAddressOf } from './start-address.ts';

test.each([
  ['https://zaak.nl/*', 'https://zaak.nl/'],
  ['https://zaak.nl/zaken/*', 'https://zaak.nl/zaken/'],
  ['https://zaak.nl/zaken*', 'https://zaak.nl/'],
  ['https://zaak.nl/lijst?soort=*', 'https://zaak.nl/'],
  ['https://zaak.nl/start', 'https://zaak.nl/start'],
  ['http://127.0.0.1:8080/*', 'http://127.0.0.1:8080/'],
  ['https://*.zaak.nl/*', null],
  ['javascript:alert(1)', null],
  ['nonsense', null],
])('%s is opened at %s', (glob, address) => {
  expect(startAddressOf([glob])).toBe(address);
});

test('the first glob with a host of its own counts', () => {
  expect(startAddressOf(['https://*.zaak.nl/*', 'https://b.nl/x/*', 'https://c.nl/*'])).toBe(
    'https://b.nl/x/',
  );
  expect(startAddressOf([])).toBeNull();
});
