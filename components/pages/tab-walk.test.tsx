/** Pages around counts, with something in them, by the Tab key alone: nothing is passed over, nothing holds on to it. */
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { COLLECTOR_SCENES } from '../../tests/gallery/collector-scenes.tsx';
import { INSIGHTS_SCENES } from '../../tests/gallery/insights-scenes.tsx';
import { PAGE_SCENES } from '../../tests/gallery/page-scenes.ts';
import { mountPage } from '../testing/mount-page.tsx';

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
/** Things that take the focus and are no stop of ours: Chromium stops at what scrolls. */
const SPARE = 10;

function listStops(): Element[] {
  return [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (it) => it.tabIndex >= 0 && it.checkVisibility() && !it.matches(':disabled'),
  );
}

/** Presses Tab until the last stop has the focus: what had it on the way, and where that is not to be seen. */
async function walk(
  stops: readonly Element[],
): Promise<{ readonly reached: Element[]; readonly unseen: Element[] }> {
  const [reached, unseen]: [Element[], Element[]] = [[], []];
  for (let press = 0; press < stops.length + SPARE; press += 1) {
    await userEvent.tab();
    const now = document.activeElement!;
    if (stops.includes(now)) reached.push(now);
    if (stops.includes(now) && !showsFocus(now)) unseen.push(now);
    if (now === stops.at(-1)) break;
  }
  return { reached, unseen };
}

/** At the thing itself, or at what is drawn in its place: its label, or what it lies in. */
function showsFocus(element: Element): boolean {
  const labels = (element as HTMLInputElement).labels ?? [];
  return [element, element.parentElement!, ...labels].some(
    (it) => getComputedStyle(it).outlineStyle !== 'none',
  );
}

async function expectWalk(least: number): Promise<void> {
  const stops = listStops();
  expect(stops.length).toBeGreaterThan(least);
  const { reached, unseen } = await walk(stops);
  expect(reached.map((it) => it.outerHTML)).toEqual(stops.map((it) => it.outerHTML));
  expect(unseen.map((it) => it.outerHTML)).toEqual([]);
}

test('reports: a question, and what each report says', async () => {
  mountPage(PAGE_SCENES['reports']!.draw('en'));
  await expectWalk(5);
});

test('collector: after reports were read', async () => {
  mountPage(COLLECTOR_SCENES['collector-done']!.draw('en'), 'collector');
  await expectWalk(8);
});

test('insights: each picture, its files and its table, which Enter opens', async () => {
  const { find } = mountPage(INSIGHTS_SCENES['insights']!.draw('en'), 'insights');
  await userEvent.upload(find('input[type=file]'), new File(['{}'], 'a.json'));
  await vi.waitFor(() => find('#picture-words .chart svg'), { timeout: 10_000 });
  (document.activeElement as HTMLElement).blur();
  await expectWalk(25);
  find('#picture-words summary').focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => find('#picture-words tbody tr'));
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('role')).toBe('region');
});
