/** What an organisation sets in the tests. */
import type { Policy } from '../../../utils/core/policy/schema.ts';

/** Every key, so that one that did more than it may would be seen. */
export const EVERY_KEY: Required<Policy> = {
  language: 'de',
  roles: ['behandelaar'],
  autoOffer: false,
  practice: false,
  disabled: ['recording', 'studio'],
  packs: [
    { url: 'https://gidsen.voorbeeldstad.example/zaken/manifest.json', sha256: 'a'.repeat(64) },
  ],
  team: 'Burgerzaken',
  threshold: 20,
  retentionDays: 30,
  collectorKey: `age1${'q'.repeat(58)}`,
  collectorDestination: 'https://tellingen.voorbeeldstad.example/',
};

/** Of each kind of mistake one, among keys that are right. */
export const MISTAKEN = {
  language: 'fr',
  roles: 'behandelaar',
  autoOffer: 'false',
  practice: false,
  disabled: ['opnemen'],
  packs: [
    { url: 'http://gidsen.voorbeeldstad.example/zaken/manifest.json', sha256: 'a'.repeat(64) },
  ],
  team: 'Burgerzaken',
  threshold: 5,
  langauge: 'nl',
};
