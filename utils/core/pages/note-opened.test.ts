import { expect, test } from 'vitest';
import { GUIDE_KINDS } from '../studio/start-guide.ts';
import { isOpened, MAX_RECENT, noteOpened, type OpenedGuide } from './note-opened.ts';

test('texts and lists are opened; all else is followed, or shows itself', () => {
  const opened = GUIDE_KINDS.filter((kind) => isOpened({ kind }));
  expect(opened.toSorted((a, b) => a.localeCompare(b))).toEqual(['article', 'checklist']);
});

const open = (...ids: string[]): OpenedGuide[] =>
  ids.reduce<OpenedGuide[]>((before, id, at) => noteOpened(before, id, at), []);

test('what was opened last comes first, each once', () => {
  expect(open('nl.a', 'nl.b', 'nl.a')).toEqual([
    { guideId: 'nl.a', at: 2 },
    { guideId: 'nl.b', at: 1 },
  ]);
});

test('no more is kept than is shown', () => {
  const ids = Array.from({ length: MAX_RECENT + 2 }, (_, index) => `nl.${index}`);
  const kept = open(...ids).map(({ guideId }) => guideId);
  expect(kept).toEqual(ids.toReversed().slice(0, MAX_RECENT));
});
