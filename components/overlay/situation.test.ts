import { expect, test, vi } from 'vitest';
import { makeFullStep, makeRun, makeStep } from '../../tests/gallery/sample-views.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { RunView } from '../../utils/core/run/view.ts';
import type { Shield } from '../../utils/dom/scene.ts';
import type { Doubt } from '../../utils/dom/step-session.ts';
import type { OverlayActions } from './actions.ts';
import { phraseSituation } from './announce.ts';
import { linkContact } from './link-contact.ts';
import { describeSituation } from './situation.ts';
import { nameTarget } from './situation-at-step.ts';

const t = createTranslate('en', wordsIn('en'));

function describe(
  change: Partial<RunView>,
  isFound = true,
  doubt: Doubt | null = null,
  shield: Shield | null = null,
) {
  const asked: string[] = [];
  const actions = new Proxy({} as OverlayActions, {
    get: (_, name: string) =>
      vi.fn((value?: string) => asked.push(value === undefined ? name : `${name} ${value}`)),
  });
  const situation = describeSituation({
    run: makeRun('en', change),
    language: 'en',
    t,
    actions,
    isFound,
    doubt,
    shield,
    answer: () => asked.push('answer'),
  });
  const press = () => {
    const choices = [...situation.others, ...situation.leave];
    for (const choice of situation.main ? [situation.main, ...choices] : choices) choice.press();
    situation.escape();
    return asked;
  };
  return { situation, press };
}

const offPath = (reason: 'login' | 'error' | 'elsewhere') => ({
  status: 'off-path' as const,
  offPath: { reason, continueAt: { id: 's4', title: 'Check' }, canReturn: true, app: null },
});

test.each<[string, Partial<RunView>, string[]]>([
  ['shown', {}, ['next', 'back', 'pause', 'stop', 'pause']],
  ['shown, own action', { step: makeFullStep('en') }, ['back', 'skip', 'pause', 'stop', 'pause']],
  ['first step', { canGoBack: false }, ['next', 'pause', 'stop', 'pause']],
  ['confirming', { status: 'confirming' }, ['back', 'skip', 'pause', 'stop', 'pause']],
  ['missing', { status: 'missing' }, ['next', 'skip', 'pause', 'stop', 'pause']],
  ['offered', { status: 'offered' }, ['accept', 'dismiss', 'stop', 'dismiss']],
  [
    'paused',
    { status: 'paused', pauseReason: 'person' },
    ['resume r1', 'dismiss', 'stop', 'dismiss'],
  ],
  [
    'paused, guide',
    { status: 'paused', pauseReason: 'guide' },
    ['resume r1', 'dismiss', 'stop', 'dismiss'],
  ],
  [
    'paused, page',
    { status: 'paused', pauseReason: 'page' },
    ['resume r1', 'dismiss', 'stop', 'dismiss'],
  ],
  [
    'paused, permission',
    { status: 'paused', pauseReason: 'permission' },
    ['dismiss', 'stop', 'dismiss'],
  ],
  ['off path', offPath('elsewhere'), ['returnToStep', 'continueHere s4', 'pause', 'stop', 'pause']],
  ['error', offPath('error'), ['returnToStep', 'continueHere s4', 'pause', 'stop', 'pause']],
  ['sign in', offPath('login'), ['pause', 'stop', 'pause']],
  ['completed', { status: 'completed' }, ['dismiss', 'dismiss']],
])('%s offers what fits it', (_, change, asked) => {
  expect(describe(change).press()).toEqual(asked);
});

test('a guide that ends before its time says so, and praises nobody', () => {
  for (const mark of [null, 'practice'] as const) {
    const { situation, press } = describe({ status: 'abandoned', mark });
    expect(situation).toMatchObject({ mood: 'ask', title: 'The guide ends here' });
    expect(situation.remarks[0]).toMatch(
      /^There is no further step of “.+” that I can show you\.$/,
    );
    expect(press()).toEqual(['dismiss', 'dismiss']);
  }
});

test('shows the step as soon as its place is found, and looks for it before', () => {
  expect(describe({ status: 'waiting' }, true).situation.mood).toBe('step');
  const waiting = describe({ status: 'waiting' }, false).situation;
  expect(waiting.mood).toBe('quiet');
  expect(waiting.remarks).toEqual(['Looking for “Save”\u00a0…']);
});

test('asks whether a probable place is the right one, whatever the run was told before', () => {
  for (const status of ['waiting', 'shown', 'missing'] as const) {
    const { situation, press } = describe({ status }, true, { status: 'likely' });
    expect(situation).toMatchObject({ mood: 'doubt', main: { label: 'Yes, this is it' } });
    expect(situation.remarks[0]).toBe('Is this “Save”?');
    expect(press()).toEqual(['answer true', 'answer false', 'pause', 'stop', 'pause']);
  }
});

test.each([
  [2, '“Save” is on this page 2 times. I do not know which one you need.'],
  [40, '“Save” is on this page many times. I do not know which one you need.'],
])('says that there are %s alike, and leaves the choice to the person', (count, remark) => {
  const doubt = { status: 'ambiguous', count } as const;
  const { situation, press } = describe({ status: 'missing' }, false, doubt);
  expect(situation.mood).toBe('words');
  expect(situation.remarks[0]).toBe(remark);
  expect(press()).toEqual(['next', 'skip', 'pause', 'stop', 'pause']);
  expect(describe({ status: 'waiting' }, false, doubt).press()).toEqual([
    'skip',
    'pause',
    'stop',
    'pause',
  ]);
});

test('a guide that was never begun is offered to start, one under way to go on', () => {
  const ahead = makeRun('en').steps.map((step) => ({ ...step, mark: 'ahead' as const }));
  expect(describe({ status: 'offered', steps: ahead }).situation.main?.label).toBe('Start');
  expect(describe({ status: 'offered' }).situation.main?.label).toBe('Go on');
});

test('names a target in the language, else in any, else not at all', () => {
  const name = { nl: 'Opslaan', en: 'Save' };
  expect(nameTarget({ name, within: null }, 'en')).toBe('Save');
  expect(nameTarget({ label: { nl: 'Datum' }, within: null }, 'fr')).toBe('Datum');
  expect(nameTarget({ css: '#x', within: null }, 'nl')).toBeNull();
  expect(nameTarget(null, 'nl')).toBeNull();
});

test.each([
  ['zaken@voorbeeldstad.example', 'mailto:zaken@voorbeeldstad.example'],
  ['+31 (0)70 123 45 67', 'tel:+310701234567'],
  ['Team Dienstverlening', null],
  ['javascript:alert(1)@x.nl', 'mailto:javascript:alert(1)@x.nl'],
  ['12', null],
])('%s is reached by %s', (contact, link) => {
  expect(linkContact(contact)).toBe(link);
});

const GUARDED = makeStep('en', {
  advance: { on: 'click', target: null },
  guarded: { role: 'button', within: null },
});

test.each<[Shield, boolean, string[]]>([
  ['up', true, ['back', 'skip', 'guard false']],
  ['held', true, ['skip', 'guard false']],
  ['down', false, ['back', 'skip', 'guard true']],
])(
  'in practice, with the shield %s, it says so and offers what can be done',
  (shield, isGuarded, offered) => {
    const { situation, press } = describe({ step: GUARDED }, true, null, shield);
    expect(situation).toMatchObject({ mood: 'step', remarks: [expect.stringMatching(/click/)] });
    expect(situation.isGuarded === true).toBe(isGuarded);
    expect(press().slice(0, offered.length)).toEqual(offered);
  },
);

test('what practice cannot find, it does not claim to hold back', () => {
  const { situation } = describe({ status: 'missing', step: GUARDED }, false, null, 'up');
  expect(situation.remarks.at(-1)).toContain('counts for real');
});

test('what is several times on the page is held back each time, until it is to be done for real', () => {
  const doubt = { status: 'ambiguous', count: 2 } as const;
  const say = (shield: Shield) =>
    describe({ status: 'missing', step: GUARDED }, false, doubt, shield);
  expect(say('up').situation.remarks.at(-1)).toContain('does nothing yet');
  expect(say('up').press()).toContain('guard false');
  expect(say('down').press()).toContain('guard true');
});

test.each(['waiting', 'shown', 'off-path', 'confirming'] as const)(
  'a click held back ahead of its step is told of while %s, and that alone is read',
  (status) => {
    const change = status === 'off-path' ? offPath('elsewhere') : { status };
    const before = describe(change, false).situation;
    const run = makeRun('en', change);
    const { situation, press } = describe(change, false, null, 'held');
    const words = 'Your click was held back. Nothing has changed.';
    expect(situation.remarks).toEqual([...before.remarks, words]);
    expect(phraseSituation(run, situation, t)).toBe(words);
    expect(press()).not.toContain('guard false');
  },
);

test('a step that was read is not read again while its outcome is awaited', () => {
  const run = makeRun('en', { status: 'confirming' });
  const { situation } = describe({ status: 'confirming' });
  expect(phraseSituation(run, situation, t)).toBe(situation.remarks[0]);
  const step = makeRun('en');
  expect(phraseSituation(step, describe({}).situation, t)).toContain(step.step.title);
});

test('says in which part of the page to look, by its name where it has one', () => {
  const part = (name?: string) => ({
    role: 'form',
    within: null,
    ...(name && { name: { en: name } }),
  });
  const say = (name?: string) =>
    describe(
      {
        status: 'missing',
        step: makeStep('en', { onMissing: { afterMs: 1, region: part(name) } }),
      },
      true,
      { status: 'region' },
    ).situation;
  expect(say('Decision')).toMatchObject({ mood: 'words', main: { label: 'Done' } });
  expect(say('Decision').remarks[1]).toBe('Look in the part that is marked: “Decision”.');
  expect(say().remarks[1]).toBe('Look in the part of the page that is marked.');
});

test('a step in another application: names it, leads to its tab where there is one, and can be skipped', () => {
  const at = (canReturn: boolean) =>
    describe({
      status: 'off-path',
      offPath: { reason: 'elsewhere', continueAt: null, canReturn, app: 'Archief' },
    });
  const known = at(true);
  expect(known.situation).toMatchObject({
    mood: 'ask',
    title: 'Go on in “Archief”',
    main: { label: 'Go to “Archief”' },
  });
  expect(known.press()).toEqual(['returnToStep', 'skip', 'pause', 'stop', 'pause']);
  const unknown = at(false);
  expect(unknown.situation.main).toBeNull();
  expect(unknown.situation.remarks[0]).toContain('Open “Archief”');
  expect(unknown.press()).toEqual(['skip', 'pause', 'stop', 'pause']);
});
