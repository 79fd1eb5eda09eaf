import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeFullStep, makeRun, makeStep, makeView } from '../../tests/gallery/sample-views.ts';
import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
import type { RunView } from '../../utils/core/run/view.ts';
import { mountOverlay } from '../testing/mount-overlay.tsx';
import { intersects } from './geometry.ts';

const target = { x: 40, y: 60, width: 120, height: 30 };
const viewOf = (change: Partial<RunView> = {}) =>
  makeView('en', { run: makeRun('en', change), launcher: null });
const nextStep = () =>
  viewOf({ number: 5, step: makeStep('en', { id: 'after', title: 'Check the case file' }) });

test('is a dialog without a veil over the page, named by the title of the step', () => {
  const { find } = mountOverlay(viewOf());
  const dialog = find('[role=dialog]');
  expect(find(`#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe('Save the decision');
  expect(dialog.hasAttribute('aria-modal')).toBe(false);
});

test('a paragraph keeps its distance from what stands before it', () => {
  const body = makeStep('en').body.toReversed();
  const { find } = mountOverlay(viewOf({ step: makeStep('en', { body }) }), { target });
  const [list, paragraph] = [...find('.rich').children];
  expect([list!.localName, paragraph!.localName]).toEqual(['ul', 'p']);
  const room = paragraph!.getBoundingClientRect().top - list!.getBoundingClientRect().bottom;
  expect(room).toBeGreaterThan(5);
});

test('in a small window it is a sheet that goes to the other edge at a press, and stays there', async () => {
  await page.viewport(320, 640);
  const { find, button, update } = mountOverlay(viewOf(), { target });
  const edges = () => {
    const { top, bottom } = find('.bubble').getBoundingClientRect();
    return { top, bottom };
  };
  expect(edges().bottom).toBe(640);
  button('Move to the top').focus();
  await userEvent.keyboard('{Enter}');
  expect(edges().top).toBe(0);
  update({ view: viewOf({ number: 5 }) });
  expect(edges().top).toBe(0);
  await userEvent.click(button('Move to the bottom'));
  expect(edges().bottom).toBe(640);
});

test('in a small window the mark of practice lies over nothing beside it', async () => {
  await page.viewport(320, 640);
  for (const { code: language } of UI_LANGUAGES) {
    for (const mark of ['practice', 'preview'] as const) {
      const { steps } = makeRun(language);
      const run = makeRun(language, {
        mark,
        number: 11,
        steps: Array.from({ length: 13 }, (_, at) => steps[at % steps.length]!),
      });
      const { find, host } = mountOverlay(makeView(language, { run, launcher: null }));
      const said = find('.practice').getBoundingClientRect();
      const others = [...find('.bar').querySelectorAll('button')];
      const under = others.filter((it) => intersects(it.getBoundingClientRect(), said));
      expect(under, `${language} ${mark}`).toEqual([]);
      host.remove();
    }
  }
});

test('in a small window the sheet goes where what has the focus of the page can be seen', async () => {
  await page.viewport(320, 640);
  const { find, update } = mountOverlay(viewOf(), { target });
  const top = () => find('.bubble').getBoundingClientRect().top;
  expect(top()).toBeGreaterThan(0);
  update({ focus: { x: 20, y: 560, width: 100, height: 40 } });
  await vi.waitFor(() => expect(top()).toBe(0));
});

test('Escape in the bubble leaves a dialog of the page around it open', async () => {
  const { host, actions, button } = mountOverlay(viewOf());
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.append(host);
  dialog.showModal();
  button('Next').focus();
  await userEvent.keyboard('{Escape}');
  expect(actions.pause).toHaveBeenCalledOnce();
  expect(dialog.open).toBe(true);
});

test('a guide in another language than the rest says so', () => {
  const { find, button } = mountOverlay(viewOf({ language: 'nl', step: makeFullStep('nl') }));
  expect(find('.overlay').lang).toBe('en');
  expect(find('.title').lang).toBe('nl');
  for (const words of find('.bubble').querySelectorAll<HTMLElement>('.rich'))
    expect(words.lang).toBe('nl');
  expect(button('Later').closest<HTMLElement>('[lang]')?.lang).toBe('en');
});

test('goes on, back, later and stops, each by keyboard alone', async () => {
  const { actions, button } = mountOverlay(viewOf());
  for (const [name, action] of [
    ['Next', actions.next],
    ['Back', actions.back],
    ['Later', actions.pause],
    ['Stop', actions.stop],
  ] as const) {
    button(name).focus();
    await userEvent.keyboard('{Enter}');
    expect(action, name).toHaveBeenCalledOnce();
  }
});

test('reaches everything in it by Tab', async () => {
  const { root, find } = mountOverlay(viewOf({ step: makeFullStep('en') }), { target });
  find('.bubble').focus();
  const reached: string[] = [];
  while (reached.length < 12) {
    await userEvent.keyboard('{Tab}');
    const active = root.activeElement;
    if (active === null) break;
    reached.push(active.className || active.localName);
  }
  expect(reached).toEqual([
    'progress',
    'button-icon',
    'select',
    'button-icon',
    'summary',
    'summary',
    'a',
    'button',
    'button',
    'button button-quiet',
    'button button-quiet',
  ]);
});

test('offers Skip instead of Next where the person acts on the page', () => {
  const { button } = mountOverlay(viewOf({ step: makeFullStep('en') }));
  expect(() => button('Next')).toThrow();
  expect(button('Skip this step').textContent).toBe('Skip');
});

test('Escape means later while the focus is in the bubble, and nothing while it is on the page', async () => {
  const { actions, field, find } = mountOverlay(viewOf());
  field.focus();
  await userEvent.keyboard('{Escape}');
  expect(actions.pause).not.toHaveBeenCalled();
  find('.bubble').focus();
  await userEvent.keyboard('{Escape}');
  expect(actions.pause).toHaveBeenCalledOnce();
});

test('Escape closes the list of steps first', async () => {
  const { actions, root, find } = mountOverlay(viewOf());
  await userEvent.click(find('.progress'));
  expect(find('[aria-current=step]').textContent).toContain('Save the decision');
  await userEvent.keyboard('{Escape}');
  expect(root.querySelector('.steps')).toBeNull();
  expect(actions.pause).not.toHaveBeenCalled();
});

test('never takes the focus from the page when the step changes', async () => {
  const { field, update } = mountOverlay(viewOf());
  field.focus();
  await userEvent.keyboard('Z-20');
  update({ view: nextStep() });
  await userEvent.keyboard('26');
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('Z-2026');
});

test('keeps the focus in the bubble when the button that had it is gone', () => {
  const { root, update, button, find } = mountOverlay(viewOf());
  button('Back').focus();
  update({ view: viewOf({ canGoBack: false }) });
  expect(root.activeElement).toBe(find('.bubble'));
});

test('hands the focus to the launcher when the bubble goes', () => {
  const launcher = makeView('en').launcher;
  const { root, update, button, find } = mountOverlay({ ...viewOf(), launcher });
  button('Later').focus();
  update({ view: makeView('en', { run: null }) });
  expect(root.activeElement).toBe(find('.launcher-button'));
});

test('moves aside by the arrow keys and stays in the window', async () => {
  const { find } = mountOverlay(viewOf(), { target, bubblePlace: { x: 30, y: 110 } });
  const start = find('.bubble').getBoundingClientRect();
  find('.move button').focus();
  await userEvent.keyboard('{Enter}{ArrowDown}{ArrowRight}');
  const moved = find('.bubble').getBoundingClientRect();
  expect([moved.x - start.x, moved.y - start.y]).toEqual([24, 24]);
  await userEvent.keyboard('{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}');
  expect(find('.bubble').getBoundingClientRect().y).toBe(8);
  await userEvent.keyboard('{Escape}{ArrowDown}');
  expect(find('.bubble').getBoundingClientRect().y).toBe(8);
});

test('moves aside by the mouse, and the list of steps does not open by it', async () => {
  const { root, find } = mountOverlay(viewOf(), { target, bubblePlace: { x: 30, y: 110 } });
  const grip = find('.grip').getBoundingClientRect();
  const end = document.createElement('div');
  end.style.cssText = `position:fixed;inset:${grip.y + 60}px auto auto ${grip.x + 40}px;width:2px;height:2px`;
  document.body.append(end);
  await userEvent.dragAndDrop(find('.grip'), end, { sourcePosition: { x: 4, y: 4 }, force: true });
  expect(Math.round(find('.bubble').getBoundingClientRect().y)).not.toBe(110);
  expect(root.querySelector('.steps')).toBeNull();
});

test('goes back to its place with the next step', async () => {
  const { find, update } = mountOverlay(viewOf(), { target, bubblePlace: { x: 30, y: 110 } });
  find('.move button').focus();
  await userEvent.keyboard('{Enter}{ArrowDown}');
  update({ view: nextStep() });
  expect(find('.bubble').getBoundingClientRect().y).toBe(110);
});

test('is a sheet of at most 40 % at the bottom of a narrow window', async () => {
  await page.viewport(320, 640);
  const { find } = mountOverlay(viewOf({ step: makeFullStep('en') }), {
    target,
    bubblePlace: { x: 30, y: 110 },
  });
  const { bottom, width, height } = find('.bubble').getBoundingClientRect();
  expect([bottom, width]).toEqual([640, 320]);
  expect(height).toBeLessThanOrEqual(256);
});

test('tells which step it shows in full, and no step while it only looks for the place', () => {
  const told: (string | null)[] = [];
  const onBubble = (_: HTMLElement | null, step: string | null) => told.push(step);
  const waiting = viewOf({ status: 'waiting' });
  const { update } = mountOverlay(waiting, { onBubble });
  update({ target });
  expect(told).toEqual([null, 'opslaan']);
});

test('offers the way to a place that is scrolled out of sight', async () => {
  const { actions, button } = mountOverlay(viewOf(), { target: { ...target, y: 5_000 } });
  await userEvent.click(button('Show me where'));
  expect(actions.reveal).toHaveBeenCalledOnce();
});

test('a hotspot folds the bubble away and brings it back', async () => {
  const run = { step: makeStep('en', { kind: 'hotspot' }) };
  const { root, find } = mountOverlay(viewOf(run), { target, bubblePlace: { x: 30, y: 110 } });
  await userEvent.click(find('.hotspot'));
  expect(root.querySelector('.bubble')).toBeNull();
  await userEvent.click(find('.hotspot'));
  expect(root.querySelector('.bubble')).not.toBeNull();
});

test('changes the language for the person', async () => {
  const { actions, find } = mountOverlay(viewOf());
  await userEvent.selectOptions(find('select'), 'fr');
  expect(actions.setLanguage).toHaveBeenCalledExactlyOnceWith('fr');
});
