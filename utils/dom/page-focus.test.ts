import { expect, test } from 'vitest';
import { watchPageFocus } from './page-focus.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

function setUp(markup: string) {
  page.show(`${markup}<div id="host"></div>`);
  const ending = new AbortController();
  const root = page.get('#host').attachShadow({ mode: 'closed' });
  root.append(document.createElement('button'), document.createElement('button'));
  const focus = watchPageFocus(root, ending.signal);
  const [ours, oursToo] = root.querySelectorAll('button');
  return { focus, ours: ours!, oursToo: oursToo!, ending };
}
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

test('the focus goes to what is wanted', () => {
  const { focus, ours } = setUp('<input id="field" /><button id="target">Save</button>');
  find('#field').focus();
  ours.focus();
  focus.giveBack(find('#target'));
  expect(document.activeElement?.id).toBe('target');
});

test('what cannot have the focus hands it to the first thing in it that can', () => {
  const { focus, ours } = setUp(
    '<section id="list"><button disabled>No</button><a href="#a" id="link">Open</a></section>',
  );
  ours.focus();
  focus.giveBack(find('#list'));
  expect(document.activeElement?.id).toBe('link');
});

test('without any of these it goes back to where it came from', () => {
  const { focus, ours, oursToo } = setUp('<input id="field" /><h2 id="title">Title</h2>');
  find('#field').focus();
  ours.focus();
  oursToo.focus();
  focus.giveBack(find('#title'));
  expect(document.activeElement?.id).toBe('field');
});

test('it stays with us where the page has no place for it', () => {
  const { focus, ours } = setUp('<input id="field" />');
  find('#field').focus();
  ours.focus();
  find('#field').remove();
  focus.giveBack(null);
  expect(document.activeElement?.id).toBe('host');
});

test('a page that is left alone again is no longer watched', () => {
  const { focus, ours, ending } = setUp('<input id="field" />');
  ending.abort();
  find('#field').focus();
  ours.focus();
  focus.giveBack(null);
  expect(document.activeElement?.id).toBe('host');
});
