import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { startDraft } from '../core/record/start-draft.ts';
import { newStep } from '../core/studio/edit-steps.ts';
import { listUnknown, repointGuide } from '../core/record/repoint.ts';
import { pickElement } from './pick-element.ts';
import { describeAction } from './record-actions.ts';
import type { ResolvedAction } from './resolve-action.ts';
import { resolvePick } from './resolve-pick.ts';
import { expectUntouched, useTestPage } from './test-page.ts';

const page = useTestPage();

let before = new AbortController();

/** Ends the one before, as the picker does. */
function pick() {
  before.abort();
  before = new AbortController();
  const picked: ResolvedAction[] = [];
  const pointed: (Element | null)[] = [];
  const onCancel = vi.fn();
  pickElement(document, {
    signal: AbortSignal.any([page.signal, before.signal]),
    onPoint: (element) => pointed.push(element),
    onPick: (chosen) => picked.push(chosen),
    onCancel,
  });
  return { picked, pointed, onCancel };
}

describe('what is meant by pointing at', () => {
  test.each<[string, string, string]>([
    ['what lies in a button', '<button id="b"><b id="a">Opslaan</b></button>', 'click b'],
    ['a label', '<label id="a">Naam <input id="b"></label>', 'fill b'],
    [
      'words in a label',
      '<label for="b"><i id="a">Akkoord</i></label><input type="checkbox" id="b">',
      'tick b',
    ],
    ['an option', '<select id="b"><option id="a">Nieuw</select>', 'choose b'],
    ['a part of rich text', '<div contenteditable id="b"><p id="a">Brief</p></div>', 'fill b'],
    ['a heading', '<h2 id="a">Besluit</h2>', 'click a'],
    [
      'a button in a row of data',
      '<table id="b"><thead><tr><th>Naam<th>Actie</thead><tbody><tr><td>x<td><button id="a">Openen</button></table>',
      'row b',
    ],
  ])('%s', (_, html, meant) => {
    page.show(html);
    const { kind, element } = resolvePick(page.get('#a'))!;
    expect(`${kind} ${element.id}`).toBe(meant);
  });

  test('the page itself is nothing', () => {
    expect(resolvePick(document.body)).toBeNull();
    expect(resolvePick(document.documentElement)).toBeNull();
  });
});

test('a click chooses, and the page neither hears of it nor does what it would', async () => {
  page.show('<p><input id="a" type="checkbox"></p><button id="b">Opslaan</button>');
  const heard = vi.fn();
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
    page.main.addEventListener(type, heard);
  const { picked, pointed } = pick();
  const box = page.get('#a') as HTMLInputElement;
  await userEvent.dblClick(box);
  expect(picked).toEqual([{ kind: 'tick', element: box }]);
  expect(pointed.at(-1)).toBe(box);
  expect(box.checked).toBe(false);
  expect(heard).not.toHaveBeenCalled();
});

test('Enter chooses what has the focus; Escape chooses nothing, and the page hears neither', async () => {
  page.show('<form><input id="a"><button id="b">Opslaan</button></form>');
  const sent = vi.fn((event: Event) => event.preventDefault());
  const heard = vi.fn();
  page.get('form').addEventListener('submit', sent);
  page.main.addEventListener('keydown', heard);
  const { picked } = pick();
  page.get('#a').focus();
  await userEvent.keyboard('{Enter}');
  expect(picked.map(({ element }) => element.id)).toEqual(['a']);
  const again = pick();
  await userEvent.keyboard('{Escape}');
  expect(again.onCancel).toHaveBeenCalledOnce();
  expect(again.picked).toEqual([]);
  expect(sent).not.toHaveBeenCalled();
  expect(heard).not.toHaveBeenCalled();
});

test('in an open shadow root, and in a frame of the same origin', async () => {
  page.show('<x-box><template shadowrootmode="open"><button>Opslaan</button></template></x-box>');
  const { picked } = pick();
  const inside = page.get('x-box').shadowRoot!.querySelector('button')!;
  await userEvent.click(inside);
  expect(picked).toEqual([{ kind: 'click', element: inside }]);

  const frame = await page.addFrame('formulier', '<button>Vastleggen</button>');
  const framed = pick();
  const button = frame.contentDocument!.querySelector('button')!;
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(framed.picked).toEqual([{ kind: 'click', element: button }]);
});

test('the page is as it was', async () => {
  page.show('<button>Opslaan</button>');
  await expectUntouched(async () => {
    pick();
    await userEvent.hover(page.get('button'));
    await userEvent.click(page.get('button'));
  });
});

test('nothing of a case is told to the draft without a yes, wherever on the page it stands', () => {
  page.show(`<h2>Bezwaar van Balthazar</h2><p id="melchior">Vóór Caspar</p>
    <a id="a" href="/zaken/balthazar-12" aria-label="Brief aan Caspar" title="Melchior">Open</a>`);
  const action = describeAction('click', page.get('#a'));
  const empty = startDraft({ id: 'p', language: 'nl', title: 'Proef', origin: location.origin });
  const step = newStep(empty, 'Stap');
  const guide = { ...empty, steps: [step] };
  expect(listUnknown(guide, action)).toEqual(expect.arrayContaining(['balthazar', 'caspar']));
  const stored = JSON.stringify(repointGuide(guide, step.id, action, []));
  expect(stored).not.toMatch(/balthazar|caspar|melchior/i);
  expect(stored).toContain('"role":"link"');
});
