import { expect, test } from 'vitest';
import { makeTeamWeek } from './fixtures/make-team-week.ts';
import { LEAST_K } from './protection.ts';
import { readAggregate } from './read-aggregate.ts';

const make = (fields: object): string =>
  JSON.stringify({
    format: 1,
    kind: 'leidraad-aggregate',
    k: LEAST_K,
    weeks: [makeTeamWeek()],
    ...fields,
  });

test('figures that were made with the lowest threshold there is are read', () => {
  const read = readAggregate(make({}));
  expect(read).toMatchObject({ ok: true, aggregate: { k: LEAST_K, weeks: [{ invited: 120 }] } });
});

test.each([0, LEAST_K - 1])('figures with a threshold of %i are refused', (k) => {
  expect(readAggregate(make({ k }))).toMatchObject({ ok: false, fault: 'count', where: 'k' });
});

const nobody = makeTeamWeek({ reports: 0 });
test.each([
  ['cut off', make({}).slice(0, -9), 'corrupt', ''],
  ['of another kind', make({ kind: 'leidraad-report' }), 'kind', 'kind'],
  ['of a later format', make({ format: 2 }), 'version', 'format'],
  ['with a figure of nobody', make({ weeks: [nobody] }), 'count', 'weeks[0].reports'],
  ['with a person', make({ by: 'Testpersoon' }), 'field', ''],
])('a file %s is refused, and it is said where', (_, text, fault, where) => {
  expect(readAggregate(text)).toMatchObject({ ok: false, fault, where });
});

test('only a build for tests reads its own bare figures', () => {
  expect(readAggregate(make({ k: 0 }), 'bare').ok).toBe(true);
});
