import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeCards } from '../../tests/gallery/sample-views.ts';
import type { PopupView } from '../../utils/core/pages/view.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { Popup } from './Popup.tsx';
import { PAGE_LINKS } from '../pages/links.ts';

function mountPopup(change: Partial<PopupView>) {
  const calls = {
    onStart: vi.fn(),
    onResume: vi.fn(),
    onAllow: vi.fn(),
    onHelp: vi.fn(),
    onLanguage: vi.fn(),
  };
  const view = { language: 'en' as const, here: [], underWay: [], missingHosts: [], ...change };
  return { ...mountPage(<Popup view={view} links={PAGE_LINKS} {...calls} />, 'popup'), ...calls };
}

test('starts a guide for this page and resumes one from elsewhere', async () => {
  const [underWay, fresh] = makeCards('en');
  const { button, onStart, onResume } = mountPopup({ here: [fresh!], underWay: [underWay!] });
  await userEvent.click(button('Start: Add a document to a case'));
  expect(onStart).toHaveBeenCalledExactlyOnceWith('nl.voorbeeldstad.document');
  await userEvent.click(button('Go on: Register a decision'));
  expect(onResume).toHaveBeenCalledExactlyOnceWith('r1');
});

test('asks for the sites that are missing', async () => {
  const { button, onAllow } = mountPopup({ missingHosts: ['https://a.example/*'] });
  await userEvent.click(button('Allow on this site'));
  expect(onAllow).toHaveBeenCalledExactlyOnceWith(['https://a.example/*']);
  expect(document.body.textContent).not.toContain('There is no guide');
});

test('says so where there is nothing, and how to go on', () => {
  const { find } = mountPopup({});
  expect(find('main').textContent).toContain('There is no guide for this page.');
  const hrefs = [...document.querySelectorAll('footer a')].map((it) => it.getAttribute('href'));
  expect(hrefs).toEqual(['/guides.html', '/progress.html', '/privacy.html', '/reports.html']);
});

test('changes the language', async () => {
  const { find, onLanguage } = mountPopup({});
  await userEvent.selectOptions(find('select'), 'de');
  expect(onLanguage).toHaveBeenCalledExactlyOnceWith('de');
});

test('leads to the help panel, also where there is nothing for this page', async () => {
  const { button, onHelp } = mountPopup({});
  await userEvent.click(button('Search and more help'));
  expect(onHelp).toHaveBeenCalledOnce();
});

test('that a press did not work is said', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const [underWay, fresh] = makeCards('en');
  const { button, find, ...calls } = mountPopup({ here: [fresh!], underWay: [underWay!] });
  for (const [name, call] of [
    ['Start: Add a document to a case', calls.onStart],
    ['Go on: Register a decision', calls.onResume],
    ['Search and more help', calls.onHelp],
  ] as const) {
    call.mockRejectedValueOnce(new Error('asleep'));
    await userEvent.click(button(name));
    await vi.waitFor(() =>
      expect(find('[role=alert]').textContent).toBe('That did not work. Please try again.'),
    );
    await userEvent.click(button(name));
    await vi.waitFor(() => expect(find('[role=alert]').textContent).toBe(''));
  }
});

test('tells the page’s language, and again when it changes', () => {
  mountPopup({ language: 'fr' });
  expect(document.documentElement.lang).toBe('fr');
  mountPopup({ language: 'nl' });
  expect(document.documentElement.lang).toBe('nl');
});

test('the beads of a guide with many steps lie over no words', () => {
  const [underWay] = makeCards('en');
  const { find } = mountPopup({
    underWay: [{ ...underWay!, progress: { number: 2, count: 16 } }],
  });
  const thread = find('.card-state .thread');
  const beads = [...thread.children].map((it) => it.getBoundingClientRect().right);
  const words = thread.nextElementSibling!.getBoundingClientRect();
  const isBeside = words.top < thread.getBoundingClientRect().bottom;
  expect(Math.max(...beads)).toBeLessThanOrEqual(isBeside ? words.left : innerWidth);
  expect(thread.scrollWidth).toBeLessThanOrEqual(thread.clientWidth);
});
