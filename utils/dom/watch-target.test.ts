import { expect, test, vi } from 'vitest';
import { createTargetFinder } from './target-finder.ts';
import type { TargetFinder } from './target-finder.ts';
import { countListeners, expectUntouched, nextFrames, useTestPage, viewOf } from './test-page.ts';
import type { Evidence } from './test-page.ts';
import { watchTarget } from './watch-target.ts';

const page = useTestPage();
const save = { role: 'button', name: { nl: 'Opslaan' } };

function watch(
  evidence: Evidence = save,
  timeoutMs = Infinity,
  finder: TargetFinder = createTargetFinder(document),
) {
  const log: string[] = [];
  watchTarget(finder, viewOf(evidence), {
    signal: page.signal,
    timeoutMs,
    onFound: (it) => log.push(`found ${(it as Element).id}`),
    onLost: () => log.push('lost'),
    onUnsure: ({ status }, isOverdue) =>
      log.push(`${isOverdue ? 'overdue' : 'settled'}: ${status}`),
  });
  return log;
}

function addButton(id: string, into: Node = page.main): HTMLElement {
  const button = document.createElement('button');
  button.id = id;
  button.textContent = 'Opslaan';
  into.appendChild(button);
  return button;
}

test('finds at once what is there', () => {
  addButton('a');
  expect(watch()).toEqual(['found a']);
});

test.each<[string, string, (get: typeof page.get) => void]>([
  ['is added', '<p></p>', (get) => addButton('a', get('p'))],
  [
    'gets its text',
    '<button id="a"> </button>',
    (get) => (get('#a').firstChild!.nodeValue = 'Opslaan'),
  ],
  ['gets its name', '<button id="a">x</button>', (get) => (get('#a').ariaLabel = 'Opslaan')],
  [
    'is shown by its class',
    '<style>.h{display:none}</style><p class="h"><button id="a">Opslaan</button></p>',
    (get) => (get('p').className = ''),
  ],
  [
    'fades in',
    '<p style="opacity:0;transition:opacity 50ms"><button id="a">Opslaan</button></p>',
    (get) => (get('p').style.opacity = '1'),
  ],
  [
    'is left alone by its twin',
    '<button id="a">Opslaan</button><button id="b">Opslaan</button>',
    (get) => get('#b').remove(),
  ],
  [
    'is added in a shadow root',
    '<x-a><template shadowrootmode="open"><p></p></template></x-a>',
    (get) => addButton('a', get('x-a').shadowRoot!),
  ],
  [
    'is added in a new shadow root',
    '<p></p>',
    (get) => {
      const host = document.createElement('x-late');
      get('p').append(host);
      addButton('a', host.attachShadow({ mode: 'open' }));
    },
  ],
])('finds what %s later', async (_, html, change) => {
  page.show(html);
  const log = watch();
  expect(log).toEqual([]);
  change(page.get);
  await vi.waitFor(() => expect(log).toEqual(['found a']));
});

test('finds in a frame that loads later', async () => {
  const log = watch({ ...save, frame: `${location.origin}/*/laat` });
  await page.addFrame('laat', '<button id="a">Opslaan</button>');
  await vi.waitFor(() => expect(log).toEqual(['found a']));
});

test('finds what an upgraded element draws, which is no mutation', async () => {
  page.show('<x-upgraded></x-upgraded>');
  const log = watch();
  await nextFrames();
  customElements.define(
    'x-upgraded',
    class extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        root.append(document.createElement('p'));
        addButton('a', root);
      }
    },
  );
  await vi.waitFor(() => expect(log).toEqual(['found a']));
});

test('holds on over a re-render in the same frame, and tells of a real loss', async () => {
  addButton('a');
  const log = watch();
  page.main.replaceChildren();
  addButton('b');
  await vi.waitFor(() => expect(log).toEqual(['found a', 'found b']));
  page.main.replaceChildren();
  await vi.waitFor(() => expect(log).toEqual(['found a', 'found b', 'lost']));
});

test('says in time what is missing, and still finds it later', async () => {
  const log = watch(save, 60);
  await vi.waitFor(() => expect(log).toEqual(['overdue: missing']));
  addButton('a');
  await vi.waitFor(() => expect(log).toEqual(['overdue: missing', 'found a']));
  page.main.replaceChildren();
  await vi.waitFor(() =>
    expect(log).toEqual(['overdue: missing', 'found a', 'lost', 'overdue: missing']),
  );
});

test('says what is there instead once the page has settled, and what becomes of it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  page.show('<button id="a">Besluit opslaan</button>');
  const log = watch(save, 3_000);
  vi.advanceTimersByTime(1_999);
  expect(log).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(log).toEqual(['settled: likely']);
  vi.advanceTimersByTime(1_000);
  expect(log).toEqual(['settled: likely', 'overdue: likely']);
  vi.useRealTimers();
  page.get('#a').textContent = 'Annuleren';
  await vi.waitFor(() => expect(log.at(-1)).toBe('overdue: missing'));
  page.get('#a').textContent = 'Opslaan';
  await vi.waitFor(() => expect(log.at(-1)).toBe('found a'));
});

test('does not run in a background tab, and looks again when it comes to the front', async () => {
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const log = watch(save, 1);
  addButton('a');
  await nextFrames(5);
  expect(log).toEqual([]);
  state.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(log).toEqual(['found a']));
});

test('rests while a page changes all the time', async () => {
  const finder = createTargetFinder(document);
  let busyMs = 0;
  const costly: TargetFinder = {
    ...finder,
    locate(target) {
      const startedAt = performance.now();
      while (performance.now() - startedAt < 10);
      busyMs += 10;
      return finder.locate(target);
    },
  };
  watch(save, Infinity, costly);
  busyMs = 0;
  const startedAt = performance.now();
  while (performance.now() - startedAt < 1_000) {
    page.main.append('x');
    await nextFrames(1);
  }
  expect(busyMs).toBeGreaterThan(0);
  expect(busyMs).toBeLessThan(120);
});

test('writes nothing on the page and stops with its signal', async () => {
  const listeners = countListeners();
  const ending = new AbortController();
  const onFound = vi.fn();
  await expectUntouched(async () => {
    watchTarget(createTargetFinder(document), viewOf(save), {
      signal: ending.signal,
      timeoutMs: 10,
      onFound,
      onLost: vi.fn(),
      onUnsure: vi.fn(),
    });
    await nextFrames();
  });
  expect(listeners.open()).toBeGreaterThan(5);
  ending.abort();
  expect(listeners.open()).toBe(0);
  listeners.restore();
  addButton('a');
  await nextFrames();
  expect(onFound).not.toHaveBeenCalled();
});

test('does not look again where words of the page change that cannot concern what was found', async () => {
  page.show('<button id="a">Opslaan</button><table><tr><td>1</table>');
  const finder = createTargetFinder(document);
  const located = finder.locate(viewOf(save));
  // At once: how long looking takes decides when it is done again.
  const locate = vi.spyOn(finder, 'locate').mockReturnValue(located);
  expect(watch(save, Infinity, finder)).toEqual(['found a']);
  await nextFrames(2);
  locate.mockClear();
  page.get('td').textContent = '2';
  await nextFrames(4);
  expect(locate).not.toHaveBeenCalled();
  page.get('#a').firstChild!.nodeValue = 'Opslaan en sluiten';
  await vi.waitFor(() => expect(locate).toHaveBeenCalled());
});
