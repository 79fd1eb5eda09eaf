/** A form's fields stand in place of its properties: whoever may put a form into a page must not confuse us. */
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closestAcross, containsAcross, flatParent, parentOf } from './composed-tree.ts';
import { describeAction } from './record-actions.ts';
import { createTargetFinder } from './target-finder.ts';
import { useTestPage, viewOf } from './test-page.ts';
import { watchDeed } from './watch-action.ts';

const page = useTestPage();
const form = { role: 'form', name: { nl: 'Formulier' } };
const save = viewOf({ role: 'button', name: { nl: 'Opslaan' }, within: form });

function showWith(name: string): HTMLElement {
  page.show(`<form aria-label="Formulier"><input name="${name}" aria-label="Veld">
    <p>Elders</p><button type="button">Opslaan</button></form>`);
  return page.get('button');
}

/** Those that a search tells of while a test listens, which are then no failure of the test. */
function hearFaults(): readonly string[] {
  const faults: string[] = [];
  const hear = (event: ErrorEvent): void => {
    faults.push(event.message);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('error', hear, { capture: true, signal: page.signal });
  return faults;
}

test.each(['parentElement', 'assignedSlot'])('the way up leads out of a form with %s', (name) => {
  const button = showWith(name);
  const around = button.closest('form')!;
  expect(flatParent(around)).toBe(page.main);
  expect(parentOf(around)).toBe(page.main);
  expect(closestAcross(button, '[inert]')).toBeNull();
  expect(containsAcross(page.main, button)).toBe(true);
  expect(containsAcross(page.get('p'), button)).toBe(false);
});

test('also where the form stands in a slot', () => {
  page.show(`<x-a><template shadowrootmode="open"><section inert><slot></slot></section></template>
    <form><input name="assignedSlot"><button type="button">Opslaan</button></form></x-a>`);
  const inert = page.get('x-a').shadowRoot!.querySelector('section')!;
  expect(closestAcross(page.get('button'), '[inert]')).toBe(inert);
  expect(containsAcross(inert, page.get('button'))).toBe(true);
});

test.each([
  ['id', 'found'],
  ['title', 'found'],
  ['children', 'found'],
  ['parentElement', 'found'],
  ['assignedSlot', 'found'],
  ['localName', 'found'],
  ['shadowRoot', 'found'],
  // What we ask the form itself is not there: an honest answer to a learner, and a fault that is told to us.
  ['matches', 'missing'],
  ['checkVisibility', 'missing'],
  ['getRootNode', 'missing'],
])('with a field called %s, the finder says: %s', (name, status) => {
  const button = showWith(name);
  const faults = hearFaults();
  const finder = createTargetFinder(document);
  const located = finder.locate(save);
  finder.dispose();
  expect(located.status).toBe(status);
  expect(faults).toHaveLength(status === 'missing' ? 1 : 0);
  if (located.status === 'found') expect(located.element).toBe(button);
});

test.each(['id', 'title', 'parentElement', 'assignedSlot', 'shadowRoot'])(
  'with a field called %s, a click is recorded, and what was recorded is found',
  (name) => {
    const button = showWith(name);
    const { evidence } = describeAction('click', button);
    expect(structuredClone(evidence)).toEqual(evidence);
    const finder = createTargetFinder(document);
    expect(finder.locate(evidence)).toMatchObject({ status: 'found', element: button });
    finder.dispose();
  },
);

test('what the page calls `control` is no label of it: a click elsewhere is not the one asked for', async () => {
  page.show(`<form><p>Elders</p><button type="button" id="control">Opslaan</button></form>`);
  const onActed = vi.fn();
  const target = viewOf({ role: 'button', name: { nl: 'Opslaan' } });
  const finder = createTargetFinder(document);
  watchDeed({ on: 'click', target }, finder, { signal: page.signal, onActed });
  await userEvent.click(page.get('p'));
  expect(onActed).not.toHaveBeenCalled();
  await userEvent.click(page.get('button'));
  expect(onActed).toHaveBeenCalledOnce();
  finder.dispose();
});

test('a page nested deeper than can be read is one on which nothing is found', () => {
  page.show('<x-deep></x-deep><button type="button">Opslaan</button>');
  let at: Element = page.get('x-deep');
  for (let level = 0; level < 20_000; level++) {
    const inner = document.createElement('x-deep');
    (level % 2 ? at : at.attachShadow({ mode: 'open' })).append(inner);
    at = inner;
  }
  const faults = hearFaults();
  const finder = createTargetFinder(document);
  expect(finder.locate(viewOf({ role: 'button', name: { nl: 'Opslaan' } })).status).toBe('missing');
  expect(faults.join()).toMatch(/call stack/);
  finder.dispose();
});
