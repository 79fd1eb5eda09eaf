import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeTips } from '../../tests/gallery/sample-kinds.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { mountStudio } from '../testing/mount-studio.tsx';
import { NumberField } from './fields.tsx';

const MINUTES = 'How many minutes does it take?';
const SECONDS = 'After how many seconds?';

const toldOf = (input: HTMLInputElement) =>
  document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent;

test('a number that cannot be is marked and told, and stays until it is mended', async () => {
  const { field, guide, isSaved } = mountStudio();
  const before = guide().minutes;
  const minutes = field(MINUTES);
  for (const wrong of ['300', '1.5', '0']) {
    await userEvent.fill(minutes, wrong);
    expect(minutes.getAttribute('aria-invalid')).toBe('true');
    expect(toldOf(minutes)).toBe('Write a whole number from 1 to 240.');
  }
  await expectNoAxeFindings(document.body);
  await userEvent.fill(field('Title'), 'Something else');
  await isSaved();
  expect([minutes.value, guide().minutes]).toEqual(['0', before]);
  await userEvent.fill(minutes, '30');
  expect(minutes.getAttribute('aria-invalid')).toBeNull();
  expect(toldOf(minutes)).toBeUndefined();
  await isSaved();
  expect(guide().minutes).toBe(30);
  // None is right, too.
  await userEvent.fill(minutes, '');
  expect(minutes.getAttribute('aria-invalid')).toBeNull();
  await isSaved();
  expect(guide()).not.toHaveProperty('minutes');
});

test('where there is always a number, none is told as well; undoing brings back one that can be', async () => {
  const { button, field, guide, isSaved } = mountStudio();
  const seconds = field(SECONDS);
  await userEvent.fill(seconds, '20');
  await isSaved();
  await userEvent.fill(seconds, '');
  expect(toldOf(seconds)).toBe('Write a whole number from 1 to 120.');
  await userEvent.click(button('Undo'));
  await vi.waitFor(() => expect(seconds.value).toBe('8'));
  expect(seconds.getAttribute('aria-invalid')).toBeNull();
  await isSaved();
  expect(guide().steps[0]?.onMissing.after).toBe(8);
});

test('what is wrong in one step is not shown in another', async () => {
  const { field, find } = mountStudio();
  await userEvent.fill(field(SECONDS), '999');
  await userEvent.click(find('.rows [role=option]:nth-child(2)'));
  expect(field(SECONDS).value).toBe('8');
  expect(field(SECONDS).getAttribute('aria-invalid')).toBeNull();
});

test('what is wrong in one tip is not shown in another', async () => {
  const [tip] = makeTips('en').tips;
  const rules = [{ rule: 'number' as const, max: 31, message: { en: 'A day.' } }];
  const tips = ['a', 'b'].map((id) => ({ ...tip!, id, show: 'validation' as const, rules }));
  const { field, find } = mountStudio({}, { guide: { ...makeTips('en'), tips } });
  await userEvent.fill(field('At most'), '1.5');
  expect(field('At most').getAttribute('aria-invalid')).toBe('true');
  await userEvent.click(find('.rows [role=option]:nth-child(2)'));
  expect(field('At most').value).toBe('31');
  expect(field('At most').getAttribute('aria-invalid')).toBeNull();
});

test('what is wrong in one rule stays in it where another is taken out, and goes with it', async () => {
  const [tip] = makeTips('en').tips;
  const rule = (text: string) => ({ rule: 'number' as const, max: 31, message: { en: text } });
  const rules = ['A', 'B', 'C'].map(rule);
  const tips = [{ ...tip!, show: 'validation' as const, rules }];
  const { button } = mountStudio({}, { guide: { ...makeTips('en'), tips } });
  const inputs = (label: string) =>
    [...document.querySelectorAll('label')]
      .filter((it) => it.textContent === label)
      .map((it) => it.control as HTMLInputElement);
  const shown = () =>
    inputs('At most').map((it) => [it.value, it.getAttribute('aria-invalid') === 'true']);
  await userEvent.fill(inputs('At most')[0]!, '1.5');
  await userEvent.fill(inputs('At most')[2]!, '2.5');
  await userEvent.click(button('Remove “Rule 1”'));
  expect(shown()).toEqual([
    ['31', false],
    ['2.5', true],
  ]);
  // What is changed is still the same rule, and another one that comes is none of them.
  const last = inputs('At most')[1]!;
  await userEvent.fill(inputs('At least')[1]!, '3');
  await userEvent.click(button('Add a rule'));
  expect(inputs('At most')[1]).toBe(last);
  expect(shown()[1]).toEqual(['2.5', true]);
  for (let time = 0; time < 3; time += 1) await userEvent.click(button('Undo'));
  await vi.waitFor(() => expect(inputs('At most')).toHaveLength(3));
  expect(shown()).toEqual([
    ['31', false],
    ['31', false],
    ['2.5', true],
  ]);
});

test('what is half a number while it is typed does not go', async () => {
  function Field() {
    const [value, set] = useState<number | undefined>(7);
    const t = createTranslate('en', wordsIn('en'));
    return <NumberField label="Least" min={-9} max={9} {...{ value, t }} onNumber={set} />;
  }
  const { find } = mountPage(<Field />, 'studio');
  const input = find('input') as HTMLInputElement;
  await userEvent.clear(input);
  await userEvent.type(input, '-');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(input, '5');
  expect([input.value, input.getAttribute('aria-invalid')]).toEqual(['-5', null]);
});
