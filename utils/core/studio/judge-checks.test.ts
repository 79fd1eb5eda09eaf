import { expect, test } from 'vitest';
import { buildGuide } from '../run/fixtures/build-guide.ts';
import { countChecks, judgeStep, type Checked } from './judge-checks.ts';
import { listGuideRoles } from './list-guide-roles.ts';

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
const judge = (at: number, now = guide) => judgeStep(checked, now, now.steps[at]!);

test('what is missing belongs on another page where the step says so', () => {
  expect(judge(0)).toMatchObject({ status: 'likely' });
  expect(judge(1)).toEqual({ status: 'elsewhere' });
  expect(judge(2)).toEqual(missing);
});

test('nothing is said of what nobody looked for, or of a target that is another one by now', () => {
  expect(judge(3)).toBeNull();
  expect(judge(4)).toBeNull();
  const targets = { ...guide.targets, save: { role: 'link' } };
  expect(judge(0, { ...guide, targets })).toBeNull();
  // Read anew from the store, it is the same.
  expect(judge(0, structuredClone(guide))).toMatchObject({ status: 'likely' });
});

test('counts the steps of each', () => {
  expect(countChecks(checked, guide)).toEqual({
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
