import { computeAccessibleName } from 'dom-accessibility-api';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OVERLAY_SCENES } from '../../tests/gallery/scenes.ts';
import { mountOverlay } from '../testing/mount-overlay.tsx';

const mount = (scene: 'question' | 'question-scale' = 'question') =>
  mountOverlay(OVERLAY_SCENES[scene]!.view('en'));

test('is a group of native radios that its title names, chosen by keyboard alone', async () => {
  const { find, button, actions, root } = mount();
  const group = find('[role=radiogroup]');
  expect(root.getElementById(group.getAttribute('aria-labelledby')!)?.textContent).toBe(
    'What kind of decision is it?',
  );
  find('[type=radio]').focus();
  await userEvent.keyboard(' {ArrowDown}');
  expect(root.activeElement?.closest('label')?.textContent).toBe('Part of it is granted');
  expect(actions.choose).not.toHaveBeenCalled();
  button('Next').focus();
  await userEvent.keyboard('{Enter}');
  expect(actions.choose).toHaveBeenCalledExactlyOnceWith('a1');
});

test('Next without an answer leads to the answers', async () => {
  const { find, button, actions, root } = mount();
  await userEvent.click(button('Next'));
  expect(actions.choose).not.toHaveBeenCalled();
  expect(root.activeElement).toBe(find('[type=radio]'));
});

test('the ends of a scale say what they mean, to a screen reader too', async () => {
  const { root } = mount('question-scale');
  const names = [...root.querySelectorAll('.answer input')].map((it) => computeAccessibleName(it));
  expect(names).toEqual(['1 not at all', '2', '3', '4', '5 completely']);
});

test('a scale is one row, and the words for its ends lie under it, within its width', () => {
  const { find, root } = mount('question-scale');
  const [scale, ...answers] = [find('.scale'), ...root.querySelectorAll('.answer')].map((it) =>
    it.getBoundingClientRect(),
  );
  expect(new Set(answers.map(({ top }) => top)).size).toBe(1);
  const [low, high] = [...root.querySelectorAll('.step-mark')].map((it) =>
    it.getBoundingClientRect(),
  );
  for (const words of [low!, high!]) {
    expect(words.top).toBeGreaterThanOrEqual(answers[0]!.bottom - 1);
    expect(words.bottom).toBeLessThanOrEqual(scale!.bottom);
  }
  expect(low!.left - scale!.left).toBeLessThan(2);
  expect(scale!.right - high!.right).toBeLessThan(2);
  expect(high!.right).toBeLessThanOrEqual(scale!.right);
});

test('a question can be skipped, and what was answered before is chosen', async () => {
  const { update, actions, button, root } = mount();
  const view = OVERLAY_SCENES['question']!.view('en');
  const step = { ...view.run!.step, question: { ...view.run!.step.question!, chosen: 'a2' } };
  update({ view: { ...view, run: { ...view.run!, step } } });
  expect(root.querySelectorAll<HTMLInputElement>('[type=radio]')[2]!.checked).toBe(true);
  await userEvent.click(button('Skip this step'));
  expect(actions.skip).toHaveBeenCalledOnce();
});
