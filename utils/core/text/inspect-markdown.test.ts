import { expect, test } from 'vitest';
import { inspectMarkdown } from './inspect-markdown.ts';

test('a text longer than any may be is not taken apart, which would take minutes', () => {
  const link = '[a](javascript:b) ';
  expect(inspectMarkdown(link).badLinks).toEqual(['javascript:b']);
  expect(inspectMarkdown(link.repeat(10_000))).toMatchObject({ badLinks: [], words: 0 });
});
