import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TipView } from '../core/aside/view.ts';
import { readLocatedStates } from './target-handle.ts';
import { followTarget } from './follow-target.ts';
import { listenEverywhere } from './listen-everywhere.ts';
import { createTargetFinder } from './target-finder.ts';
import { useTestPage } from './test-page.ts';
import { createTipPlayer, type Spot } from './tip-player.ts';
import { watchLocated } from './watch-located.ts';

const TOOLS = {
  createTargetFinder,
  watchLocated,
  followTarget,
  readLocatedStates,
  listenEverywhere,
};
const { show } = useTestPage();
let stop = (): void => undefined;
afterEach(() => stop());

const tip = (change: Partial<TipView> = {}): TipView => ({
  key: 'gids een',
  guideId: 'gids',
  language: 'nl',
  show: 'validation',
  target: { role: 'textbox', name: { nl: 'Motivering' }, within: null },
  title: null,
  body: [],
  rules: [
    { rule: { rule: 'required' }, message: [] },
    { rule: { rule: 'length', min: 5 }, message: [] },
  ],
  when: null,
  probe: {},
  ...change,
});

const PAGE = `<form><label>Motivering <input></label>
  <label><input type="checkbox"> Akkoord</label><button type="button">Sluiten</button>
  <button>Versturen</button></form>`;

function play(
  tips: TipView[] = [tip()],
  watches: Parameters<ReturnType<typeof createTipPlayer>['update']>[1] = [],
  tools = TOOLS,
) {
  show(PAGE);
  document.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
  const onElements = vi.fn();
  const onSpots = vi.fn<(spots: ReadonlyMap<string, Spot>) => void>();
  const player = createTipPlayer(tools, { onSpots, onElements });
  stop = () => player.dispose();
  player.update(tips, watches);
  const field = document.querySelector('input')!;
  const find = (name: string) =>
    [...document.querySelectorAll('button')].find((it) => it.textContent === name)!;
  return {
    player,
    field,
    find,
    onElements,
    onSpots,
    spots: () => onSpots.mock.lastCall?.[0] ?? new Map<string, Spot>(),
    box: document.querySelector<HTMLInputElement>('[type=checkbox]')!,
  };
}

test('nothing is said before the person has left the field; then what is wrong, until it is right', async () => {
  const { field, spots } = play();
  await vi.waitFor(() => expect(spots().get('gids een')?.broken).toBe(-1));
  await userEvent.type(field, 'kort');
  expect(spots().get('gids een')?.broken).toBe(-1);
  await userEvent.tab();
  await vi.waitFor(() => expect(spots().get('gids een')?.broken).toBe(1));
  await userEvent.type(field, 'er');
  await vi.waitFor(() => expect(spots().get('gids een')?.broken).toBe(-1));
});

test('before a form is sent, what is missing in it is said; another button sends nothing', async () => {
  const { find, spots } = play();
  await vi.waitFor(() => expect(spots().size).toBe(1));
  await userEvent.click(find('Sluiten'));
  expect(spots().get('gids een')?.broken).toBe(-1);
  await userEvent.click(find('Versturen'));
  await vi.waitFor(() => expect(spots().get('gids een')?.broken).toBe(0));
});

test('what is missing in a field above the window is told as well, without a place', async () => {
  const { field, find, spots } = play();
  await vi.waitFor(() => expect(spots().get('gids een')?.rect).not.toBeNull());
  field.parentElement!.insertAdjacentHTML('afterend', '<div style="height: 300vh"></div>');
  find('Versturen').scrollIntoView();
  await vi.waitFor(() => expect(spots().size).toBe(0));
  await userEvent.click(find('Versturen'));
  await vi.waitFor(() => expect(spots().get('gids een')).toEqual({ rect: null, broken: 0 }));
});

test('a form that is sent by something else is looked at, too', async () => {
  const { find, spots } = play();
  await vi.waitFor(() => expect(spots().size).toBe(1));
  find('Sluiten').addEventListener('click', () => document.querySelector('form')!.requestSubmit());
  await userEvent.click(find('Sluiten'));
  await vi.waitFor(() => expect(spots().get('gids een')?.broken).toBe(0));
});

test('what a checklist asks about is told while the person types, and once the page has answered a click', async () => {
  const toggle = { role: 'switch', name: { nl: 'Melding' }, within: null };
  const { field, onElements } = play(
    [],
    [{ guideId: 'lijst', probe: { veld: tip().target, melding: toggle } }],
  );
  const form = document.querySelector('form')!;
  form.insertAdjacentHTML('beforeend', '<div role="switch" aria-checked="false">Melding</div>');
  const own = form.querySelector('[role=switch]')!;
  own.addEventListener('click', () => own.setAttribute('aria-checked', 'true'));
  await userEvent.type(field, 'g');
  const last = () => onElements.mock.lastCall?.[1] as Record<string, string[]>;
  await vi.waitFor(() => expect(last()['veld']).toContain('filled'));
  expect(document.activeElement).toBe(field);
  await userEvent.click(own);
  await vi.waitFor(() => expect(last()['melding']).toContain('checked'));
});

test('the page stays as it is, and nothing that was typed leaves the player', async () => {
  const { field, spots, onElements } = play();
  const before = document.documentElement.outerHTML;
  await userEvent.type(field, 'geheim');
  await userEvent.tab();
  await vi.waitFor(() => expect(spots().size).toBe(1));
  expect(document.documentElement.outerHTML).toBe(before);
  expect(JSON.stringify([...spots(), onElements.mock.calls])).not.toContain('geheim');
});

test('a tip that hangs on an element is there while that holds', async () => {
  const agreed = { role: 'checkbox', name: { nl: 'Akkoord' }, within: null };
  const { box, spots } = play([
    tip({ when: { element: 'akkoord', state: 'checked' }, probe: { akkoord: agreed } }),
  ]);
  expect(spots().size).toBe(0);
  await userEvent.click(box);
  await vi.waitFor(() => expect(spots().size).toBe(1));
  await userEvent.click(box);
  await vi.waitFor(() => expect(spots().size).toBe(0));
});

test('what a checklist asks about is told as states, when it has changed', async () => {
  const agreed = { role: 'checkbox', name: { nl: 'Akkoord' }, within: null };
  const { box, onElements } = play([], [{ guideId: 'lijst', probe: { akkoord: agreed } }]);
  expect(onElements).toHaveBeenLastCalledWith('lijst', {
    akkoord: ['visible', 'enabled', 'unchecked'],
  });
  await userEvent.click(box);
  await vi.waitFor(() =>
    expect(onElements).toHaveBeenLastCalledWith('lijst', {
      akkoord: ['visible', 'enabled', 'checked'],
    }),
  );
});

test('a tip whose target goes, goes too, and one that is taken back is gone at once', async () => {
  const { field, player, spots } = play();
  await vi.waitFor(() => expect(spots().size).toBe(1));
  field.closest('label')!.remove();
  await vi.waitFor(() => expect(spots().size).toBe(0));
  player.update([], []);
  expect(spots().size).toBe(0);
});

test('what is only probably the one gets no tip', async () => {
  const finder = createTargetFinder(document);
  const unsure: typeof TOOLS = {
    ...TOOLS,
    createTargetFinder: () => ({
      ...finder,
      locate(target) {
        const located = finder.locate(target);
        return located.status === 'found' ? { ...located, status: 'likely' } : located;
      },
    }),
  };
  const { onSpots } = play([tip()], [], unsure);
  await vi.waitFor(() => expect(onSpots).toHaveBeenCalled());
  expect(onSpots.mock.lastCall?.[0]).toEqual(new Map());
});

test('a value is not judged half typed when the person goes to another window, and is once they are back and leave', async () => {
  const { field, spots } = play();
  await vi.waitFor(() => expect(spots().size).toBe(1));
  const goAway = async (): Promise<void> => {
    const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await userEvent.tab();
    focus.mockRestore();
  };
  const broken = () => spots().get('gids een')?.broken;
  await userEvent.type(field, 'ko');
  await goAway();
  expect(broken()).toBe(-1);
  await userEvent.type(field, 'rt');
  await userEvent.tab();
  await vi.waitFor(() => expect(broken()).toBe(1));
  // What is said stays while they are away, and goes as soon as it is put right.
  await userEvent.click(field);
  await goAway();
  expect(broken()).toBe(1);
  await userEvent.type(field, 'er');
  await vi.waitFor(() => expect(broken()).toBe(-1));
});

test.each<[string, string, number]>([
  ['a date in three parts', '<input><input><input>', -1],
  ['a field and a hidden one, empty', '<input><input type="hidden" value="x">', 0],
  ['a field and a hidden one, filled', '<input value="twaalf"><input type="hidden">', -1],
  ['choices, none made', '<input type="radio" name="r"><input type="radio" name="r">', 0],
  ['choices, the last made', '<input type="checkbox"><input type="checkbox" checked>', -1],
  ['a choice and its other words', '<input type="radio"><input>', -1],
  ['nothing that can be filled in', '', -1],
])('a target that holds several fields: %s', async (_, html, broken) => {
  const group = { role: 'group', name: { nl: 'Datum' }, within: null };
  const rules = [{ rule: { rule: 'required' }, message: [] }] as const;
  const { find, spots } = play([tip({ target: group, rules })]);
  const fields = document.createElement('fieldset');
  fields.setAttribute('aria-label', 'Datum');
  fields.style.height = '50px';
  fields.setHTMLUnsafe(html);
  document.querySelector('form')!.prepend(fields);
  await vi.waitFor(() => expect(spots().size).toBe(1));
  await userEvent.click(find('Versturen'));
  await vi.waitFor(() => expect(spots().get('gids een')?.broken).toBe(broken));
});

test('what a checklist asks about is no more known than absent while the page is being built', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const note = { role: 'note', name: { nl: 'Nog te doen' }, within: null };
  const { onElements } = play([], [{ guideId: 'lijst', probe: { nog: note, veld: tip().target } }]);
  const veld = ['visible', 'enabled', 'empty'];
  expect(onElements.mock.calls).toEqual([['lijst', { veld }]]);
  vi.advanceTimersByTime(2_000);
  vi.useRealTimers();
  expect(onElements.mock.lastCall).toEqual(['lijst', { veld, nog: ['absent'] }]);
});

test('a tip that hangs on an absence waits for nothing', async () => {
  const note = { role: 'note', name: { nl: 'Nog te doen' }, within: null };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { spots } = play([
    tip({ when: { element: 'nog', state: 'absent' }, probe: { nog: note } }),
  ]);
  await expect
    .poll(() => spots().size)
    .toBe(1)
    .finally(() => vi.useRealTimers());
});
