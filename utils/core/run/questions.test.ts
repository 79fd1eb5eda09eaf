import { expect, test } from 'vitest';
import { buildContext, buildGuide, newRun, play } from './fixtures/build-guide.ts';
import { listAhead, listDeciding } from './reachable.ts';
import { presentRun } from './present.ts';
import { MAX_TURNS } from './walk.ts';

const label = { nl: 'Antwoord', de: 'Antwort' };
const ask = (...gotos: (string | undefined)[]) => ({
  id: 'vraag',
  kind: 'question',
  choices: gotos.map((goto, index) => ({ id: `keuze-${index}`, label, ...(goto && { goto }) })),
});
const answered = (choice: string) => ({ type: 'answered', choice }) as const;

test('an answer leads where its goto says, is kept as an id, and is recorded as a step that was done', () => {
  const guide = buildGuide([ask(undefined, 'drie', 'end'), { id: 'twee' }, { id: 'drie' }]);
  const after = (choice: string) => play(guide, ['painted', answered(choice)]);
  expect(after('keuze-0').run).toMatchObject({ stepId: 'twee', answers: { vraag: 'keuze-0' } });
  expect(after('keuze-1').run).toMatchObject({ stepId: 'drie', done: ['vraag'], trail: ['vraag'] });
  expect(after('keuze-2').run).toMatchObject({ status: 'completed' });
  expect(after('keuze-1').log).toEqual(['started vraag', 'step-seen vraag', 'step-done vraag']);
});

test('without a goto of its own, the branches of the step decide', () => {
  const branch = [{ when: { language: 'nl' }, goto: 'drie' }];
  const guide = buildGuide([{ ...ask(undefined, 'twee'), branch }, { id: 'twee' }, { id: 'drie' }]);
  expect(play(guide, ['painted', answered('keuze-0')]).run.stepId).toBe('drie');
  expect(play(guide, ['painted', answered('keuze-1')]).run.stepId).toBe('twee');
});

test('only an answer that the question has leads on; Next and an action do not', () => {
  const guide = buildGuide([ask('twee', 'twee'), { id: 'twee' }]);
  const { run } = play(guide, ['painted']);
  for (const event of [answered('weg'), 'next', 'acted'] as const)
    expect(play(guide, [event], { run }).run).toBe(run);
  const plain = play(buildGuide([{ id: 'een' }]), ['painted']).run;
  expect(play(buildGuide([{ id: 'een' }]), [answered('1')], { run: plain }).run).toBe(plain);
});

test('a scale has the answers 1 to 5', () => {
  const guide = buildGuide([{ id: 'duidelijk', kind: 'question', scale: true }]);
  expect(play(guide, ['painted', answered('5')]).run).toMatchObject({
    status: 'completed',
    answers: { duidelijk: '5' },
  });
  expect(play(guide, ['painted', answered('6')]).run.status).toBe('shown');
});

test('a question can be skipped, and one that is asked again can be answered anew', () => {
  const guide = buildGuide([ask('drie', 'drie'), { id: 'twee' }, { id: 'drie' }]);
  const { run } = play(guide, ['painted', 'skip']);
  expect(run).toMatchObject({ stepId: 'twee', skipped: ['vraag'] });
  expect(run.answers).toBeUndefined();
  const back = play(guide, [
    'painted',
    answered('keuze-0'),
    'back',
    'painted',
    answered('keuze-1'),
  ]);
  expect(back.run).toMatchObject({ stepId: 'drie', answers: { vraag: 'keuze-1' } });
  // What was answered before leads nowhere by itself.
  const again = play(guide, ['painted', answered('keuze-0'), 'back', 'painted', 'skip']);
  expect(again.run.stepId).toBe('twee');
});

test('a question that leads back to itself is bounded', () => {
  const guide = buildGuide([ask('vraag', 'end')]);
  const { run } = play(
    guide,
    Array.from({ length: MAX_TURNS }, () => answered('keuze-0')),
  );
  expect(run).toMatchObject({ status: 'paused', pauseReason: 'guide' });
});

test('every answer is a way ahead, and what decides behind one is asked of the page', () => {
  const isOpen = { element: 'form', state: 'visible' };
  const guide = buildGuide([
    { ...ask('vier', 'vier') },
    { id: 'twee', branch: [{ when: { language: 'nl' }, goto: 'end' }] },
    { id: 'drie' },
    { id: 'vier', when: isOpen },
  ]);
  expect(listAhead(guide, 'vraag', buildContext())).toEqual(['twee', 'vier']);
  expect(listDeciding(guide, guide.steps[0]!).map(({ id }) => id)).toEqual(['vier']);
});

test('the page is told the words of the answers, and which was chosen before', () => {
  const guide = buildGuide([ask('twee', undefined), { id: 'twee', kind: 'question', scale: true }]);
  const context = buildContext({ language: 'de' });
  const told = (run = newRun(guide)) =>
    presentRun(run, guide, { context, canReturn: false }).step.question;
  expect(told()).toEqual({
    isScale: false,
    chosen: null,
    choices: [
      { id: 'keuze-0', label: 'Antwort' },
      { id: 'keuze-1', label: 'Antwort' },
    ],
  });
  const { run } = play(guide, ['painted', answered('keuze-0')]);
  expect(told(run)).toMatchObject({
    isScale: true,
    choices: [{ id: '1', label: '1' }, {}, {}, {}, {}],
  });
  expect(told(play(guide, ['back'], { run }).run)?.chosen).toBe('keuze-0');
});
