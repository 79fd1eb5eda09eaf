import { expect, test } from 'vitest';
import { beginRecording } from './recording.ts';
import { dropTab, followTab, joinTab, takeTab } from './recorded-tabs.ts';

const begun = beginRecording({
  draftId: 'proef',
  language: 'nl',
  origin: 'https://zaken.voorbeeldstad.nl',
  tabId: 1,
});

test('a tab that a recorded one has opened is recorded once a page is known to have led there', () => {
  const opened = followTab(begun, 1, 2);
  expect(opened.tabIds).toEqual([1]);
  const joined = joinTab(opened, 2, true);
  expect(joined).toMatchObject({ tabIds: [1, 2], asideIds: [], openers: { 2: 1 } });
  expect(joinTab(joined, 2, false)).toBe(joined);
});

test('one of which that is not known waits for the author, whatever comes into it', () => {
  const aside = joinTab(followTab(begun, 1, 2), 2, false);
  expect(aside).toMatchObject({ tabIds: [1], asideIds: [2] });
  expect(joinTab(aside, 2, true)).toBe(aside);
  expect(takeTab(aside, 2)).toMatchObject({ tabIds: [1, 2], asideIds: [] });
  expect(dropTab(aside, 2)).toMatchObject({ tabIds: [1], asideIds: [] });
});

test('no other tab is any of its business', () => {
  expect(followTab(begun, 5, 6)).toBe(begun);
  expect(joinTab(begun, 6, true)).toBe(begun);
  expect(takeTab(begun, 6)).toBe(begun);
  expect(dropTab(begun, 6)).toBe(begun);
});
