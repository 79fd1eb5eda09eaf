import { expect, test } from 'vitest';
import { judgeTarget } from './judge-target.ts';
import { createTargetFinder } from './target-finder.ts';
import { useTestPage, viewOf } from './test-page.ts';

const page = useTestPage();
const save = viewOf({ role: 'button', name: { nl: 'Opslaan' } });
/** The same by value, as it comes over a message for the step's action. */
const again = structuredClone(save);
const cancel = viewOf({ role: 'button', name: { nl: 'Annuleren' } });

function judge(html: string) {
  page.show(html);
  return judgeTarget(createTargetFinder(document), save);
}

test('a yes makes it the one, for as long as it is on the page and to be seen', () => {
  const { finder, ask, answer } = judge('<button id="a">Besluit opslaan</button>');
  const element = page.get('#a');
  expect(finder.locate(save)).toMatchObject({ status: 'likely', element });
  ask(element);
  answer(true);
  expect(finder.locate(again)).toMatchObject({ status: 'found', element });
  element.hidden = true;
  expect(finder.locate(save).status).toBe('missing');
  element.hidden = false;
  expect(finder.locate(save).status).toBe('found');
  element.replaceWith(element.cloneNode(true));
  expect(finder.locate(save).status).toBe('likely');
});

test.each<[string, string, (it: HTMLElement) => void]>([
  [
    'it is called otherwise',
    '<button id="a">Besluit opslaan</button>',
    (it) => (it.textContent = 'Besluit verwijderen'),
  ],
  [
    'its row tells of another case',
    '<table><tr><td>Z-1<td><button id="a">Besluit opslaan</button></table>',
    (it) => (it.closest('tr')!.cells[0]!.textContent = 'Z-2'),
  ],
])(
  'a yes holds no longer where %s, though the page uses the same element; to act on it is one',
  (_, html, change) => {
    const { finder, actions, ask, answer } = judge(html);
    const element = page.get('#a');
    ask(element);
    answer(true);
    expect(finder.locate(save)).toMatchObject({ status: 'found', element });
    element.className = 'focused';
    expect(finder.locate(save).status).toBe('found');
    change(element);
    expect(finder.locate(save).status).not.toBe('found');
    element.textContent = 'Dit besluit opslaan';
    expect(finder.locate(save)).toMatchObject({ status: 'likely', element });
    expect(actions.locate(save)).toMatchObject({ status: 'found', element });
  },
);

test('a no leaves it out, and the next one is asked about', () => {
  const { finder, ask, answer } = judge('<button id="a">Besluit opslaan</button>');
  ask(page.get('#a'));
  answer(false);
  expect(finder.locate(save).status).toBe('missing');
  const other = document.createElement('button');
  other.textContent = 'Nu opslaan';
  page.main.append(other);
  expect(finder.locate(save)).toMatchObject({ status: 'likely', element: other });
});

test('what was refused stays refused, whatever it is called afterwards', () => {
  const { finder, ask, answer } = judge('<button id="a">Besluit opslaan</button>');
  ask(page.get('#a'));
  answer(false);
  page.get('#a').textContent = 'Opslaan';
  expect(finder.locate(save).status).toBe('missing');
});

test('an answer without a question says nothing', () => {
  const { finder, ask, answer } = judge('<button id="a">Besluit opslaan</button>');
  answer(true);
  ask(page.get('#a'));
  ask(null);
  answer(true);
  expect(finder.locate(save).status).toBe('likely');
});

test('to act on what is asked about is a yes; before the question it is not, nor on another target', () => {
  const { finder, actions, ask, act } = judge(
    '<button id="a">Besluit opslaan</button><button id="b">Nu annuleren</button>',
  );
  expect(actions.locate(save).status).toBe('likely');
  ask(page.get('#a'));
  expect(actions.locate(cancel).status).toBe('likely');
  act(cancel);
  expect(finder.locate(save).status).toBe('likely');
  expect(actions.locate(again)).toMatchObject({ status: 'found', element: page.get('#a') });
  expect(finder.locate(save).status).toBe('likely');
  act(again);
  expect(finder.locate(save)).toMatchObject({ status: 'found', element: page.get('#a') });
});
