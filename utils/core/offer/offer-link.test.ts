import { expect, test } from 'vitest';
import { readOfferLink } from './offer-link.ts';

test.each([
  ['https://zaken.nl/', null],
  ['https://zaken.nl/?leidraad=nl.zaak', null],
  ['https://zaken.nl/#leidraad=nl.zaak.besluit-nemen', 'nl.zaak.besluit-nemen'],
  ['https://zaken.nl/#/zaken/12&leidraad=nl.zaak', 'nl.zaak'],
  ['https://zaken.nl/app#/zaken?tab=1&leidraad=nl.zaak', 'nl.zaak'],
  ['https://zaken.nl/#meerleidraad=nl.zaak', null],
  ['https://zaken.nl/#leidraad=nl.zaak&tab=1', null],
  ['https://zaken.nl/#leidraad=', ''],
  [`https://zaken.nl/#leidraad=${'x'.repeat(500)}`, 'x'.repeat(160)],
])('%s offers %s', (url, id) => expect(readOfferLink(url)).toBe(id));
