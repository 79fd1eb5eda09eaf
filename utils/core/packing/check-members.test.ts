import { expect, test } from 'vitest';
import { writeGuide, writeKind, writeStep } from '../guide/fixtures/write-guide.ts';
import { guideSchema, type Guide } from '../guide/schema.ts';
import { wordsIn } from '../i18n/catalogue.ts';
import { createTranslate } from '../i18n/translate.ts';
import { assemblePack } from './assemble-pack.ts';
import { checkMember, checkTogether, joinChecks, phraseChecks } from './check-members.ts';
import { findPersonalIn } from './find-personal-in.ts';
import { readPlan } from './read-plan.ts';
import { startPlan } from './start-plan.ts';
import { summarizeChanges } from './summarize-changes.ts';

const t = createTranslate('en', wordsIn('en'));
const how = { language: 'en', t, today: '2026-05-01' } as const;
const guide = (id: string, change: object = {}): Guide =>
  guideSchema.parse({ ...writeGuide(), id, ...change });
const plan = startPlan({ language: 'nl', title: 'Zaken', issuer: 'Stad', drafts: [] }, new Set());

test('a number of somebody is told with its guide and its step', () => {
  const steps = [writeStep(), writeStep({ id: 'twee', body: { nl: 'Zoals bij 999990019.' } })];
  const found = guide('own.een', { title: { nl: 'Besluit' }, steps });
  expect(findPersonalIn(found)).toEqual([{ part: 1, found: ['999990019'] }]);
  const checks = checkMember('d1', found, [], how);
  expect(phraseChecks([checks], t)).toEqual(['“Besluit”, step 2: Take out this number: 999990019']);
});

test('a number at the start of a line is found where it stands', () => {
  const body = { nl: 'Voorbeeld:\n999990019', de: '\tNL91ABNA0417164300' };
  const steps = [writeStep(), writeStep({ id: 'twee', body })];
  expect(findPersonalIn(guide('own.een', { steps, owner: 'Van\n9999.90.019' }))).toEqual([
    { part: 1, found: ['999990019', 'NL91ABNA0417164300'] },
    { part: null, found: ['9999.90.019'] },
  ]);
});

test('a number outside of the steps is found, too', () => {
  expect(findPersonalIn(guide('own.een', { owner: 'Voor 999990019' }))).toEqual([
    { part: null, found: ['999990019'] },
  ]);
});

test('what two guides do to one another is said of the guide in which it is', () => {
  const guides = [
    guide('own.een', { title: { nl: 'Een' } }),
    guide('own.een', { title: { nl: 'Twee' } }),
  ];
  const found = checkTogether(assemblePack(plan, guides), ['d1', 'd2'], how);
  expect(found).toMatchObject([{ draftId: 'd2', title: 'Twee' }]);
  expect(found[0]!.problems[0]).toContain('own.een');
});

test.each([
  ['no guide', [], {}, 'There is no guide in it yet.'],
  [
    'no language in common',
    [guide('a.b', { title: { nl: 'A' } }), guide('a.c', { title: { de: 'B' }, language: 'de' })],
    {},
    'The guides have no language in common.',
  ],
  [
    'nobody who answers for it',
    [guide('a.b')],
    { issuer: ' ' },
    'Say first from which organisation it comes.',
  ],
])('%s is said in plain words', (_, guides, change, words) => {
  const pack = assemblePack({ ...plan, ...change }, guides);
  expect(checkTogether(pack, ['d1', 'd2'], how)).toEqual([
    { draftId: null, title: 'Zaken', problems: [words], warnings: [] },
  ]);
});

test('that a guide of the same pack comes from elsewhere is told to nobody', () => {
  const items = [{ id: 'een', title: { nl: 'Doe' }, guide: 'own.twee' }];
  const list = guideSchema.parse(JSON.parse(JSON.stringify(writeKind('checklist', { items }))));
  expect(checkMember('d1', list, [], how).warnings.join()).toContain('own.twee');
  expect(checkMember('d1', list, ['own.twee'], how).warnings.join()).not.toContain('own.twee');
});

test('of each guide the checks stand together', () => {
  const one = { draftId: 'd1', title: 'Een', problems: ['a'], warnings: [] };
  const none = { draftId: 'd2', title: 'Twee', problems: [], warnings: [] };
  expect(joinChecks([one, none, { ...one, problems: ['b'], warnings: ['c'] }])).toEqual([
    { draftId: 'd1', title: 'Een', problems: ['a', 'b'], warnings: ['c'] },
  ]);
});

test('a plan with a number of somebody, or that is none, is not stored', () => {
  expect(readPlan(JSON.stringify(plan), 'en')).toEqual({ ok: true, plan });
  const personal = { ...plan, contact: '999990019' };
  expect(readPlan(JSON.stringify(personal), 'en')).toMatchObject({ why: 'personal' });
  const onALine = { ...plan, contact: 'Bel\nNL91ABNA0417164300' };
  expect(readPlan(JSON.stringify(onALine), 'en')).toMatchObject({
    why: 'personal',
    problems: ['NL91ABNA0417164300'],
  });
  const read = readPlan(JSON.stringify({ ...plan, title: {} }), 'en');
  expect(read).toMatchObject({
    ok: false,
    why: 'form',
    problems: [expect.stringContaining('title')],
  });
});

test('what a pack changes is said by guide; of a guide alone, without its name', () => {
  const before = [guide('own.een', { title: { nl: 'Een' } })];
  const after = [
    guide('own.een', { title: { nl: 'Eén' } }),
    guide('own.twee', { title: { nl: 'Twee' } }),
  ];
  const summary = summarizeChanges(assemblePack(plan, before), assemblePack(plan, after), 'en', t);
  expect(summary).toEqual({
    level: 'minor',
    lines: ['“Eén”: title (nl): “Een” becomes “Eén”', '“Twee”: is new'],
  });
  const turned = assemblePack(plan, after.toReversed());
  expect(summarizeChanges(assemblePack(plan, after), turned, 'en', t)).toEqual({
    level: 'minor',
    lines: [expect.stringContaining('has another place')],
  });
  const gone = summarizeChanges(assemblePack(plan, after), assemblePack(plan, before), 'en', t);
  expect(gone.level).toBe('major');
  const lone = (it: Guide) => ({
    manifest: { ...assemblePack(plan, [it]).manifest, id: it.id },
    guides: [it],
  });
  expect(summarizeChanges(lone(before[0]!), lone(after[0]!), 'en', t)).toEqual({
    level: 'patch',
    lines: ['Title (nl): “Een” becomes “Eén”'],
  });
});
