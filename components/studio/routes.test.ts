import { expect, test } from 'vitest';
import { linkToDraft, linkToNew, readRoute, REPAIRS } from './routes.ts';

test('a link leads to what it names', () => {
  expect(readRoute(linkToDraft('a/b'))).toEqual({ page: 'draft', draftId: 'a/b', stepId: null });
  expect(readRoute(linkToDraft('d1', 'fill-3'))).toEqual({
    page: 'draft',
    draftId: 'd1',
    stepId: 'fill-3',
  });
  expect(readRoute(linkToDraft('pack-1'))).toEqual({ page: 'pack', draftId: 'pack-1' });
  expect(readRoute(linkToNew('à propos'))).toEqual({ page: 'list', title: 'à propos' });
  expect(readRoute(REPAIRS)).toEqual({ page: 'repairs' });
});

test.each(['', '#', '#/', '#/nothing'])('%j is the list', (hash) => {
  expect(readRoute(hash)).toEqual({ page: 'list', title: null });
});

test('what cannot be decoded is taken as it is', () => {
  expect(readRoute('#%E0%A4%A')).toEqual({ page: 'draft', draftId: '%E0%A4%A', stepId: null });
});
