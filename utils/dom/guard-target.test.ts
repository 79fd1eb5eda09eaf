import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { guardTargets } from './guard-target.ts';
import { createTargetFinder } from './target-finder.ts';
import { useTestPage, viewOf } from './test-page.ts';

const page = useTestPage();
const save = viewOf({ role: 'button', name: { nl: 'Opslaan' } });

function guard(target = save, finder = createTargetFinder(document)) {
  const onHeld = vi.fn();
  let isReal = false;
  guardTargets(finder, {
    signal: page.signal,
    now: () => ({
      step: { guarded: target, target, advance: { on: 'click', target } },
      guards: [],
      isReal,
    }),
    onHeld,
  });
  return { onHeld, letThrough: () => void (isReal = true) };
}

/** What the page hears at the element. */
function listen(at: string): string[] {
  const heard: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'keydown', 'mouseup', 'click', 'submit'])
    page.get(at).addEventListener(type, () => heard.push(type));
  return heard;
}

test('holds back a click and all that leads to it, and lets the next one through when it is for real', async () => {
  page.show('<button id="a"><b>Opslaan</b></button><button id="b">Annuleren</button>');
  const heard = listen('#a');
  const { onHeld, letThrough } = guard();
  await userEvent.click(page.get('#a b'));
  expect(heard).toEqual([]);
  expect(onHeld).toHaveBeenCalled();
  const before = page.main.outerHTML;
  letThrough();
  await userEvent.click(page.get('#a'));
  expect(heard).toEqual(['pointerdown', 'mousedown', 'mouseup', 'click']);
  expect(page.main.outerHTML, 'the page is as it was').toBe(before);
});

test('leaves all else alone', async () => {
  page.show('<button id="a">Opslaan</button><button id="b">Annuleren</button>');
  const heard = listen('#b');
  const { onHeld } = guard();
  await userEvent.click(page.get('#b'));
  expect(heard).toContain('click');
  expect(onHeld).not.toHaveBeenCalled();
});

test.each(['{Enter}', ' '])('holds back the key "%s", and no other', async (key) => {
  page.show('<button id="a">Opslaan</button><input>');
  const heard = listen('#a');
  const { onHeld } = guard();
  page.get('#a').focus();
  await userEvent.keyboard(key);
  expect(heard).toEqual([]);
  expect(onHeld).toHaveBeenCalled();
  await userEvent.keyboard('{Tab}');
  expect(heard).toEqual(['keydown']);
  expect(document.activeElement).toBe(page.get('input'));
});

test('holds back Enter in a field whose form it would send', async () => {
  page.show('<form><input><button id="a">Opslaan</button></form>');
  const sent = vi.fn((event: Event) => event.preventDefault());
  page.get('form').addEventListener('submit', sent);
  const { onHeld } = guard();
  page.get('input').focus();
  await userEvent.keyboard('{Enter}');
  expect(sent).not.toHaveBeenCalled();
  expect(onHeld).toHaveBeenCalled();
});

test('holds back a link, a label and what only probably is the target', async () => {
  page.show(`<a id="a" href="#weg">Verwijderen</a>
    <label id="l">Definitief <input type="checkbox"></label><button id="b">Besluit opslaan</button>`);
  guard(viewOf({ role: 'link', name: { nl: 'Verwijderen' } }));
  guard(viewOf({ role: 'checkbox', name: { nl: 'Definitief' } }));
  guard();
  const heard = listen('#b');
  for (const at of ['#a', '#l', '#b']) await userEvent.click(page.get(at));
  expect(location.hash).toBe('');
  expect((page.get('input') as HTMLInputElement).checked).toBe(false);
  expect(heard).toEqual([]);
});

test('holds back in a shadow root and in a frame of the same origin', async () => {
  page.show(
    '<x-a><template shadowrootmode="open"><button id="a">Opslaan</button></template></x-a>',
  );
  const inside = page.get('x-a').shadowRoot!.querySelector('button')!;
  const heard = vi.fn();
  inside.addEventListener('click', heard);
  const { onHeld } = guard();
  await userEvent.click(inside);
  expect(onHeld).toHaveBeenCalled();
  expect(heard).not.toHaveBeenCalled();

  const frame = await page.addFrame('bewaken', '<button id="f">Sluiten</button>');
  const close = frame.contentDocument!.querySelector('button')!;
  const onClose = vi.fn();
  close.addEventListener('click', onClose);
  const address = `${location.origin}/*/bewaken`;
  const framed = guard(viewOf({ role: 'button', name: { nl: 'Sluiten' }, frame: address }));
  close.focus();
  await userEvent.keyboard('{Enter}');
  expect(framed.onHeld).toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
});

test('several alike are all guarded, until it is for real', async () => {
  page.show('<button id="a">Opslaan</button><button id="b">Opslaan</button>');
  const heard = [...listen('#a'), ...listen('#b')];
  const { onHeld, letThrough } = guard();
  await userEvent.click(page.get('#a'));
  await userEvent.click(page.get('#b'));
  expect(heard).toEqual([]);
  expect(onHeld).toHaveBeenCalledTimes(2);
  const clicked = vi.fn();
  page.get('#b').addEventListener('click', clicked);
  letThrough();
  await userEvent.click(page.get('#b'));
  expect(clicked).toHaveBeenCalledOnce();
});

test('ahead of its step: what is certain, and all alike; never a guess, nor what this step asks for', async () => {
  page.show(`<button id="own">Verder</button><button id="near">Besluit opslaan</button>
    <button id="a">Sluiten</button><button id="b">Sluiten</button><a id="c" href="#weg">Verwijderen</a>`);
  const own = viewOf({ role: 'button', name: { nl: 'Verder' } });
  const onHeld = vi.fn();
  guardTargets(createTargetFinder(document), {
    signal: page.signal,
    now: () => ({
      step: { guarded: null, target: own, advance: { on: 'url' } },
      guards: [
        structuredClone(own),
        save,
        viewOf({ role: 'button', name: { nl: 'Sluiten' } }),
        viewOf({ role: 'link', name: { nl: 'Verwijderen' } }),
      ],
      isReal: false,
    }),
    onHeld,
  });
  const clicked: string[] = [];
  page.main.addEventListener('click', ({ target }) => clicked.push((target as Element).id));
  for (const at of ['#own', '#near', '#a', '#b', '#c']) await userEvent.click(page.get(at));
  expect(clicked).toEqual(['own', 'near']);
  expect(onHeld).toHaveBeenCalledTimes(3);
});

test.each(['next', 'appear', 'gone'] as const)(
  'what a step only points at, or waits for, is held back (%s)',
  async (on) => {
    page.show('<button>Opslaan</button>');
    const onHeld = vi.fn();
    guardTargets(createTargetFinder(document), {
      signal: page.signal,
      now: () => ({
        step: { guarded: null, target: save, advance: { on, target: save } },
        guards: [save],
        isReal: false,
      }),
      onHeld,
    });
    const heard = listen('button');
    await userEvent.click(page.get('button'));
    expect(heard).toEqual([]);
    expect(onHeld).toHaveBeenCalledOnce();
  },
);

test('who presses a button leaves the field that they were in; a choice is held back as it is pressed', async () => {
  page.show(`<input id="i"><button id="a">Opslaan</button>
    <label>Status <select id="s"><option>Open</option><option>Definitief</option></select></label>`);
  guard();
  guard(viewOf({ role: 'combobox', name: { nl: 'Status' } }));
  page.get('#i').focus();
  await userEvent.click(page.get('#s'));
  expect(document.activeElement).toBe(page.get('#i'));
  await userEvent.click(page.get('#a'));
  expect(document.activeElement).toBe(page.get('#a'));
});

/** What the page hears of a choice. */
function listenForChoice(at: string): string[] {
  const heard: string[] = [];
  for (const type of ['keydown', 'beforeinput', 'input', 'change'])
    page.get(at).addEventListener(type, () => heard.push(type));
  return heard;
}

const STATUS =
  '<label>Status <select id="s"><option>Open</option><option>Definitief</option></select></label><input>';

test.each(['{ArrowDown}', '{End}', 'd', '{Alt>}{ArrowDown}{/Alt}', '{Enter}{ArrowDown}{Enter}'])(
  'a list is not chosen from by key either, until it is for real: %s',
  async (keys) => {
    page.show(STATUS);
    const select = page.get('#s') as HTMLSelectElement;
    const heard = listenForChoice('#s');
    const { onHeld, letThrough } = guard(viewOf({ role: 'combobox', name: { nl: 'Status' } }));
    select.focus();
    const before = page.main.outerHTML;
    await userEvent.keyboard(keys);
    expect([select.value, heard.filter((it) => it !== 'keydown')]).toEqual(['Open', []]);
    expect(onHeld).toHaveBeenCalled();
    expect(page.main.outerHTML, 'the page is as it was').toBe(before);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement, 'and it can be left').toBe(page.get('input'));
    letThrough();
    select.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(select.value).toBe('Definitief');
    expect(heard).toContain('change');
  },
);

const RADIOS = `<fieldset id="g"><legend>Uitkomst</legend>
    <label><input type="radio" name="u" id="a" checked>Voorlopig</label>
    <label><input type="radio" name="u" id="b">Definitief</label></fieldset>`;

test.each([
  ['of the group', { role: 'group', name: { nl: 'Uitkomst' } }],
  ['of the one that cannot be undone', { role: 'radio', name: { nl: 'Definitief' } }],
])('no radio button is chosen by arrow key: guard %s', async (_, target) => {
  page.show(RADIOS);
  const heard = vi.fn();
  page.main.addEventListener('change', heard);
  const { onHeld, letThrough } = guard(viewOf(target));
  page.get('#a').focus();
  await userEvent.keyboard('{ArrowDown}');
  const [first, second] = ['#a', '#b'].map((it) => page.get(it) as HTMLInputElement);
  expect([first!.checked, second!.checked]).toEqual([true, false]);
  expect(heard).not.toHaveBeenCalled();
  expect(onHeld).toHaveBeenCalled();
  letThrough();
  first!.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(second!.checked).toBe(true);
});

test('what is typed and pasted into a field that proposes is held back; text in a guarded form is not', async () => {
  page.show(`<label>Collega <input id="c" list="l"></label><datalist id="l"><option>A</datalist>
    <form aria-label="Besluit"><textarea></textarea></form>`);
  guard(viewOf({ role: 'combobox', name: { nl: 'Collega' } }));
  guard(viewOf({ role: 'form', name: { nl: 'Besluit' } }));
  const heard = listenForChoice('#c');
  page.get('textarea').focus();
  await userEvent.keyboard('tekst{ArrowLeft}{Control>}ac{/Control}');
  page.get('#c').focus();
  await userEvent.keyboard('x{Control>}v{/Control}');
  expect((page.get('#c') as HTMLInputElement).value).toBe('');
  expect((page.get('textarea') as HTMLTextAreaElement).value).toBe('tekst');
  expect(heard.filter((it) => it !== 'keydown')).toEqual([]);
});

const TABS = `<form aria-label="Besluit"><button type="button" id="own">Verder</button>
    <button type="button" id="a">Opslaan</button><p id="p">Tekst</p></form>`;

test.each([
  { isGuarded: false, clicked: ['own'] },
  { isGuarded: true, clicked: [] },
])(
  'a part of the page that a later step guards leaves this step its own click: $isGuarded',
  async ({ isGuarded, clicked }) => {
    page.show(TABS);
    const own = viewOf({ role: 'button', name: { nl: 'Verder' } });
    guardTargets(createTargetFinder(document), {
      signal: page.signal,
      now: () => ({
        step: {
          guarded: isGuarded ? own : null,
          target: own,
          advance: { on: 'click', target: own },
        },
        guards: [viewOf({ role: 'form', name: { nl: 'Besluit' } }), save],
        isReal: false,
      }),
      onHeld: vi.fn(),
    });
    const heard: string[] = [];
    page.main.addEventListener('click', ({ target }) => heard.push((target as Element).id));
    for (const at of ['#own', '#a', '#p']) await userEvent.click(page.get(at));
    expect(heard).toEqual(clicked);
  },
);

test('what a later step guards inside of what this step asks for is held back', async () => {
  page.show('<section aria-label="Besluit"><button id="a">Opslaan</button><p>Tekst</p></section>');
  const own = viewOf({ role: 'region', name: { nl: 'Besluit' } });
  const onHeld = vi.fn();
  guardTargets(createTargetFinder(document), {
    signal: page.signal,
    now: () => ({
      step: { guarded: null, target: own, advance: { on: 'click', target: own } },
      guards: [save],
      isReal: false,
    }),
    onHeld,
  });
  const heard = vi.fn();
  page.main.addEventListener('click', heard);
  await userEvent.click(page.get('p'));
  expect(heard).toHaveBeenCalledOnce();
  await userEvent.click(page.get('#a'));
  expect(heard).toHaveBeenCalledOnce();
  expect(onHeld).toHaveBeenCalledOnce();
});

test('looks anew only where something has changed: not with each event of a press, nor with each key', async () => {
  page.show('<button id="a">Opslaan</button><input id="i">');
  const finder = createTargetFinder(document);
  const locate = vi.fn(finder.locate);
  const { onHeld } = guard(save, { ...finder, locate });
  /** Searches during what is done: fewer than presses. What changed before may still bring one or two. */
  const countDuring = async (work: () => Promise<void>) => {
    const before = locate.mock.calls.length;
    await work();
    return locate.mock.calls.length - before;
  };
  page.get('#a').focus();
  const pressing = await countDuring(() => userEvent.keyboard('{Enter} {Enter} {Enter} '));
  expect(onHeld).toHaveBeenCalledTimes(6);
  expect(pressing).toBeLessThan(6);
  page.get('#i').focus();
  expect(await countDuring(() => userEvent.keyboard('a b c d e f g'))).toBeLessThan(6);
  // And yet nothing that came in the same moment as the press is missed.
  page.get('#a').replaceWith(Object.assign(document.createElement('button'), { id: 'n' }));
  const late = page.get('#n');
  late.textContent = 'Opslaan';
  const heard = vi.fn();
  late.addEventListener('click', heard);
  late.focus();
  await userEvent.keyboard('{Enter}');
  expect(heard).not.toHaveBeenCalled();
  expect(onHeld).toHaveBeenCalledTimes(7);
});
