import { expect, test } from 'vitest';
import { buildGuide } from '../run/fixtures/build-guide.ts';
import { countChecks, judgeSteps, type Checked } from './judge-checks.ts';
import { listGuideRoles } from '../run/list-guide-roles.ts';

const guide = buildGuide(
  [
    { id: 'a', target: 'save' },
    { id: 'b', target: 'form', page: ['https://{{host}}/ander*'] },
    { id: 'c', target: 'banner' },
    { id: 'd' },
    { id: 'e', target: 'late' },
  ],
  {
    app: { id: 'app', match: ['https://{{host}}/*'] },
    variables: { host: { type: 'host', required: true, default: 'app.example' } },
    targets: {
      save: { role: 'button' },
      form: { role: 'form' },
      banner: { role: 'status' },
      late: { role: 'alert' },
    },
  },
);
const missing = { status: 'missing', reason: 'none', reasons: [] } as const;
const checked: Checked = {
  guide,
  url: 'https://app.example/a',
  checks: { save: { status: 'likely', reasons: [] }, form: missing, banner: missing },
};
const judge = (id: string, now = guide) => judgeSteps(checked, now).get(id);

test('what is missing belongs on another page where the step says so', () => {
  expect(judge('a')).toMatchObject({ status: 'likely' });
  expect(judge('b')).toEqual({ status: 'elsewhere' });
  expect(judge('c')).toEqual(missing);
});

test('nothing is said of what nobody looked for, or of a target that is another one by now', () => {
  expect(judge('d')).toBeUndefined();
  expect(judge('e')).toBeUndefined();
  const targets = { ...guide.targets, save: { role: 'link' } };
  expect(judge('a', { ...guide, targets })).toBeUndefined();
  // Read anew from the store, it is the same.
  expect(judge('a', structuredClone(guide))).toMatchObject({ status: 'likely' });
});

test('counts the steps of each', () => {
  expect(countChecks(judgeSteps(checked, guide))).toEqual({
    found: 0,
    likely: 1,
    ambiguous: 0,
    missing: 1,
    elsewhere: 1,
  });
});

test('the roles that a guide tells apart, wherever it speaks of them', () => {
  const roles = buildGuide(
    [
      { id: 'a', when: { any: [{ role: 'balie' }, { not: { role: 'archief' } }] } },
      { id: 'b', branch: [{ when: { role: 'balie' }, goto: 'end' }] },
      { id: 'c', handover: { to: 'goedkeurder' } },
    ],
    { audience: ['behandelaar'] },
  );
  expect(listGuideRoles(roles)).toEqual(['archief', 'balie', 'behandelaar', 'goedkeurder']);
  expect(listGuideRoles(guide)).toEqual([]);
});
