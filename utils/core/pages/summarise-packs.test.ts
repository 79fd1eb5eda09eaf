import { expect, test } from 'vitest';
import type { Guide } from '../guide/schema.ts';
import { guideSchema } from '../guide/schema.ts';
import { buildGuide } from '../run/fixtures/build-guide.ts';
import { summarisePacks } from './summarise-packs.ts';

const walk = (id: string, audience?: string[]) =>
  buildGuide([{ id: 'een' }], { id: `nl.${id}`, ...(audience && { audience }) });
const article: Guide = guideSchema.parse({
  format: 1,
  kind: 'article',
  id: 'nl.tekst',
  version: '1.0.0',
  language: 'nl',
  title: { nl: 'Tekst' },
  body: { nl: 'Tekst' },
  app: { id: 'app', match: ['https://app.voorbeeldstad.nl/*'] },
});
const manifest = { id: 'nl.zaken', title: { nl: 'Zaken', de: 'Vorgänge' }, languages: ['nl'] };

test('counts what can be learned for my work, and what was done anyway', () => {
  const guides = [walk('a'), walk('b', ['balie']), walk('c', ['balie']), article];
  const told = (roles: string[]) =>
    summarisePacks([{ manifest, guides }], new Set(['nl.a', 'nl.c', 'nl.elders']), roles, 'de');
  expect(told(['behandelaar'])).toEqual([
    { packId: 'nl.zaken', language: 'de', title: 'Vorgänge', done: 2, count: 2 },
  ]);
  expect(told([])).toMatchObject([{ done: 2, count: 3 }]);
});

test('a pack without anything to learn is left out', () => {
  expect(summarisePacks([{ manifest, guides: [article] }], new Set(), [], 'nl')).toEqual([]);
});
