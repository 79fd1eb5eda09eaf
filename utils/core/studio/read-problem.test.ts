import { expect, test } from 'vitest';
import { readProblem } from './read-problem.ts';

test.each([
  ['JSON, regel 12: steps[3].title: er is geen tekst.', 3, 'title: er is geen tekst.'],
  ['JSON, line 1: steps[0]: Advice: no target.', 0, 'Advice: no target.'],
  ['JSON: title: "nl" is missing.', null, 'title: "nl" is missing.'],
  ['JSON, regel 2: hier ontbreekt een komma.', null, 'hier ontbreekt een komma.'],
  ['De schijf is vol.', null, 'De schijf is vol.'],
])('%s', (sentence, step, text) => {
  expect(readProblem(sentence)).toEqual({ step, text });
});
