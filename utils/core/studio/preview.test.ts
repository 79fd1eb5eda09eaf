import { expect, test } from 'vitest';
import { makeDraft, makeStep } from './fixtures/draft.ts';
import { previewStep } from './preview.ts';

test('shows one step in one language among the titles of all', () => {
  const guide = {
    ...makeDraft(),
    title: { nl: 'Besluit', de: 'Bescheid' },
    steps: [
      makeStep('een'),
      makeStep('twee', { title: { nl: 'Twee', de: 'Zwei' }, body: { nl: 'Op **{{host}}**' } }),
      makeStep('drie'),
    ],
  };
  const view = previewStep(guide, 'twee', 'de')!;
  expect(view).toMatchObject({ number: 2, isLast: false, canGoBack: true, guideTitle: 'Bescheid' });
  expect(view.step).toMatchObject({ title: 'Zwei', advance: { on: 'click' } });
  expect(JSON.stringify(view.step.body)).toContain('zaken.voorbeeldstad.nl');
  expect(view.steps.map(({ title, mark }) => `${title} ${mark}`)).toEqual([
    'Klik op een done',
    'Zwei current',
    'Klik op drie ahead',
  ]);
  expect(previewStep(guide, 'een', 'nl')).toMatchObject({ canGoBack: false });
  expect(previewStep(guide, 'drie', 'nl')).toMatchObject({ isLast: true });
  expect(previewStep(guide, 'vier', 'nl')).toBeNull();
});

test('shows a step that is not right yet', () => {
  const guide = makeDraft();
  const step = makeStep('een', { title: {}, target: 'weg', body: { nl: '{{onbekend}}' } });
  expect(previewStep({ ...guide, steps: [step] }, 'een', 'nl')?.step).toMatchObject({
    title: '',
    target: null,
  });
});
