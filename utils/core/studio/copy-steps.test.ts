import { expect, test } from 'vitest';
import { parsePackFiles } from '../guide/parse-files.ts';
import type { Guide, Step, Target, TipsGuide, Walkthrough } from '../guide/schema.ts';
import { copyAsTips, copySteps } from './copy-steps.ts';
import { makeDraft, makeStep, makeTarget } from './fixtures/draft.ts';
import { startGuide } from './start-guide.ts';

const errorsOf = (guide: Guide) => {
  const read = parsePackFiles([{ name: 'g.json', text: JSON.stringify(guide) }]);
  return read.ok ? [] : read.problems.filter(({ severity }) => severity === 'error');
};
const idsOf = ({ steps }: Walkthrough) => steps.map(({ id }) => id);

test('steps of the same application share its targets and variables', () => {
  const into = makeDraft(['een']);
  const from = makeDraft(['een', 'vier']);
  const { guide, partId } = copySteps(into, from, ['een', 'vier'], 'een');
  expect(partId).toBe('een-2');
  expect(idsOf(guide)).toEqual(['een', 'een-2', 'vier']);
  expect(guide.steps[1]?.target).toBe('een');
  expect(Object.keys(guide.targets)).toEqual(['een', 'vier']);
  expect(guide.variables).toEqual(into.variables);
  expect(guide).not.toHaveProperty('apps');
  expect(errorsOf(guide)).toEqual([]);
});

test('what only has the same name gets another one, wherever it is spoken of', () => {
  const into = makeDraft(['een']);
  const step = makeStep('een', {
    when: {
      all: [
        { element: 'een', state: 'filled' },
        { variable: 'host', is: 'x' },
      ],
    },
    onMissing: { after: 8, do: 'explain', region: 'een' },
    page: ['https://{{host}}/zaken'],
  });
  const other = { ...makeTarget('Een'), within: 'kader' };
  const from: Walkthrough = {
    ...makeDraft(['een']),
    variables: { host: { type: 'host', required: true, default: 'archief.voorbeeldstad.nl' } },
    targets: { een: other, kader: { role: 'form' } },
    steps: [step],
  };
  const { guide } = copySteps(into, from, ['een'], null);
  expect(guide.targets).toEqual({
    een: makeTarget('een'),
    'een-2': { ...makeTarget('Een'), within: 'kader' },
    kader: { role: 'form' },
  });
  expect(guide.variables['host2']).toEqual(from.variables['host']);
  expect(guide.apps).toEqual([{ id: 'application-2', match: ['https://{{host2}}/*'], frames: [] }]);
  expect(guide.steps[1]).toEqual({
    ...step,
    id: 'een-2',
    target: 'een-2',
    app: 'application-2',
    when: {
      all: [
        { element: 'een-2', state: 'filled' },
        { variable: 'host2', is: 'x' },
      ],
    },
    onMissing: { after: 8, do: 'explain', region: 'een-2' },
    page: ['https://{{host2}}/zaken'],
  });
  expect(errorsOf(guide)).toEqual([]);
});

test('what is called by a number alone gets a name that a guide may have', () => {
  const into = makeDraft(['1']);
  const from: Walkthrough = {
    ...makeDraft(['1']),
    app: { id: '1', match: ['https://archief.voorbeeldstad.nl/*'], frames: [] },
    targets: { '1': makeTarget('Een') },
  };
  const { guide } = copySteps({ ...into, app: { ...into.app, id: '1' } }, from, ['1'], null);
  expect(idsOf(guide)).toEqual(['1', '1-2']);
  expect(guide.steps[1]).toMatchObject({ target: '1-2', app: '1-2' });
  expect(errorsOf(guide)).toEqual([]);
});

test('names of the greatest length get others that a guide may have', () => {
  const [step, host] = ['a'.repeat(64), 'h'.repeat(40)];
  const own = makeDraft([step]);
  const withHost = (value: string, target: Target): Walkthrough => ({
    ...own,
    app: { ...own.app, match: [`https://{{${host}}}/*`] },
    variables: { [host]: { type: 'host', required: true, default: value } },
    targets: { [step]: target },
  });
  const into = withHost('zaken.voorbeeldstad.nl', makeTarget('Een'));
  const from = withHost('archief.voorbeeldstad.nl', makeTarget('Ander'));
  const { guide } = copySteps(into, from, [step], null);
  const other = `${'a'.repeat(62)}-2`;
  expect(idsOf(guide)).toEqual([step, other]);
  expect(guide.steps[1]?.target).toBe(other);
  expect(Object.keys(guide.variables)).toEqual([host, `${'h'.repeat(39)}2`]);
  expect(errorsOf(guide)).toEqual([]);
});

test('a way leads to the copy, and goes where its step does not come along', () => {
  const ask: Step = makeStep('vraag', {
    kind: 'question',
    advance: { on: 'next' },
    choices: [
      { id: 'ja', label: { nl: 'Ja' }, goto: 'twee' },
      { id: 'nee', label: { nl: 'Nee' }, goto: 'drie' },
      { id: 'klaar', label: { nl: 'Klaar' }, goto: 'end' },
    ],
    branch: [{ when: { role: 'stagiair' }, goto: 'drie' }],
  });
  const from = makeDraft(['vraag', 'twee', 'drie']);
  const { guide } = copySteps(
    makeDraft(['twee']),
    { ...from, steps: [ask, ...from.steps.slice(1)] },
    ['vraag', 'twee'],
    null,
  );
  expect(idsOf(guide)).toEqual(['twee', 'vraag', 'twee-2']);
  expect(guide.steps[1]?.choices?.map(({ goto }) => goto)).toEqual(['twee-2', undefined, 'end']);
  expect(guide.steps[1]).not.toHaveProperty('branch');
  expect(errorsOf(guide)).toEqual([]);
});

test('steps become tips beside the same places; those of words alone do not', () => {
  const like = makeDraft(['een', 'twee']);
  const words = { language: 'nl', title: 'Tips', body: '' };
  const into = startGuide({ kind: 'tips', ...words, like }) as TipsGuide;
  const { target: _none, ...bare } = makeStep('woorden');
  const from = { ...like, steps: [...like.steps, { ...bare, kind: 'modal' as const }] };
  const { guide, partId } = copyAsTips(into, from, ['een', 'woorden'], null);
  expect(partId).toBe('een');
  expect(guide.tips).toEqual([
    {
      id: 'een',
      target: 'een',
      show: 'help',
      title: { nl: 'Klik op een' },
      body: { nl: 'Klik op een' },
    },
  ]);
  expect(Object.keys(guide.targets)).toEqual(['een']);
  expect(errorsOf(guide)).toEqual([]);
});

test('nothing chosen: the guide is as it was', () => {
  const into = makeDraft();
  expect(copySteps(into, makeDraft(), [], null)).toEqual({ guide: into, partId: undefined });
});
