/** What the recorder and the picker tell of pages at the limits of what a guide may hold: none of it is refused. */
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RecordedAction } from '../core/record/action.ts';
import { parseRequest } from '../messaging/requests.ts';
import { isNear } from './frame-path.ts';
import { createPageReading, readTraits } from './read-facts.ts';
import { describeAction, recordActions } from './record-actions.ts';
import { useTestPage } from './test-page.ts';

vi.mock('./frame-path.ts', { spy: true });

const page = useTestPage();
afterEach(() => vi.mocked(isNear).mockReset());

/** As the background reads it. @throws where it refuses. */
function read(action: RecordedAction): RecordedAction {
  expect(parseRequest('recordAction', { action })).toEqual({ action });
  expect(parseRequest('pickElement', { action })).toEqual({ action });
  return action;
}

const describe = (selector: string): RecordedAction =>
  read(describeAction('click', page.get(selector)));

/** As a component library writes them on its main button. */
const LONG_CLASSES =
  'MuiButtonBase-root MuiButton-root MuiButton-contained MuiButton-containedPrimary MuiButton-sizeMedium MuiButton-containedSizeMedium';
const nest = (tag: string, levels: number, inner: string): string =>
  `<${tag}>`.repeat(levels) + inner + `</${tag}>`.repeat(levels);

test('classes that are longer than a trait may be, and who looks for them reads the same', () => {
  page.show(`<button class="${LONG_CLASSES}">Opslaan</button>`);
  const { classes } = describe('button').evidence.traits;
  expect(classes).toMatch(/^MuiButton-contained MuiButton-/);
  const reading = createPageReading(document, [document]);
  expect(readTraits(page.get('button'), reading).classes).toBe(classes);
});

test.each([
  ['nl_NL', 'nl'],
  ['nl-BE', 'nl'],
  ['FR', 'fr'],
  ['dutch', undefined],
  ['x-default', undefined],
  ['C', undefined],
  ['', undefined],
])('a page that says its language is %j', (said, language) => {
  document.documentElement.lang = said;
  page.show('<button>Opslaan</button>');
  expect(describe('button').evidence.language).toBe(language);
});

test('deep in components with long names, which are kept whole', () => {
  const tag = `x-${'zaakafhandelcomponent-'.repeat(3)}paneel`;
  page.show(nest(tag, 8, '<button>Opslaan</button>'));
  const { path, hosts } = describe('button').evidence.traits;
  for (const tags of [path!, hosts!])
    expect(new Set(tags.split(' '))).toEqual(new Set([tag.slice(1)]));
});

test('a component whose name is longer than a trait may be', () => {
  const tag = `x-${'zaak'.repeat(50)}`;
  page.show(`<${tag} tabindex="0" style="cursor: pointer">Meer</${tag}>`);
  expect(describe(tag).evidence.traits.tag).toHaveLength(120);
});

test('a name that is mostly space', () => {
  page.show(`<button aria-label="Zaak${'\n '.repeat(700)}opslaan"></button>`);
  expect(describe('button').label).toBe('Zaak opslaan');
});

/** More bytes than a guide may hold, in a script with three of them a letter. */
const FULL = `<h2>${'案'.repeat(60)}</h2><p>${'件'.repeat(60)}</p>
  <fieldset><legend>${'書'.repeat(60)}</legend><button class="${LONG_CLASSES}"
    id="${'号'.repeat(48)}" name="${'名'.repeat(48)}" data-testid="${'試'.repeat(48)}">${'保'.repeat(60)}</button></fieldset>`;

test('more than a guide may hold', () => {
  page.show(FULL);
  expect(describe('button').evidence.traits).not.toHaveProperty('path');
});

test('the same in a frame of another origin, whose address comes on top', async () => {
  page.show(FULL);
  const near = describe('button').evidence;
  vi.mocked(isNear).mockReturnValue(false);
  const actions: RecordedAction[] = [];
  recordActions(document, { signal: page.signal, onAction: (it) => actions.push(it) });
  await userEvent.click(page.get('button'));
  for (const action of [describe('button'), ...actions.map(read)]) {
    expect(action.page).toBe('');
    expect(action.evidence.frame).toContain(location.origin);
    expect(Object.keys(action.evidence.traits).length).toBeLessThan(
      Object.keys(near.traits).length,
    );
  }
  expect(actions).toHaveLength(1);
});
