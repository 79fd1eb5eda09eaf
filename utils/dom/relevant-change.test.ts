import { expect, test } from 'vitest';
import { isOfCell, isRelevant, mayConcern } from './relevant-change.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();
const HTML = `<h2>Zaken</h2><p>Nu <span id="clock">10:00</span> <i>klok</i></p>
  <button id="found"><span>Opslaan</span></button> <button id="other">Sluiten</button>
  <table><tr><td class="text">a<td class="named" id="n">b<td class="rich"><b>c</b><td><button id="inside">d</button></table>`;

/** What an observer tells of the page when this is done to it. */
function recordsOf(act: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(page.main, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records).not.toHaveLength(0);
  return records;
}

/** As who is told of changes is told of these. */
function concern(records: readonly MutationRecord[], found: Element): boolean {
  return mayConcern(
    records.filter((it) => !isOfCell(it)),
    found,
  );
}

const write = (selector: string) => () => {
  page.get(selector).textContent = 'anders';
};

test.each<[string, () => void]>([
  ['other words in a cell', write('td.text')],
  ['other words in a text that names nothing', write('i')],
  ['other data in a text node', () => ((page.get('td.text').firstChild as Text).data = 'z')],
])('%s do not concern what was found', (_, act) => {
  page.show(HTML);
  expect(concern(recordsOf(act), page.get('#found'))).toBe(false);
});

test.each<[string, () => void]>([
  ['its own words', write('#found span')],
  ['the words of another button', write('#other')],
  ['a heading', write('h2')],
  ['a text that may name something elsewhere', write('#clock')],
  ['a cell that may', write('td.named')],
  ['an element in a cell', () => page.get('td.text').append(document.createElement('button'))],
  ['words beside an element in a cell', () => page.get('td.rich').append('more')],
  ['an attribute', () => (page.get('#other').className = 'hidden')],
])('%s may concern it', (_, act) => {
  page.show(HTML);
  expect(concern(recordsOf(act), page.get('#found'))).toBe(true);
});

test('the words of cells concern what was found in a row', () => {
  page.show(HTML);
  expect(concern(recordsOf(write('td.text')), page.get('#inside'))).toBe(true);
});

test.each(['menuitem', 'menuitemradio', 'switch', 'row'])(
  'other words in what is a %s are in the index: it is read from them',
  (role) => {
    page.show(`<div role="${role}"><b>Afgewezen</b></div><p><i>Nu</i></p>`);
    expect(isRelevant(recordsOf(write('b')))).toBe(true);
    expect(isRelevant(recordsOf(write('i')))).toBe(false);
  },
);

test('the words of a shadow tree concern its host', () => {
  page.show('<div id="found"><template shadowrootmode="open"><i>Opslaan</i></template></div>');
  const shadow = page.get('#found').shadowRoot!;
  const observer = new MutationObserver(() => undefined);
  observer.observe(shadow, { subtree: true, childList: true });
  shadow.querySelector('i')!.textContent = 'Sluiten';
  expect(concern(observer.takeRecords(), page.get('#found'))).toBe(true);
});
