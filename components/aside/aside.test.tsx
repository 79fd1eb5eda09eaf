import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawAside } from '../../tests/gallery/draw-aside.tsx';
import { makeNews, makeTip } from '../../tests/gallery/sample-asides.ts';
import { makeView } from '../../tests/gallery/sample-views.ts';
import { OVERLAY_SCENES } from '../../tests/gallery/scenes.ts';
import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { addSheet } from '../../utils/dom/overlay-sheet.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountOverlay } from '../testing/mount-overlay.tsx';
import { intersects, type Rect } from '../overlay/geometry.ts';
import { readRect } from '../overlay/use-element.ts';
import sheet from './aside.css?inline';

const SCENES = Object.entries(OVERLAY_SCENES).flatMap(([name, { aside }]) => (aside ? name : []));
const target = { x: 300, y: 200, width: 160, height: 32 };

const makeActions = () => ({
  seen: vi.fn(),
  acknowledge: vi.fn(),
  later: vi.fn(),
  close: vi.fn(),
  hideTips: vi.fn(),
  start: vi.fn(),
  tellWrong: vi.fn(),
  seeOffer: vi.fn(),
  answerOffer: vi.fn(),
});

function mount(name: string, language: UiLanguage = 'en') {
  const { view, aside } = OVERLAY_SCENES[name]!;
  const mounted = mountOverlay(view(language));
  addSheet(mounted.root, sheet);
  const actions = makeActions();
  let home: Element | undefined;
  /** `focus`: what has the focus of the page. */
  const draw = (focus: Rect | null): void => {
    const viewport = { width: innerWidth, height: innerHeight };
    const staging = {
      scene: aside!(language),
      language,
      viewport,
      target,
      focus,
      actions,
    } as const;
    void act(() => void (home = drawAside(mounted.root, staging, home)));
  };
  draw(null);
  return { ...mounted, actions, draw };
}

const STATES = SCENES.flatMap((name) => UI_LANGUAGES.map(({ code }) => [name, code] as const));
test.each(STATES)('axe finds nothing: %s (%s)', async (name, language) => {
  await expectNoAxeFindings(mount(name, language).host);
});

test('news counts as seen once it was painted; reading it is said, putting it off is free', async () => {
  const { actions, button, find } = mount('news-banner');
  await vi.waitFor(() => expect(actions.seen).toHaveBeenCalledOnce());
  await userEvent.click(button('I have read this'));
  expect(actions.acknowledge).toHaveBeenCalledExactlyOnceWith('nl.voorbeeldstad.nieuws');
  button('Later').focus();
  await userEvent.keyboard('{Escape}');
  expect(actions.later).toHaveBeenCalledOnce();
  expect(find('.aside > [role=status]').textContent).toContain(
    'Add a document to a case. The period',
  );
});

test('news takes no focus, and what was opened does', async () => {
  expect(mount('news-banner').root.activeElement).toBeNull();
  const { root, find, actions } = mount('article');
  expect(root.activeElement).toBe(find('.opened'));
  await userEvent.keyboard('{Escape}');
  expect(actions.close).toHaveBeenCalledOnce();
});

test('a checklist says in words what is done and what is locked, and starts guides', async () => {
  const { root, actions, button } = mount('checklist');
  const items = [...root.querySelectorAll('.item-words')].map((it) => it.textContent);
  expect(items[0]).toContain('(done)');
  expect(items[1]).not.toContain('(');
  expect(items[2]).toContain('(first do the one before it)');
  await userEvent.click(button('Start: Choose “Take decision”'));
  expect(actions.start).toHaveBeenCalledExactlyOnceWith('nl.voorbeeldstad.1');
});

test('what is wrong is said with one press, and thanked for', async () => {
  const { root, actions, button } = mount('wrong');
  await userEvent.click(button('I cannot do this here'));
  expect(actions.tellWrong).toHaveBeenCalledExactlyOnceWith('impossible');
  expect(root.querySelector('.opened')?.textContent).toContain('Thank you.');
});

test('a tip opens and closes by keyboard, beside its target and not over it', async () => {
  const { root, find, button, actions } = mount('tips');
  const bead = button('Tip: Fill in the date');
  bead.focus();
  await userEvent.keyboard('{Enter}');
  expect(bead.getAttribute('aria-expanded')).toBe('true');
  const { left } = find('.tip').getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(target.x + target.width);
  await userEvent.keyboard('{Tab}');
  expect(root.activeElement?.textContent).toBe('Hide these tips');
  await userEvent.keyboard('{Enter}');
  expect(actions.hideTips).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Escape}');
  expect(root.querySelector('.tip')).toBeNull();
  expect(root.activeElement).toBe(bead);
});

test('what a field lacks is shown, read aloud, and can be put away', async () => {
  const { root, find, actions } = mount('tips-field');
  await vi.waitFor(() =>
    expect(find('.aside > [aria-atomic]').textContent).toMatch(/^Please look again: Is there/),
  );
  expect(find('.field-message').ariaLabel).toBe('Please look again');
  await userEvent.click(find('.field-message .button-icon'));
  expect(root.querySelector('.field-message')).toBeNull();
  expect(actions.close).not.toHaveBeenCalled();
});

test('what a field lacks is said beside news, once, and neither is said again for the other', async () => {
  const { root } = mountOverlay(makeView('en'));
  const tips = ['een', 'twee'].map((key) => ({ ...makeTip('en', 'validation', -1), key }));
  let home: Element | undefined;
  const draw = (broken: readonly number[]): void => {
    const scene = {
      tips: tips.map((tip, index) => ({ ...tip, broken: broken[index]! })),
      news: makeNews('en', {}),
    };
    const viewport = { width: innerWidth, height: innerHeight };
    const staging = { scene, language: 'en', viewport, target, actions: makeActions() } as const;
    void act(() => void (home = drawAside(root, staging, home)));
  };
  draw([-1, -1]);
  const [cards, fields] = root.querySelectorAll('.aside > [role=status]');
  await vi.waitFor(() => expect(cards?.textContent).toContain('Add a document to a case.'));
  const said: string[] = [];
  const listen = (records: MutationRecord[]): void => {
    for (const {
      addedNodes,
      target: { textContent },
      type,
    } of records)
      said.push(
        ...(type === 'characterData'
          ? [textContent!]
          : Array.from(addedNodes, (it) => it.textContent!)),
      );
  };
  const observer = new MutationObserver(listen);
  for (const region of [cards!, fields!])
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  for (const broken of [
    [0, -1],
    [0, 0],
    [-1, 0],
  ])
    draw(broken);
  listen(observer.takeRecords());
  observer.disconnect();
  expect(said).toEqual(Array(2).fill(expect.stringMatching(/^Please look again: Is there/)));
  expect(fields!.textContent).toBe(said[1]);
});

test('a guide is offered without taking the focus: started, practised, put off, or not again', async () => {
  const { root, find, actions, button } = mount('offer');
  await vi.waitFor(() => expect(actions.seeOffer).toHaveBeenCalledOnce());
  expect(root.activeElement).toBeNull();
  await vi.waitFor(() =>
    expect(find('.aside > [role=status]').textContent).toBe(
      'Shall I help you with this? Add a document to a case',
    ),
  );
  await userEvent.click(button('Start'));
  expect(actions.start).toHaveBeenLastCalledWith('nl.voorbeeldstad.document');
  await userEvent.click(button('Practise'));
  expect(actions.start).toHaveBeenLastCalledWith('nl.voorbeeldstad.document', true);
  await userEvent.click(button('Not now'));
  await userEvent.click(find('summary'));
  await userEvent.click(button('Do not offer this again'));
  await userEvent.click(button('Offer nothing on this site'));
  find('summary').focus();
  await userEvent.keyboard('{Escape}');
  expect(actions.answerOffer.mock.calls.flat()).toEqual(['later', 'guide', 'site', 'later']);
});

test('what a link asked for comes whenever it is asked for: nothing to refuse for good', () => {
  const { root, button } = mount('offer-link');
  expect(root.querySelector('.offer summary')).toBeNull();
  expect(button('Not now')).toBeTruthy();
});

test('a link that leads nowhere says why', () => {
  const { find, actions, button } = mount('offer-unknown');
  expect(find('.offer').textContent).toContain('I do not know this guide');
  button('Close').focus();
  expect(actions.answerOffer).not.toHaveBeenCalled();
});

const LYING = [
  ['news-banner', '.news'],
  ['news-modal', '.news'],
  ['offer', '.offer'],
  ['article', '.opened'],
  ['checklist', '.opened'],
] as const;

test.each(LYING)('it comes out from under no focus of the page, and goes back: %s', (name, at) => {
  const { find, draw } = mount(name);
  const own = readRect(find(at));
  // Low and high, near its left and its right edge, and all that it covers but a strip.
  for (const y of [own.y + 4, own.y + own.height - 34])
    for (const x of [own.x + 4, own.x + own.width - 104]) {
      const focus = { x, y, width: 100, height: 30 };
      draw(focus);
      const now = readRect(find(at));
      expect(intersects(now, focus), `${x} ${y}`).toBe(false);
      expect([
        now.x >= 0,
        now.y >= 0,
        now.x + now.width <= 1120,
        now.y + now.height <= 720,
      ]).toEqual([true, true, true, true]);
    }
  draw({ x: 0, y: 0, width: 1120, height: 720 });
  expect(readRect(find(at)), 'where it can go nowhere').toEqual(own);
  draw({ x: own.x + 4, y: own.y + 4, width: 100, height: 30 });
  expect(readRect(find(at))).not.toEqual(own);
  draw(null);
  expect(readRect(find(at))).toEqual(own);
});

test.each(LYING)(
  'as a sheet it goes to the edge that leaves the focus free: %s',
  async (name, at) => {
    await page.viewport(320, 640);
    const { find, draw } = mount(name);
    const own = readRect(find(at));
    const focus = { x: 10, y: own.y + 20, width: 200, height: 30 };
    draw(focus);
    const now = readRect(find(at));
    expect([now.width, intersects(now, focus)]).toEqual([320, false]);
    draw(null);
    expect(readRect(find(at)), 'and stays there').toEqual(now);
  },
);
