import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PAGE_SCENES } from '../../tests/gallery/page-scenes.ts';
import { makeReports } from '../../tests/gallery/sample-reports.ts';
import type { ReportsView } from '../../utils/core/pages/reports-view.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { expectInView } from '../testing/expect-in-view.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { ReportsPage, type ReportsPageProps } from './ReportsPage.tsx';
import { SAMPLE_LINKS } from '../../tests/gallery/sample-links.ts';

function mountReports(view: ReportsView, change: Partial<ReportsPageProps> = {}) {
  const calls = {
    onAnswer: vi.fn(() => Promise.resolve('granted' as const)),
    onSave: vi.fn(() => Promise.resolve({ name: '2026-W47-a.age', text: 'sealed' })),
    onCollector: vi.fn((): Promise<InstallReply> => Promise.resolve({ ok: true, warnings: [] })),
    onForget: vi.fn(() => Promise.resolve()),
    onTeam: vi.fn(() => Promise.resolve()),
    onLanguage: vi.fn(),
  };
  const mounted = mountPage(
    <ReportsPage view={view} links={SAMPLE_LINKS} {...calls} {...change} />,
  );
  return { ...mounted, ...calls };
}

const names = () => [...document.querySelectorAll('main button')].map((it) => it.textContent);
const asked = () => makeReports('en', {}, [undefined, undefined]);

test.each(Object.keys(PAGE_SCENES).filter((name) => name.startsWith('reports')))(
  '%s: axe finds nothing, and nothing is cut off in a narrow window',
  async (name) => {
    mountPage(PAGE_SCENES[name]!.draw('de'));
    await expectNoAxeFindings(document.body);
    await page.viewport(320, 640);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
);

test('a report is read in words, and to the letter', () => {
  const { find } = mountReports(asked());
  const rows = [...document.querySelectorAll('.counted tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows[0]).toEqual(['Guide and step', 'How often']);
  expect(rows[1]![1]).toBe(
    'started 3 times, completed 2 times, stopped once, done once in 2 to 5 minutes, done once in 5 to 15 minutes',
  );
  expect(rows.slice(2).map(([title]) => title)).toHaveLength(3);
  expect(rows[3]![1]).toBe('seen 3 times, done 2 times, went back once, stopped once');
  expect(JSON.parse(find('pre').textContent)).toMatchObject({
    week: '2026-W47',
    words: { besluit: 2 },
  });
});

test('after a no there is no empty list; before an answer, it says when the first report comes', () => {
  const headings = () => [...document.querySelectorAll('h2')].map((it) => it.textContent);
  mountReports(makeReports('en', { answer: 'no' }));
  expect(headings()).not.toContain('The reports');
  mountReports(makeReports('en', {}));
  expect(headings()).toContain('The reports');
  expect(document.body.textContent).toContain('The next one is made after Sunday');
});

test('a yes and a no are as easy, and what was refused by the browser is told', async () => {
  const { button, find, onAnswer } = mountReports(asked());
  expect(names()).toEqual(['Yes, send', 'No, do not send']);
  button('Yes, send').click();
  await vi.waitFor(() => expect(document.activeElement).toBe(find('#asking')));
  button('No, do not send').click();
  expect(onAnswer.mock.calls).toEqual([['yes'], ['no']]);
});

test.each([
  ['denied', 'Leidraad may not reach tellingen.voorbeeldstad.example. Nothing leaves.'],
  ['pinned', /Tell your administrator/],
] as const)('%s: the browser does not let us, and that is said', async (leave, said) => {
  const { button, find } = mountReports(asked(), { onAnswer: () => Promise.resolve(leave) });
  button('Yes, send').click();
  await vi.waitFor(() => expect(find('.asking .message').textContent).toMatch(said));
});

test('nobody is asked before there is something to read', () => {
  const { find } = mountReports(makeReports('en', {}));
  expect(names()).toEqual([]);
  expect(find('#weeks + .message-place + p').textContent).toMatch(
    /after Sunday,? 29 November 2026/,
  );
});

test('each state of a report is a sentence', () => {
  mountReports(makeReports('en', { answer: 'yes' }, [undefined, 403, 503, null, 201]));
  const host = 'tellingen.voorbeeldstad.example';
  expect([...document.querySelectorAll('h3 + p')].map((it) => it.textContent)).toEqual([
    expect.stringMatching(`^Goes to ${host}, on .*2026 at the earliest`),
    `${host} did not take it (answer 403). Leidraad tries again each day. Tell your administrator.`,
    `${host} could not take it (answer 503). Leidraad tries again later.`,
    `${host} could not be reached. Leidraad tries again later.`,
    expect.stringMatching(`^Sent to ${host} on .*2026.$`),
  ]);
  expect(names()).toEqual(['Stop sending']);
});

test('without a destination the person saves each report', async () => {
  const view = makeReports('en', { folder: null }, [undefined, 200]);
  const { button, onSave, find } = mountReports(view);
  expect(names()).toEqual(['Save sealed', 'Save once more']);
  button(`Save sealed: Week of ${view.weeks[0]!.days}`).click();
  await vi.waitFor(() => expect(find('#weeks + .message-place').textContent).toContain('started'));
  expect(onSave).toHaveBeenCalledExactlyOnceWith('2026-W47');
});

test('what became of a report far down the page comes into view', async () => {
  await page.viewport(320, 256);
  const view = makeReports('en', { folder: null }, [undefined, 200, 200]);
  const { button, find } = mountReports(view);
  await userEvent.click(button(`Save once more: Week of ${view.weeks.at(-1)!.days}`));
  await vi.waitFor(() => find('#weeks + .message-place > .message'));
  await vi.waitFor(() => expectInView(find('#weeks + .message-place > .message')));
});

test('a file that is no collector’s is told what is wrong with it', async () => {
  const problems = ['a.json: key: …'];
  const { find, onCollector } = mountReports(
    { ...asked(), collector: null, weeks: [] },
    { onCollector: vi.fn(() => Promise.resolve({ ok: false as const, problems })) },
  );
  const file = new File(['{}'], 'a.json', { type: 'application/json' });
  await userEvent.upload(find('input[type=file]'), file);
  await vi.waitFor(() => expect(find('.message.care').textContent).toContain(problems[0]));
  expect(onCollector).not.toHaveBeenCalled();
});

test('the person chooses a team from the file, and can drop the file', async () => {
  const teams = ['Burgerzaken', 'Vergunningen'];
  const set = { team: null, teams, isByPolicy: false, obstacle: 'team' } as const;
  const { find, button, onTeam, onForget } = mountReports(makeReports('en', set));
  await userEvent.selectOptions(find('.known select'), 'Vergunningen');
  expect(onTeam).toHaveBeenCalledExactlyOnceWith('Vergunningen');
  button('Do not use any more').click();
  await vi.waitFor(() => expect(document.activeElement).toBe(find('#collector')));
  expect(onForget).toHaveBeenCalledOnce();
});

test('the help panel tells of a report that waits, and leads there', () => {
  mountPage(PAGE_SCENES['help-report']!.draw('en'), 'panel');
  const ask = document.querySelector<HTMLAnchorElement>('.ask a')!;
  expect([ask.textContent, ask.hash]).toEqual(['Read and choose', '#reports']);
});
