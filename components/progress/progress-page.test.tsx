import { afterEach, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { makeProgress } from '../../tests/gallery/sample-progress.ts';
import type { GoOn, ProgressView, WentOn } from '../../utils/core/pages/progress-view.ts';
import { expectInView } from '../testing/expect-in-view.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { ProgressPage } from './ProgressPage.tsx';
import { SAMPLE_LINKS } from '../../tests/gallery/sample-links.ts';

const NAME = 'Voornaam Achternaam';
afterEach(() => {
  history.replaceState(null, '', '#');
  return cdp().send('Emulation.setEmulatedMedia', { media: '' });
});

function mountProgress(change: Partial<ProgressView> = {}, route = '#', went: WentOn = 'here') {
  history.replaceState(null, '', route);
  const onGo = vi.fn<(to: GoOn) => Promise<WentOn>>(() => Promise.resolve(went));
  const view = { ...makeProgress('en'), ...change };
  const content = (
    <ProgressPage view={view} links={SAMPLE_LINKS} onGo={onGo} onLanguage={vi.fn()} />
  );
  return { ...mountPage(content, 'progress'), onGo };
}

const texts = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].map((it) => it.innerText);
const check = (label: string) => {
  const found = [...document.querySelectorAll('label')].filter((it) => it.textContent === label);
  return userEvent.click(found[0]!);
};

test('tells what was finished, also what was renewed, removed or only practised since', () => {
  mountProgress();
  const rows = texts('.finished tbody tr').map((it) => it.split(/\s*[\n\t]+\s*/));
  expect(rows).toEqual([
    ['Search in the work list', 'Version 2.3.0', '18 May 2026', '2 times'],
    [
      'Add a document to a case',
      'Version 1.0.2',
      'Updated since: it is version 2.0.0 now.',
      '2 April 2026',
    ],
    ['Register a decision', 'Version 0.9.0', 'This guide is no longer there.', '11 February 2026'],
    ['Search in the work list', 'Version 2.3.0', '20 January 2026', 'Practised'],
  ]);
  expect(texts('.pack-threads li')[0]).toMatch(/^Zaakdossier\s+4 of 7 done$/);
});

test('an earlier version that is there now is no renewal', () => {
  const [, document] = makeProgress('en').completed;
  mountProgress({ completed: [{ ...document!, installed: '1.0.1' }] });
  expect(texts('.finished')[0]).not.toContain('Renewed');
});

test('leads on: to what is under way, to what is next, for real or for practice', async () => {
  const { button, onGo, find } = mountProgress();
  await userEvent.click(button('Go on: Register a decision'));
  await userEvent.click(find('.open-items button'));
  await userEvent.click(button('Practise: Add a document to a case'));
  expect(onGo.mock.calls.flat()).toEqual([
    { runId: 'r1' },
    { guideId: 'nl.voorbeeldstad.document' },
    { guideId: 'nl.voorbeeldstad.document', isPractice: true },
  ]);
  // An item without a guide has nothing to press.
  expect(document.querySelectorAll('.open-items li:nth-child(2) button')).toHaveLength(0);
});

test('more than a few are there when asked for', async () => {
  const { find } = mountProgress();
  expect(find('.more summary').textContent).toBe('Show 1 more');
  await userEvent.click(find('.more summary'));
  expect(find('.more .card')).toBeTruthy();
});

test.each([
  ['not-allowed', 'may not help on that site yet'],
  ['nowhere', 'does not know the address'],
] as const)('says why it cannot go on: %s', async (went, words) => {
  const { button, find } = mountProgress({}, '#', went);
  await userEvent.click(button('Go on: Register a decision'));
  await vi.waitFor(() => expect(find('[role=status]').textContent).toContain(words));
  expect(document.querySelectorAll('[role=status] a')).toHaveLength(went === 'nowhere' ? 0 : 1);
});

test('what keeps a guide from going on comes into view where the window is small', async () => {
  await page.viewport(320, 256);
  const { button, find } = mountProgress({}, '#', 'nowhere');
  await userEvent.click(button('Start: Add a document to a case'));
  await vi.waitFor(() => find('[role=status] .message'));
  await vi.waitFor(() => expectInView(find('[role=status] .message')));
});

test('says so where nothing was begun, and where nothing is left', () => {
  mountProgress({ completed: [], underWay: [], lists: [], next: [] });
  expect(document.body.textContent).toContain('As soon as you start a guide');
  expect(document.body.textContent).toContain('You have done everything');
  expect(document.querySelector('a[href="#certificate"]')).toBeNull();
});

test('the certificate has a place of its own, from the top', async () => {
  const { find } = mountProgress();
  await userEvent.click(find('a[href="#certificate"]'));
  await vi.waitFor(() => expect(document.title).toBe('Certificate – Leidraad'));
  expect(document.activeElement).toBe(find('#content'));
  await userEvent.click(find('a[href="#"]'));
  await vi.waitFor(() => expect(document.title).toBe('My progress – Leidraad'));
});

test('it holds what is chosen: of all, of one pack, one by one', async () => {
  const { find, button } = mountProgress({}, '#certificate');
  expect(texts('.paper tbody th span')).toHaveLength(4);
  const options = [...document.querySelectorAll('.certificate-form option')];
  // Of a pack of which nothing was finished there is nothing to print.
  expect(options.map((it) => it.textContent)).toEqual([
    'Everything that I have finished',
    'Zaakdossier',
  ]);
  await userEvent.selectOptions(find('.certificate-form select'), 'Zaakdossier');
  expect(texts('.paper tbody th span')).toHaveLength(3);
  await check('Add a document to a case');
  expect(texts('.paper tbody tr')[0]).toMatch(
    /Search in the work list\s+Version 2\.3\.0\s+Made by Gemeente Voorbeeldstad\s+18 May 2026/,
  );
  expect(texts('.paper tbody tr')[1]).toMatch(/Version 2\.3\.0 · Practised\s+20 January 2026/);
  expect(button('Print or save as PDF').disabled).toBe(false);
  for (const box of document.querySelectorAll<HTMLInputElement>('.roles input:checked'))
    await userEvent.click(box);
  expect(button('Print or save as PDF').disabled).toBe(true);
});

test('it says what it is, and no more', () => {
  const { find } = mountProgress({}, '#certificate');
  const words = find('.paper-honest').textContent;
  expect(words).toContain('in Leidraad on this computer');
  expect(words).toContain('It is not an exam, and nobody has verified it');
});

test('what is typed is on the paper and nowhere else', async () => {
  const { find, button } = mountProgress({}, '#certificate');
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const steps = history.length;
  const input = find('.certificate-form input[type=text]') as HTMLInputElement;
  await userEvent.fill(input, NAME);
  expect(find('.paper-name').textContent).toBe(NAME);
  await userEvent.click(button('Print or save as PDF'));
  expect(print).toHaveBeenCalledOnce();
  print.mockRestore();

  // Browsers keep what is in forms, has a name, or may be completed.
  expect({ form: input.form, name: input.name, id: input.id.includes('name') }).toEqual({
    form: null,
    name: '',
    id: true,
  });
  expect(input.autocomplete).toBe('off');
  expect(input.spellcheck).toBe(false);
  const elsewhere = [location.href, document.title, document.cookie, JSON.stringify(history.state)];
  for (const text of [...elsewhere, JSON.stringify([localStorage, sessionStorage])])
    expect(text).not.toMatch(/Voornaam|Achternaam/);
  expect(history.length).toBe(steps);

  await userEvent.click(find('a[href="#"]'));
  await vi.waitFor(() => find('a[href="#certificate"]'));
  await userEvent.click(find('a[href="#certificate"]'));
  await vi.waitFor(() => expect(find('.paper-name').textContent).toBe('\u00a0'));
});

test('on paper, the certificate is alone', async () => {
  mountProgress({}, '#certificate');
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  const isSeen = (selector: string) => document.querySelector(selector)!.checkVisibility();
  expect(['.paper', '.paper-honest', 'table'].map(isSeen)).toEqual([true, true, true]);
  expect(['.page-head', 'h1', '.intro', '.certificate-form', 'main > h2'].map(isSeen)).toEqual(
    Array(5).fill(false),
  );
});

test('without anything finished there is no certificate, and a way back', () => {
  const { find } = mountProgress({ completed: [] }, '#certificate');
  expect(document.querySelector('.paper')).toBeNull();
  expect(find('a[href="#"]').textContent).toBe('Back to my progress');
});

test.each(['#', '#certificate'])(
  'fits a narrow window without scrolling sideways: %s',
  async (route) => {
    await page.viewport(320, 640);
    mountProgress({}, route);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
);
