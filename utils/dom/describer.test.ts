import { expect, onTestFinished, test, vi } from 'vitest';
import { createDescriber } from './describer.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

test('what lies ready is told as long as the page is as it was, and not any more once it has changed', () => {
  page.show('<h2>Zaken</h2><button id="a">Opslaan</button>');
  const describer = createDescriber({});
  const [first, second] = [1, 2].map(() => describer.describe(page.get('#a')));
  expect(second).toBe(first);
  page.get('h2').textContent = 'Gegevens';
  expect(describer.describe(page.get('#a')).evidence.traits.heading).toBe('gegevens');
  describer.dispose();
});

test('each element is told as itself, in whatever document', async () => {
  page.show('<button id="a">Opslaan</button>');
  const frame = await page.addFrame('besluit', '<button id="b">Sluiten</button>');
  const describer = createDescriber({});
  const inside = frame.contentDocument!.querySelector('#b')!;
  expect(describer.describe(page.get('#a')).evidence.traits.name).toBe('opslaan');
  expect(describer.describe(inside).evidence.traits.name).toBe('sluiten');
  describer.dispose();
});

test('what a person is about to use is read beforehand, and again when the page has changed', async () => {
  page.show('<h2>Zaken</h2><button id="a">Opslaan</button>');
  const maySample = vi.fn(() => true);
  const describer = createDescriber({ maySample });
  describer.prepare(page.get('#a'));
  expect(maySample).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(maySample).toHaveBeenCalled());
  maySample.mockClear();
  page.get('h2').textContent = 'Gegevens';
  await vi.waitFor(() => expect(maySample).toHaveBeenCalled());
  maySample.mockClear();
  expect(describer.describe(page.get('#a')).evidence.traits.heading).toBe('gegevens');
  expect(maySample).not.toHaveBeenCalled();
  describer.dispose();
});

test('what is held down is read in the next task, and nothing is once it is disposed', () => {
  // Not the idle time: it is not waited for.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  page.show('<button id="a">Opslaan</button>');
  const maySample = vi.fn(() => true);
  const describer = createDescriber({ maySample });
  describer.prepare(page.get('#a'), true);
  vi.advanceTimersByTime(0);
  expect(maySample).toHaveBeenCalled();
  maySample.mockClear();
  page.get('#a').textContent = 'Sluiten';
  describer.prepare(page.get('#a'), true);
  describer.dispose();
  vi.runAllTimers();
  expect(maySample).not.toHaveBeenCalled();
});
