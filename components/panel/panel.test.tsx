import { afterEach, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { makeDetail, makeHelp, makeTexts } from '../../tests/gallery/sample-help.ts';
import { PAGE_SCENES } from '../../tests/gallery/page-scenes.ts';
import { SAMPLE_PICTURE } from '../../tests/gallery/sample-picture.ts';
import { SAMPLE } from '../../tests/gallery/sample-words.ts';
import type { HelpView } from '../../utils/core/pages/help-view.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { hear } from '../testing/hear.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { HelpPanel, type HelpPanelProps } from './HelpPanel.tsx';
import { PAGE_LINKS } from '../pages/links.ts';

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

function mountPanel(change: Partial<HelpView> = {}, props: Partial<HelpPanelProps> = {}) {
  const calls = {
    onRead: vi.fn((guideId: string) => Promise.resolve(makeDetail('en', guideId))),
    onTexts: vi.fn(() => Promise.resolve(makeTexts('en'))),
    onBack: vi.fn<HelpPanelProps['onBack']>(() => Promise.resolve()),
    onMissed: vi.fn<HelpPanelProps['onMissed']>(() => Promise.resolve()),
    onStart: vi.fn(),
    onResume: vi.fn(),
    onGo: vi.fn(),
    onPicture: vi.fn<HelpPanelProps['onPicture']>(() => Promise.resolve(SAMPLE_PICTURE)),
    onRecord: vi.fn<HelpPanelProps['onRecord']>(() => Promise.resolve('started')),
    onAllow: vi.fn(),
    onLanguage: vi.fn(),
  };
  const draw = (more: Partial<HelpPanelProps> = {}) => (
    <HelpPanel
      view={{ ...makeHelp('en'), ...change }}
      edition={0}
      url="https://zaken.voorbeeldstad.example/zaken"
      links={PAGE_LINKS}
      {...calls}
      {...props}
      {...more}
    />
  );
  return { ...mountPage(draw(), 'panel'), ...calls, draw };
}

const FAILED = 'That did not work. Please try again.';

const search = async (words: string) => {
  const box = document.querySelector<HTMLInputElement>('input[type=search]')!;
  expect(box.spellcheck).toBe(false);
  await userEvent.fill(box, words);
};
const status = () => document.querySelector('[role=status]')!.textContent;
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((it) => it.textContent);

test('shows what there is here, what was used, and how far the person is', async () => {
  const { button, find, onStart, onResume } = mountPanel();
  expect(texts('h2')).toEqual([
    'Help with this page',
    'Used recently',
    'My checklists',
    'My progress',
    'What did not work',
    'Make a guide yourself',
  ]);
  expect(find('main').textContent).toContain('Done 2 times, last on 18 May 2026');
  await userEvent.click(button('Start: Add a document to a case'));
  expect(onStart).toHaveBeenCalledExactlyOnceWith('nl.voorbeeldstad.document');
  await userEvent.click(button('Go on: Register a decision'));
  expect(onResume).toHaveBeenCalledExactlyOnceWith('r1');
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Help – Leidraad');
});

test('says so where there is nothing', () => {
  const { find } = mountPanel({ here: [], recent: [], underWay: [], completed: [] });
  expect(find('main').textContent).toContain('There is no guide for this page.');
  expect(find('main').textContent).toContain('You have not started anything yet.');
});

test('leads to where sites are allowed', async () => {
  const { button, onAllow } = mountPanel({ missingHosts: ['https://a.example/*'] });
  await userEvent.click(button('Allow on this site'));
  expect(onAllow).toHaveBeenCalledOnce();
});

test('searches with each letter, tells how many, and where the others work', async () => {
  const { onTexts } = mountPanel();
  expect(onTexts).not.toHaveBeenCalled();
  await search('save');
  await vi.waitFor(() => expect(status()).toBe('2 results'));
  expect(texts('.found .card-state')).toEqual([
    'For this page',
    'Works in: archief.voorbeeldstad.example',
  ]);
  await search('register');
  expect(status()).toBe('1 result');
  expect(onTexts).toHaveBeenCalledOnce();
  await search('');
  expect(status()).toBe('');
  expect(texts('h2')).toContain('My progress');
});

test('the picture of a step is among its words, and fetched when the guide is opened', async () => {
  const { button, find, onPicture } = mountPanel();
  expect(onPicture).not.toHaveBeenCalled();
  await userEvent.click(button('Register a decision'));
  await vi.waitFor(() => expect(find('.line-words canvas').hidden).toBe(false));
  expect(find('.line-words canvas').ariaLabel).toBe(SAMPLE.en.pictureAlt);
  expect(onPicture).toHaveBeenCalledExactlyOnceWith('nl.voorbeeldstad.besluit', 's3');
});

test('of a search without a result, the words that may be kept are told once it was typed', async () => {
  const { onMissed } = mountPanel();
  await search('save');
  await vi.waitFor(() => expect(status()).toBe('2 results'));
  await userEvent.keyboard('{Enter}');
  expect(onMissed).not.toHaveBeenCalled();
  await search('Zeppelin 123456782 a@b.example');
  expect(status()).toBe('Nothing found for “Zeppelin 123456782 a@b.example”.');
  expect(onMissed).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onMissed).toHaveBeenCalledExactlyOnceWith(['zeppelin']);
  await search('123456782');
  await userEvent.keyboard('{Enter}');
  expect(onMissed).toHaveBeenCalledOnce();
});

test('what can be searched is asked for again after it has changed', async () => {
  const { draw, onTexts } = mountPanel();
  await search('save');
  await vi.waitFor(() => expect(status()).toBe('2 results'));
  onTexts.mockResolvedValue(makeTexts('en').slice(1));
  mountPage(draw({ edition: 1 }), 'panel');
  await vi.waitFor(() => expect(status()).toBe('1 result'));
});

test('a background that was asleep is asked twice', async () => {
  const onTexts = vi.fn(() => Promise.resolve(makeTexts('en')));
  onTexts.mockRejectedValueOnce(new Error('asleep'));
  mountPanel({}, { onTexts });
  await search('save');
  await vi.waitFor(() => expect(status()).toBe('2 results'));
});

test('what has no steps is offered to be read, not to show them', () => {
  const [first] = makeHelp('en').here;
  const words = { note: 'A short explanation', action: 'Read' };
  const { button } = mountPanel({ here: [{ ...first!, title: 'Terms', words }] });
  expect(button('Read it here: Terms').textContent).toBe('Read it here');
});

test('a guide is read as a list: where the person is, and where they can go', async () => {
  const { button, find, onGo, onResume } = mountPanel();
  await userEvent.click(button('All steps: Register a decision'));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Register a decision'));
  expect(document.querySelectorAll('ol.lines > li')).toHaveLength(5);
  expect(find('[aria-current=step]').textContent).toContain('you are here');
  expect(find('[aria-current=step]').textContent).toContain('You cannot undo');
  await userEvent.click(button('Back to this step: Open the case'));
  await userEvent.click(button(`Skip to here: ${SAMPLE.en.steps[4]}`));
  expect(onGo.mock.calls).toEqual([
    ['r1', 's0'],
    ['r1', 's4'],
  ]);
  await userEvent.click(button('Go on'));
  expect(onResume).toHaveBeenCalledExactlyOnceWith('r1');
});

test('back leads to where the person came from', async () => {
  const { button, onBack } = mountPanel();
  await search('register');
  await vi.waitFor(() => expect(status()).toBe('1 result'));
  await userEvent.click(button('Register a decision'));
  await vi.waitFor(() => expect(document.activeElement?.localName).toBe('h2'));
  expect(onBack).not.toHaveBeenCalled();
  await userEvent.click(button('Back'));
  await vi.waitFor(() => expect(document.activeElement).toBe(button('Register a decision')));
  // What was read is used now: the list is asked for anew.
  expect(onBack).toHaveBeenCalledOnce();
});

test('back leads to the search where what was pressed went from the list meanwhile', async () => {
  const { button, find, draw } = mountPanel();
  await userEvent.click(button('All steps: Register a decision'));
  await vi.waitFor(() => find('.read'));
  mountPage(draw({ view: { ...makeHelp('en'), here: [], underWay: [] } }), 'panel');
  await userEvent.click(button('Back'));
  await vi.waitFor(() => expect(document.activeElement).toBe(find('input[type=search]')));
});

test('who practises what they read goes on at the button that stays', async () => {
  const { button, find, onRead, onStart } = mountPanel();
  const detail = { ...makeDetail('en', 'nl.voorbeeldstad.besluit'), runId: null };
  onRead.mockResolvedValue({ ...detail, isHere: true, canPractise: true });
  await userEvent.click(button('All steps: Register a decision'));
  await vi.waitFor(() => find('.read .row'));
  await userEvent.click(button('Practise'));
  expect(onStart).toHaveBeenCalledExactlyOnceWith('nl.voorbeeldstad.besluit', true);
  expect(document.activeElement).toBe(button('Start'));
});

test.each([
  ['Start: Add a document to a case', 'onStart'],
  ['Go on: Register a decision', 'onResume'],
  ['Allow on this site', 'onAllow'],
] as const)('that a press did not work is said: %s', async (name, call) => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { button, find, ...calls } = mountPanel({ missingHosts: ['https://a.example/*'] });
  calls[call].mockRejectedValueOnce(new Error('asleep'));
  expect(find('.narrow-trouble').textContent).toBe('');
  await userEvent.click(button(name));
  await vi.waitFor(() => expect(find('.narrow-trouble').textContent).toBe(FAILED));
  expect(find('.narrow-trouble').getAttribute('role')).toBe('alert');
  await userEvent.click(button(name));
  await vi.waitFor(() => expect(find('.narrow-trouble').textContent).toBe(''));
});

test('back leads to the list, even if that is not the newest', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { button, find, onBack } = mountPanel();
  onBack.mockRejectedValueOnce(new Error('asleep'));
  await userEvent.click(button('All steps: Register a decision'));
  await vi.waitFor(() => find('.read'));
  await userEvent.click(button('Back'));
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(button('All steps: Register a decision')),
  );
  expect(find('.narrow-trouble').textContent).toBe('');
});

test('a guide that could not be read is not said to be gone, and can be opened again', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { button, find, onRead } = mountPanel();
  onRead.mockRejectedValueOnce(new Error('asleep')).mockRejectedValueOnce(new Error('gone'));
  await userEvent.click(button('All steps: Register a decision'));
  await vi.waitFor(() => expect(find('.narrow-trouble').textContent).toBe(FAILED));
  expect(warn).toHaveBeenCalledOnce();
  await userEvent.click(button('All steps: Register a decision'));
  await vi.waitFor(() => expect(find('.read h2').textContent).toBe('Register a decision'));
  expect(find('.narrow-trouble').textContent).toBe('');
});

test('a guide that is being read stays where it could not be read anew', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { button, find, draw, onRead } = mountPanel();
  await userEvent.click(button('All steps: Register a decision'));
  await vi.waitFor(() => find('.read'));
  onRead.mockRejectedValueOnce(new Error('asleep')).mockRejectedValueOnce(new Error('gone'));
  mountPage(draw({ view: makeHelp('en') }), 'panel');
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  expect(find('.narrow-trouble').textContent).toBe('');
  expect(find('.read h2').textContent).toBe('Register a decision');
});

test('what could not be read for a view that is over is not said', async () => {
  const { button, find, draw, onRead } = mountPanel();
  const first = Promise.withResolvers<never>();
  onRead.mockReturnValueOnce(first.promise);
  await userEvent.click(button('All steps: Register a decision'));
  await vi.waitFor(() => expect(onRead).toHaveBeenCalledOnce());
  mountPage(draw({ view: makeHelp('en') }), 'panel');
  await vi.waitFor(() => expect(find('.read h2').textContent).toBe('Register a decision'));
  onRead.mockRejectedValueOnce(new Error('gone'));
  first.reject(new Error('asleep'));
  await vi.waitFor(() => expect(onRead).toHaveBeenCalledTimes(3));
  expect(find('.narrow-trouble').textContent).toBe('');
});

test('nor is what could not be searched for an edition that is over', async () => {
  const { find, draw, onTexts } = mountPanel();
  const first = Promise.withResolvers<never>();
  onTexts.mockReturnValueOnce(first.promise);
  await search('save');
  await vi.waitFor(() => expect(onTexts).toHaveBeenCalledOnce());
  mountPage(draw({ edition: 1 }), 'panel');
  await vi.waitFor(() => expect(status()).toBe('2 results'));
  onTexts.mockRejectedValueOnce(new Error('gone'));
  first.reject(new Error('asleep'));
  await vi.waitFor(() => expect(onTexts).toHaveBeenCalledTimes(3));
  // What was typed next is drawn after the answer.
  await search('save it');
  expect(find('.narrow-trouble').textContent).toBe('');
});

test('that nothing can be searched is said', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { find, onTexts } = mountPanel();
  onTexts.mockRejectedValueOnce(new Error('asleep')).mockRejectedValueOnce(new Error('gone'));
  await search('save');
  await vi.waitFor(() => expect(find('.narrow-trouble').textContent).toBe(FAILED));
  await search('');
  await search('save');
  await vi.waitFor(() => expect(status()).toBe('2 results'));
  expect(find('.narrow-trouble').textContent).toBe('');
});

test('where nothing could be searched, the next letter tries again, and so do the same words', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { find, onTexts } = mountPanel();
  const trouble = () => find('.narrow-trouble').textContent;
  /** Each try asks twice. */
  const failAfter = async (asked: number, act: () => Promise<void>) => {
    onTexts.mockRejectedValueOnce(new Error('asleep')).mockRejectedValueOnce(new Error('gone'));
    await act();
    await vi.waitFor(() => expect(onTexts).toHaveBeenCalledTimes(asked));
    await vi.waitFor(() => expect(trouble()).toBe(FAILED));
  };
  await failAfter(2, () => search('sav'));
  await failAfter(4, () => userEvent.keyboard('e'));
  await failAfter(6, () => userEvent.keyboard('{Enter}'));
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof makeTexts>>();
  onTexts.mockReturnValueOnce(promise);
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(onTexts).toHaveBeenCalledTimes(7));
  // While it is under way, neither asks once more.
  await userEvent.keyboard(' {Enter}');
  resolve(makeTexts('en'));
  await vi.waitFor(() => expect(status()).toBe('2 results'));
  expect(trouble()).toBe('');
  await userEvent.keyboard('{Enter}');
  await search('register');
  await vi.waitFor(() => expect(status()).toBe('1 result'));
  expect(onTexts).toHaveBeenCalledTimes(7);
});

test('while nothing can be searched that is said once, not with each letter, and anew when it is sent', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { find, onTexts } = mountPanel();
  onTexts.mockRejectedValue(new Error('gone'));
  const heard = hear(find('.narrow-trouble'));
  await search('d');
  await vi.waitFor(() => expect(heard).toEqual([FAILED]));
  for (const [index, letter] of 'ecision'.split('').entries()) {
    await userEvent.keyboard(letter);
    // Each letter tries again, and each try asks twice.
    await vi.waitFor(() => expect(onTexts).toHaveBeenCalledTimes(2 * index + 4));
    expect(find('.narrow-trouble').textContent).toBe(FAILED);
  }
  expect(heard).toEqual([FAILED]);
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(heard).toEqual([FAILED, FAILED]));
  onTexts.mockResolvedValue(makeTexts('en'));
  await userEvent.keyboard('s');
  await vi.waitFor(() => expect(find('.narrow-trouble').textContent).toBe(''));
  expect(heard).toHaveLength(2);
});

test('where one language failed and another did not, back in the first it is tried again', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { find, draw, onTexts } = mountPanel();
  onTexts.mockRejectedValueOnce(new Error('asleep')).mockRejectedValueOnce(new Error('gone'));
  await search('save');
  await vi.waitFor(() => expect(find('.narrow-trouble').textContent).toBe(FAILED));
  onTexts.mockResolvedValueOnce([]);
  mountPage(draw({ view: makeHelp('de') }), 'panel');
  await vi.waitFor(() => expect(status()).toContain('save'));
  mountPage(draw({ view: makeHelp('en') }), 'panel');
  await vi.waitFor(() => expect(status()).toBe('2 results'));
  expect(onTexts).toHaveBeenCalledTimes(4);
});

test('where nothing could be searched, what has changed since is asked for by itself', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { find, draw, onTexts } = mountPanel();
  onTexts.mockRejectedValueOnce(new Error('asleep')).mockRejectedValueOnce(new Error('gone'));
  await search('save');
  await vi.waitFor(() => expect(find('.narrow-trouble').textContent).toBe(FAILED));
  mountPage(draw({ edition: 1 }), 'panel');
  await vi.waitFor(() => expect(status()).toBe('2 results'));
  expect(find('.narrow-trouble').textContent).toBe('');
});

test('words that could not be counted hold up nobody', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { find, onMissed } = mountPanel();
  onMissed.mockRejectedValueOnce(new Error('asleep'));
  await search('Zeppelin');
  await vi.waitFor(() => expect(status()).toContain('Nothing found'));
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  expect(find('.narrow-trouble').textContent).toBe('');
});

test('a guide for elsewhere can be read there, and says where it works', async () => {
  const { button, find } = mountPanel();
  await userEvent.click(button('All steps: Add a document to a case'));
  await vi.waitFor(() => expect(find('.read').textContent).toContain('Works in: Zaakdossier'));
  expect(() => button('Start')).toThrow();
  expect(document.querySelector('[aria-current]')).toBeNull();
});

test('a guide that is gone is said to be', async () => {
  const { button, find } = mountPanel({}, { onRead: () => Promise.resolve(null) });
  await userEvent.click(button('All steps: Register a decision'));
  await vi.waitFor(() => expect(find('.read').textContent).toContain('no longer there'));
});

test('the list follows the person, and the focus whoever went on from there', async () => {
  const { button, find, draw, onRead } = mountPanel();
  await userEvent.click(button('All steps: Register a decision'));
  await vi.waitFor(() => expect(find('[aria-current=step]').textContent).toContain('Save'));
  await userEvent.click(button(`Skip to here: ${SAMPLE.en.steps[4]}`));
  const moved = makeDetail('en', 'nl.voorbeeldstad.besluit');
  onRead.mockResolvedValue({
    ...moved,
    lines: moved.lines.map((line, index) => ({
      ...line,
      mark: index === 4 ? 'current' : 'done',
      way: index === 4 ? null : 'back',
    })),
  });
  mountPage(draw({ view: makeHelp('en') }), 'panel');
  await vi.waitFor(() => expect(document.activeElement).toBe(find('[aria-current=step]')));
  expect(document.activeElement?.textContent).toContain(SAMPLE.en.steps[4]);
});

test.each(['help', 'help-found', 'help-read'])('fits into 320 pixels: %s', async (scene) => {
  await page.viewport(320, 640);
  const { find } = mountPage(PAGE_SCENES[scene]!.draw('de'), 'panel');
  await reach(scene, find);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

async function reach(scene: string, find: (selector: string) => HTMLElement): Promise<void> {
  if (scene === 'help-found') await search('Speichern');
  if (scene === 'help-nothing-found') await search('xyzzy');
  if (scene.endsWith('found')) await vi.waitFor(() => expect(status()).not.toBe(''));
  if (scene === 'help-read') await userEvent.click(find('.card .button-quiet'));
  if (scene === 'help-new') await userEvent.click(find('.card:nth-child(2) .button-quiet'));
  if (scene === 'help-read' || scene === 'help-new') await vi.waitFor(() => find('.read'));
}

const states = (['light', 'dark'] as const).flatMap((scheme) =>
  Object.keys(PAGE_SCENES)
    .filter((scene) => scene.startsWith('help'))
    .map((scene) => ({ scheme, scene })),
);
test.each(states)('axe finds nothing in $scene ($scheme)', async ({ scheme, scene }) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
  const { find } = mountPage(PAGE_SCENES[scene]!.draw('de'), 'panel');
  await reach(scene, find);
  await expectNoAxeFindings(document.body);
});

test('recording is not offered where the organisation has turned it off', () => {
  const record = () => texts('main button').filter((it) => it.startsWith('Record on'));
  mountPanel();
  expect(record()).toHaveLength(1);
  mountPanel({
    limits: {
      isLanguageFixed: false,
      isRecordingOff: true,
      isStudioOff: false,
      isInsightsOff: false,
    },
  });
  expect(record()).toEqual([]);
});

test('what the person reported leads to where it is read and handed over', () => {
  const link = () => document.querySelector('a[href="/privacy.html#what-did-not-work"]');
  mountPanel();
  expect(link()?.closest('section')?.textContent).toContain(
    'You said 2 times that a step is wrong.',
  );
  mountPanel({ reports: 0 });
  expect(link()).toBeNull();
});
