import { expect, test } from 'vitest';
import { buildContext, buildGuide } from './fixtures/build-guide.ts';
import { isLastStep, listAhead, listDeciding, stepAfter } from './reachable.ts';

const context = buildContext();
const isDutch = { language: 'nl' };
const isGerman = { language: 'de' };
const isOpen = { element: 'form', state: 'visible' };

test('without branches the steps follow in their order', () => {
  const guide = buildGuide([{ id: 'een' }, { id: 'twee' }, { id: 'drie' }]);
  expect(listAhead(guide, 'een', context)).toEqual(['twee', 'drie']);
  expect(listAhead(guide, 'drie', context)).toEqual([]);
  expect([stepAfter(guide, 'twee', context), stepAfter(guide, 'drie', context)]).toEqual([
    'drie',
    null,
  ]);
  expect([isLastStep(guide, 'twee', context), isLastStep(guide, 'drie', context)]).toEqual([
    false,
    true,
  ]);
});

test('a step that is known not to apply is not ahead; one that may apply is, and so is what follows it', () => {
  const guide = buildGuide([
    { id: 'een' },
    { id: 'twee', when: isGerman },
    { id: 'drie', when: isOpen, branch: [{ when: isDutch, goto: 'end' }] },
    { id: 'vier' },
  ]);
  expect(listAhead(guide, 'een', context)).toEqual(['drie', 'vier']);
  const known = buildContext({ elements: { form: ['visible'] } });
  expect(listAhead(guide, 'een', known)).toEqual(['drie']);
});

test('the last step is the one that nothing can follow, also where only steps stand behind it that do not apply', () => {
  const guide = buildGuide([{ id: 'een' }, { id: 'twee', when: isGerman }]);
  expect(isLastStep(guide, 'een', context)).toBe(true);
  const maybe = buildGuide([{ id: 'een' }, { id: 'twee', when: isOpen }]);
  expect(isLastStep(maybe, 'een', context)).toBe(false);
});

test('a branch that is true is the only way; one that is not known is a second one', () => {
  const sure = buildGuide([
    { id: 'een', branch: [{ when: isDutch, goto: 'drie' }] },
    { id: 'twee' },
    { id: 'drie' },
  ]);
  expect(listAhead(sure, 'een', context)).toEqual(['drie']);
  const unsure = buildGuide([
    { id: 'een', branch: [{ when: isOpen, goto: 'drie' }] },
    { id: 'twee', branch: [{ when: isDutch, goto: 'end' }] },
    { id: 'drie' },
  ]);
  expect(listAhead(unsure, 'een', context)).toEqual(['twee', 'drie']);
  expect(stepAfter(unsure, 'een', context)).toBe('twee');
});

test('a branch to the end makes a step the last, whatever stands behind it', () => {
  const guide = buildGuide([
    { id: 'een', branch: [{ when: isDutch, goto: 'end' }] },
    { id: 'twee' },
  ]);
  expect(isLastStep(guide, 'een', context)).toBe(true);
  expect(stepAfter(guide, 'een', context)).toBe(null);
});

test('a branch to a step that does not apply leads on to the one behind it', () => {
  const guide = buildGuide([
    { id: 'een', branch: [{ when: isDutch, goto: 'drie' }] },
    { id: 'twee' },
    { id: 'drie', when: isGerman },
    { id: 'vier' },
  ]);
  expect(stepAfter(guide, 'een', context)).toBe('vier');
});

test('a loop ends, and what it leads back to comes last', () => {
  const guide = buildGuide([
    { id: 'een' },
    { id: 'twee' },
    { id: 'drie', branch: [{ when: isOpen, goto: 'een' }] },
    { id: 'vier' },
  ]);
  expect(listAhead(guide, 'twee', context)).toEqual(['drie', 'vier', 'een']);
  const self = buildGuide([{ id: 'een', branch: [{ when: isOpen, goto: 'een' }] }]);
  expect(listAhead(self, 'een', context)).toEqual([]);
  expect(isLastStep(self, 'een', context)).toBe(false);
});

test('a step that the guide does not have has nothing ahead', () => {
  const guide = buildGuide([{ id: 'een' }]);
  expect(listAhead(guide, 'weg', context)).toEqual([]);
  expect(stepAfter(guide, 'weg', context)).toBe(null);
  expect(isLastStep(guide, 'weg', context)).toBe(false);
});

test('what decides about the next step: those that may be passed over, in order and behind each branch', () => {
  const guide = buildGuide([
    { id: 'een', branch: [{ when: isOpen, goto: 'vijf' }] },
    { id: 'twee', when: isOpen },
    { id: 'drie' },
    { id: 'vier', when: isOpen },
    { id: 'vijf', when: isOpen },
    { id: 'zes' },
  ]);
  expect(listDeciding(guide, guide.steps[0]!).map(({ id }) => id)).toEqual(['twee', 'vijf']);
});
