import { expect, test } from 'vitest';
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
