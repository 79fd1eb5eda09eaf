import { expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import type { AdvanceView } from '../core/run/view.ts';
import { createTargetFinder } from './target-finder.ts';
import { countListeners, nextFrames, useTestPage, viewOf } from './test-page.ts';
import type { Evidence } from './test-page.ts';
import { watchAction, watchOutcome } from './watch-action.ts';

const page = useTestPage();

function watch(
  on: 'click' | 'input' | 'choice' | 'appear' | 'gone',
  evidence: Evidence = { id: 'a' },
) {
  const onActed = vi.fn();
  const advance: AdvanceView = { on, target: viewOf(evidence) };
  watchAction(advance, createTargetFinder(document), { signal: page.signal, onActed });
  return onActed;
}

test.each<[string, string, string]>([
  ['the button', '<button id="a">x</button>', '#a'],
  ['something in it', '<button id="a"><b>x</b></button>', 'b'],
  ['the label of the field', '<label for="a">x</label><input type="checkbox" id="a">', 'label'],
])('counts a click on %s', async (_, html, at) => {
  page.show(`${html}<button id="other">y</button>`);
  const onActed = watch('click');
  await userEvent.click(page.get('#other'));
  expect(onActed).not.toHaveBeenCalled();
  await userEvent.click(page.get(at));
  expect(onActed).toHaveBeenCalledOnce();
});

test('counts a click by keyboard', async () => {
  page.show('<button id="a">x</button>');
  const onActed = watch('click');
  page.get('#a').focus();
  await userEvent.keyboard('{Enter}');
  expect(onActed).toHaveBeenCalledOnce();
});

test.each(['{Enter}', ' '])(
  'counts "%s" on a control that the page made itself, of which no click comes',
  async (key) => {
    page.show('<div id="a" role="button" tabindex="0">x <i tabindex="0">y</i></div>');
    const onActed = watch('click');
    page.get('i').focus();
    await userEvent.keyboard(key);
    page.get('#a').focus();
    await userEvent.keyboard('a');
    page.get('#a').ariaDisabled = 'true';
    await userEvent.keyboard(key);
    expect(onActed).not.toHaveBeenCalled();
    page.get('#a').ariaDisabled = null;
    await userEvent.keyboard(key);
    expect(onActed).toHaveBeenCalledOnce();
  },
);

test('counts a click although the page stops the event or takes the element away on pointer down', async () => {
  page.show('<button id="a">x</button>');
  const stop = (event: Event) => event.stopImmediatePropagation();
  document.addEventListener('click', stop, true);
  const onActed = watch('click');
  await userEvent.click(page.get('#a'));
  document.removeEventListener('click', stop, true);
  expect(onActed).toHaveBeenCalledOnce();

  const onReplaced = watch('click');
  page.get('#a').addEventListener('pointerdown', () => page.get('#a').remove());
  await userEvent.click(page.get('#a'));
  expect(onReplaced).toHaveBeenCalledOnce();
});

test('counts clicks in a shadow root and in a frame that came later', async () => {
  page.show('<x-a><template shadowrootmode="open"><button id="a">x</button></template></x-a>');
  const onActed = watch('click');
  const onFramed = watch('click', { id: 'a', frame: `${location.origin}/*/klik` });
  const frame = await page.addFrame('klik', '<button id="a">x</button>');
  await userEvent.click(page.get('x-a').shadowRoot!.querySelector('#a')!);
  expect(onActed).toHaveBeenCalledOnce();
  expect(onFramed).not.toHaveBeenCalled();
  frame.contentWindow!.focus();
  frame.contentDocument!.querySelector<HTMLElement>('#a')!.focus();
  await userEvent.keyboard(' ');
  expect(onFramed).toHaveBeenCalledOnce();
});

test('counts nothing that a script did, and nothing on what is switched off', async () => {
  page.show('<button id="a" aria-disabled="true">x</button>');
  const onActed = watch('click');
  page.get('#a').focus();
  await userEvent.keyboard('{Enter}');
  page.get('#a').removeAttribute('aria-disabled');
  page.get('#a').click();
  expect(onActed).not.toHaveBeenCalled();
});

test('counts a field as filled when it is left with something in it', async () => {
  page.show('<input id="a"><input id="b">');
  const onActed = watch('input');
  await userEvent.click(page.get('#a'));
  await userEvent.click(page.get('#b'));
  expect(onActed).not.toHaveBeenCalled();
  await userEvent.type(page.get('#a'), 'Z-1');
  expect(onActed).not.toHaveBeenCalled();
  await userEvent.click(page.get('#b'));
  expect(onActed).toHaveBeenCalledOnce();
});

test('does not take going to another window for being done, which browsers tell alike; Enter is', async () => {
  page.show('<input id="a"><input id="b">');
  const onActed = watch('input');
  const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  await userEvent.type(page.get('#a'), 'Z-');
  await userEvent.tab();
  focus.mockRestore();
  expect(onActed).not.toHaveBeenCalled();
  await userEvent.type(page.get('#a'), '1{Enter}');
  expect(onActed).toHaveBeenCalledOnce();
});

test('takes what a dialog for files brings, whichever window has the focus', async () => {
  page.show('<input id="a" type="file">');
  const onActed = watch('input');
  const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  // What Vitest uploads, a script puts there; the browser itself is asked for what a person would do.
  const browser = cdp() as unknown as { send(method: string, params?: object): Promise<never> };
  await browser.send('DOM.getDocument');
  const search: { searchId: string } = await browser.send('DOM.performSearch', { query: '#a' });
  const { nodeIds }: { nodeIds: number[] } = await browser.send('DOM.getSearchResults', {
    ...search,
    fromIndex: 0,
    toIndex: 1,
  });
  await browser.send('DOM.setFileInputFiles', { nodeId: nodeIds[0], files: ['/brief.txt'] });
  focus.mockRestore();
  expect(onActed).toHaveBeenCalledOnce();
});

test('who leaves a field has the focus on the page, also in a frame of it', async () => {
  page.show('<input id="a">');
  const frame = await page.addFrame('veld', '<input id="b">');
  const seen: unknown[] = [];
  const note = () => seen.push([document.hasFocus(), document.activeElement?.id]);
  page.get('#a').addEventListener('focusout', note);
  await userEvent.type(page.get('#a'), 'x');
  await userEvent.tab();
  await userEvent.click(page.get('#a'));
  frame.contentDocument!.querySelector('input')!.focus();
  expect(seen).toEqual([
    [true, ''],
    [true, ''],
  ]);
});

test('hears a field in a shadow root, which `change` does not leave', async () => {
  page.show('<x-a><template shadowrootmode="open"><input id="a"></template></x-a>');
  const onActed = watch('input');
  await userEvent.type(page.get('x-a').shadowRoot!.querySelector('input')!, 'x{Enter}');
  expect(onActed).toHaveBeenCalledOnce();
});

test.each<[string, string, string]>([
  [
    'a radio button of the group',
    '<fieldset id="a"><label><input type="radio" name="r">x</label></fieldset>',
    'label',
  ],
  ['a checkbox', '<input id="a" type="checkbox">', '#a'],
  [
    'an option of a custom list',
    '<div id="a" role="listbox"><div role="option" tabindex="0">x</div></div>',
    '[role=option]',
  ],
  [
    'an option of the list that a combobox opens',
    '<button id="a" role="combobox" aria-controls="l">x</button><ul id="l" role="listbox"><li role="option">y</ul>',
    '[role=option]',
  ],
])('counts a choice: %s', async (_, html, at) => {
  page.show(html);
  const onActed = watch('choice');
  await userEvent.click(page.get(at));
  expect(onActed).toHaveBeenCalledOnce();
});

test('counts a choice in a select by keyboard', async () => {
  page.show('<select id="a"><option>een<option>twee</select>');
  const onActed = watch('choice');
  page.get('#a').focus();
  await userEvent.keyboard('t');
  expect(onActed).toHaveBeenCalledOnce();
});

test('tells of what appears and of what is gone', async () => {
  page.show('<p id="b">x</p>');
  const onAppeared = watch('appear');
  const onGone = watch('gone', { id: 'b' });
  const onReached = vi.fn();
  watchOutcome({ on: 'gone', target: viewOf({ id: 'b' }) }, createTargetFinder(document), {
    signal: page.signal,
    onReached,
  });
  await nextFrames();
  expect(onAppeared).not.toHaveBeenCalled();
  page.get('#b').id = 'a';
  await vi.waitFor(() =>
    expect([onAppeared, onGone, onReached].map((it) => it.mock.calls.length)).toEqual([1, 1, 1]),
  );
});

test('does not take a re-render for gone', async () => {
  page.show('<p id="a">x</p>');
  const onGone = watch('gone');
  page.show('');
  await nextFrames();
  page.show('<p id="a">x</p>');
  // Longer than it takes for something to count as gone.
  const { finished } = page.main.animate([], 400);
  await finished;
  expect(onGone).not.toHaveBeenCalled();
});

test('leaves no listener behind', () => {
  page.show('<button id="a">x</button>');
  const listeners = countListeners();
  const ending = new AbortController();
  for (const on of ['click', 'input', 'choice', 'appear', 'gone'] as const) {
    const target = viewOf({ id: on === 'appear' ? 'none' : 'a' });
    watchAction({ on, target }, createTargetFinder(document), {
      signal: ending.signal,
      onActed: vi.fn(),
    });
  }
  expect(listeners.open()).toBeGreaterThan(10);
  ending.abort();
  expect(listeners.open()).toBe(0);
  listeners.restore();
});
