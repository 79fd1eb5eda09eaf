import { afterEach, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { makeFullStep, makeRun, makeStep, makeView } from '../../tests/gallery/sample-views.ts';
import { OVERLAY_SCENES } from '../../tests/gallery/scenes.ts';
import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountOverlay } from '../testing/mount-overlay.tsx';

const target = { x: 40, y: 60, width: 120, height: 30 };
const playing = makeView('en', { run: makeRun('en'), launcher: null });

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

/** What the live region has said so far, in order. */
function listen(region: Element) {
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(region.textContent ?? ''));
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

test('reads each step aloud once, however often it is drawn', async () => {
  const { root, find, update } = mountOverlay(makeView('en'));
  const region = find('.overlay > [role=status]');
  const said = listen(region);
  update({ view: playing });
  update({ target });
  update({ bubblePlace: { x: 10, y: 10 } });
  update({ view: { ...playing, notice: 'storage' } });
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toBe(
    'Step 4 of 5. Save the decision. Check the date and click Save. The case gets the status “Decided”. The date is the day of sending The applicant gets a message',
  );
  const after = makeStep('en', { id: 'after', title: 'Check the case file' });
  update({ view: { ...playing, run: makeRun('en', { number: 5, step: after }) } });
  await vi.waitFor(() => expect(said).toHaveLength(2));
  expect(said[1]).toContain('Step 5 of 5. Check the case file.');
  expect(root.querySelectorAll('.overlay > [role=status]')).toHaveLength(1);
});

test('a bubble that is still to be placed is drawn as it will lie; then its thread comes from there', () => {
  const { root, find, update } = mountOverlay(playing, { target, bubblePlace: null });
  const { width, height } = find('.bubble').getBoundingClientRect();
  expect(find('.bubble').classList).toContain('free');
  const words = find('.bubble .title').firstChild;
  update({ bubblePlace: { x: 200, y: 300 } });
  expect(find('.bubble').getBoundingClientRect()).toMatchObject({ x: 200, y: 300, width, height });
  expect(find('.bubble .title').firstChild).toBe(words);
  const start = /^M([\d.]+) ([\d.]+)/.exec(root.querySelector('.tether-line')!.getAttribute('d')!)!;
  expect(Number(start[2])).toBe(300);
});

test('what is said and the title have the language of their words: the guide’s, else the reader’s', () => {
  const run = makeRun('en', { language: 'nl' });
  const { find, update } = mountOverlay({ ...playing, run });
  const region = find('.overlay > [role=status]');
  expect([region.lang, find('.title').lang]).toEqual(['nl', 'nl']);
  update({ view: { ...playing, run: { ...run, status: 'confirming' } } });
  expect(region.textContent).toMatch(/^Waiting/);
  expect([region.lang, find('.title').lang]).toEqual(['en', 'nl']);
  update({ view: { ...playing, run: { ...run, status: 'paused' } } });
  expect([region.lang, find('.title').lang]).toEqual(['en', 'en']);
});

test('says nothing of a moment of waiting', async () => {
  const { find, update } = mountOverlay(playing);
  const said = listen(find('.overlay > [role=status]'));
  update({ view: { ...playing, run: makeRun('en', { status: 'waiting' }) } });
  update({ view: playing });
  await Promise.resolve();
  expect(said).toEqual([]);
});

test('obeys no script: only what the person does counts', async () => {
  const { actions, button } = mountOverlay(playing);
  button('Next').click();
  button('Next').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(actions.next).not.toHaveBeenCalled();
  expect(actions.pause).not.toHaveBeenCalled();
  await userEvent.click(button('Next'));
  expect(actions.next).toHaveBeenCalledOnce();
});

test('the ring and the thread take no click, and there is no veil without a bubble', () => {
  const { root, find, update } = mountOverlay(playing, { target, bubblePlace: { x: 300, y: 300 } });
  const centre = document.elementFromPoint(target.x + 60, target.y + 15);
  expect(centre === document.body || centre === document.documentElement).toBe(true);
  expect(find('.tether').checkVisibility()).toBe(true);
  expect(find('.ring').classList).toContain('dimming');
  update({ view: { ...playing, run: makeRun('en', { status: 'waiting' }) }, target: null });
  expect(root.querySelector('.spotlight')).toBeNull();
});

test('says in words that it cannot find the place, and takes the word of the person', async () => {
  const run = makeRun('en', { status: 'missing' });
  const { actions, find, button } = mountOverlay({ ...playing, run });
  expect(find('.bubble').textContent).toContain('I cannot find “Save” on this page.');
  expect(find('.bubble').textContent).toContain('Check the date');
  await userEvent.click(button('Done'));
  expect(actions.next).toHaveBeenCalledOnce();
});

test('asks about a probable place in other words and another shape, once, and shows no step yet', async () => {
  const onBubble = vi.fn();
  const run = makeRun('en', { status: 'waiting', step: makeFullStep('en') });
  const { root, field, actions, find, button, update } = mountOverlay(
    { ...playing, run: makeRun('en', { status: 'waiting' }) },
    { onBubble },
  );
  field.focus();
  const said = listen(find('.overlay > [role=status]'));
  const doubt = { status: 'likely' } as const;
  update({ view: { ...playing, run }, target, doubt, bubblePlace: { x: 300, y: 100 } });
  update({ bubblePlace: { x: 310, y: 100 } });
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toContain('Is this “Save”? I am not sure. Please look for yourself.');
  expect(said[0]).toContain('You cannot undo this.');
  expect(document.activeElement).toBe(field);
  expect(find('.ring').classList).toContain('doubtful');
  expect(getComputedStyle(find('.ring')).outlineStyle).toBe('dashed');
  expect(find('.risk').textContent).toContain('You cannot undo this.');
  expect(find('.bubble').textContent).not.toContain('Do this on the page');
  expect(onBubble.mock.lastCall?.[1]).toBeNull();
  button('Yes, this is it').focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(button('No'));
  expect(actions.answer.mock.calls).toEqual([[true], [false]]);
  update({ doubt: null });
  expect(onBubble.mock.lastCall?.[1]).toBe('opslaan');
  expect(root.querySelector('.doubtful')).toBeNull();
});

test('is drawn from right to left without anything sticking out', () => {
  const { find } = mountOverlay(playing, { target, bubblePlace: { x: 300, y: 100 } });
  find('.overlay').dir = 'rtl';
  const main = find('.button-main').getBoundingClientRect();
  const leave = find('.button-quiet').getBoundingClientRect();
  expect(main.x).toBeLessThan(leave.x);
  const bubble = find('.bubble').getBoundingClientRect();
  expect(bubble.x).toBe(300);
  for (const part of find('.bubble').querySelectorAll('button:not(.to-edge), p, h2')) {
    const { left, right } = part.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(bubble.left);
    expect(right).toBeLessThanOrEqual(bubble.right);
  }
});

test('keeps its size whatever the root of the page is set to', () => {
  const { find } = mountOverlay(playing);
  const before = find('.bubble').getBoundingClientRect().height;
  document.documentElement.style.cssText = 'font-size: 5px; line-height: 4; direction: rtl';
  const after = find('.bubble').getBoundingClientRect().height;
  document.documentElement.removeAttribute('style');
  expect(after).toBe(before);
});

// Colours are the same in every language.
const looks = [
  ...UI_LANGUAGES.map(({ code }) => ({ language: code, scheme: 'light' })),
  { language: 'en', scheme: 'dark' },
] as const;
// What is drawn beside a run is tested beside it.
const scenes = Object.keys(OVERLAY_SCENES).filter((scene) => !OVERLAY_SCENES[scene]!.aside);
const states = scenes.flatMap((scene) => looks.map((look) => ({ scene, ...look })));
test.each(states)('axe finds nothing in $scene ($language, $scheme)', async (state) => {
  const { scheme, scene, language } = state;
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  const { view, target: place, doubt = null, shield = null, press = [] } = OVERLAY_SCENES[scene]!;
  const { host, find } = mountOverlay(view(language), {
    doubt,
    shield,
    ...(place && { target, bubblePlace: { x: 300, y: 100 } }),
  });
  for (const selector of press) await userEvent.click(find(selector));
  await expectNoAxeFindings(host);
});
