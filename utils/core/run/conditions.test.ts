import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../guide/schema.ts';
import { evaluateCondition, listElements } from './conditions.ts';
import { buildContext, pageAt } from './fixtures/build-guide.ts';

const context = buildContext({
  elements: { form: ['visible', 'enabled'] },
  roles: ['behandelaar'],
  variables: { afdeling: 'burgerzaken' },
  completedGuides: ['nl.voorbeeldstad.inloggen'],
});
const TRUE: Condition = { language: 'nl' };
const FALSE: Condition = { language: 'de' };
const UNKNOWN: Condition = { element: 'banner', state: 'visible' };

test.each<[Condition, boolean | null]>([
  [{ element: 'form', state: 'visible' }, true],
  [{ element: 'form', state: 'filled' }, false],
  [{ element: 'banner', state: 'absent' }, null],
  [{ element: 'constructor', state: 'visible' }, null],
  [{ url: 'https://app.example/a' }, true],
  [{ url: 'https://app.example/b' }, false],
  [{ role: 'behandelaar' }, true],
  [{ role: 'coach' }, false],
  [{ language: 'nl' }, true],
  [{ language: 'n' }, false],
  [{ variable: 'afdeling', is: 'burgerzaken' }, true],
  [{ variable: 'afdeling', is: 'vergunningen' }, false],
  [{ variable: 'constructor', is: 'burgerzaken' }, false],
  [{ guide: 'nl.voorbeeldstad.inloggen', is: 'completed' }, true],
  [{ guide: 'nl.voorbeeldstad.inloggen', is: 'not-completed' }, false],
  [{ guide: 'nl.voorbeeldstad.zaak', is: 'not-completed' }, true],
  [{ from: '2026-06-15' }, true],
  [{ from: '2026-06-16' }, false],
  [{ until: '2026-06-15' }, true],
  [{ until: '2026-06-14' }, false],
])('%j is %s', (condition, verdict) => {
  expect(evaluateCondition(condition, context)).toBe(verdict);
});

test('a main language holds for its variants', () => {
  const austrian = buildContext({ language: 'de-AT' });
  expect(evaluateCondition({ language: 'de' }, austrian)).toBe(true);
  expect(evaluateCondition({ language: 'de-CH' }, austrian)).toBe(false);
});

test('an address is not known before the page is, and a role not before one was chosen', () => {
  const early = buildContext({ page: null, roles: [] });
  expect(evaluateCondition({ url: 'https://app.example/a' }, early)).toBe(null);
  expect(evaluateCondition({ role: 'coach' }, early)).toBe(null);
  expect(
    evaluateCondition({ url: 'https://app.example/b' }, buildContext({ page: pageAt('/b') })),
  ).toBe(true);
});

test.each<[Condition, boolean | null]>([
  [{ all: [TRUE, TRUE] }, true],
  [{ all: [TRUE, UNKNOWN] }, null],
  [{ all: [UNKNOWN, FALSE] }, false],
  [{ any: [FALSE, FALSE] }, false],
  [{ any: [FALSE, UNKNOWN] }, null],
  [{ any: [UNKNOWN, TRUE] }, true],
  [{ not: TRUE }, false],
  [{ not: FALSE }, true],
  [{ not: UNKNOWN }, null],
])('three-valued: %j is %s', (condition, verdict) => {
  expect(evaluateCondition(condition, context)).toBe(verdict);
});

test('what comes to be known never overturns what was known', () => {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(TRUE, FALSE, UNKNOWN, { element: 'save', state: 'visible' } as const),
      fc.record({ not: tie('condition') }),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    ),
  }));
  const states = fc.constantFrom(['visible' as const], ['absent' as const]);
  fc.assert(
    fc.property(condition, states, states, (asked, banner, save) => {
      const before = evaluateCondition(asked, context);
      const after = evaluateCondition(asked, { ...context, elements: { banner, save } });
      expect(after).not.toBe(null);
      if (before !== null) expect(after).toBe(before);
    }),
    { numRuns: 1_000 },
  );
});

test('the targets that a condition asks about are listed at every depth', () => {
  expect(
    listElements({ all: [UNKNOWN, { not: { any: [TRUE, { element: 'save', state: 'empty' }] } }] }),
  ).toEqual(['banner', 'save']);
});
