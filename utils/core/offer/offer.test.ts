import { expect, test } from 'vitest';
import { guideSchema, type Guide } from '../guide/schema.ts';
import { compareOffers, findOfferObstacle, type OfferContext } from './offer.ts';

const base = {
  format: 1,
  kind: 'walkthrough',
  id: 'nl.voorbeeldstad.besluit',
  version: '1.0.0',
  language: 'nl',
  title: { nl: 'Besluit' },
  app: { id: 'zaken', match: ['https://zaken.example/*'] },
};
const steps = [{ id: 'een', title: { nl: 'Klik' } }];
const guide = (change: object = {}): Guide =>
  guideSchema.parse({ ...base, ...('kind' in change ? {} : { steps }), ...change });

const TIPS = {
  kind: 'tips',
  targets: { naam: { role: 'textbox' } },
  tips: [{ id: 'een', target: 'naam', show: 'help', body: { nl: 'Voluit.' } }],
};

const here = (change: Partial<OfferContext> = {}): OfferContext => ({
  now: Date.UTC(2026, 10, 23),
  page: { url: 'https://zaken.example/lijst', login: false, error: null },
  elements: {},
  language: 'nl',
  roles: [],
  variables: {},
  completedGuides: [],
  startedGuides: [],
  ...change,
});

test.each([
  ['a guide for this page', {}, {}, null],
  [
    'another application',
    { app: { id: 'x', match: ['https://other.example/*'] } },
    {},
    'other-app',
  ],
  ['no page known', {}, { page: null }, 'other-app'],
  [
    'another page of the application',
    { start: { page: ['https://zaken.example/start'] } },
    {},
    'other-page',
  ],
  ['its start page', { start: { page: ['https://zaken.example/lijst'] } }, {}, null],
  [
    'one of its start pages',
    { start: { page: ['https://zaken.example/start', 'https://zaken.example/lijst'] } },
    {},
    null,
  ],
  ['by link only', { start: { offer: 'link' } }, {}, 'by-link-only'],
  ['for another role', { audience: ['archivaris'] }, { roles: ['behandelaar'] }, 'other-role'],
  ['for this role', { audience: ['archivaris'] }, { roles: ['archivaris'] }, null],
  ['for a role, and none was chosen', { audience: ['archivaris'] }, {}, null],
  ['a condition that does not hold', { start: { when: { language: 'de' } } }, {}, 'condition'],
  [
    'until done, and done',
    { start: { frequency: 'until-done' } },
    { completedGuides: [base.id] },
    'done',
  ],
  ['once, and begun', { start: { frequency: 'once' } }, { startedGuides: [base.id] }, 'once'],
  ['always, and done', {}, { completedGuides: [base.id] }, null],
  // Only what was put away is remembered of them: they are offered to come back.
  [
    'tips: once, and put away',
    { ...TIPS, start: { frequency: 'once' } },
    { startedGuides: [base.id] },
    null,
  ],
  ['tips: by link only', { ...TIPS, start: { offer: 'link' } }, {}, 'by-link-only'],
  [
    'tips: by link only, and wanted, for another role',
    { ...TIPS, start: { offer: 'link' }, audience: ['archivaris'] },
    { startedGuides: [base.id], roles: ['behandelaar'] },
    null,
  ],
  [
    'tips: for another role, and put away',
    { ...TIPS, audience: ['archivaris'] },
    { startedGuides: [base.id], roles: ['behandelaar'] },
    'other-role',
  ],
  [
    'by link only, and begun',
    { start: { offer: 'link' } },
    { startedGuides: [base.id] },
    'by-link-only',
  ],
] as const)('%s', (_, change, context, obstacle) => {
  expect(findOfferObstacle(guide(change), here(context as Partial<OfferContext>))).toBe(obstacle);
});

test('the higher priority comes first, then the id', () => {
  const low = guide({ id: 'nl.a', start: { priority: 10 } });
  const high = guide({ id: 'nl.z', start: { priority: 90 } });
  const other = guide({ id: 'nl.b', start: { priority: 10 } });
  expect([other, low, high].toSorted(compareOffers).map(({ id }) => id)).toEqual([
    'nl.z',
    'nl.a',
    'nl.b',
  ]);
});
