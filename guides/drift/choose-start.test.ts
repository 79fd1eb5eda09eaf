import { expect, test } from 'vitest';
import { writeGuide, writeStep } from '../../utils/core/guide/fixtures/write-guide.ts';
import { parseGuide } from '../../utils/core/guide/parse.ts';
import { chooseStart } from './choose-start.ts';

const APP = 'https://zaken.voorbeeldstad.nl/';

test.each([
  ['its first step, without the * at the end', { page: [`${APP}zaken*`] }, {}, `${APP}zaken`],
  ['its first step, where it is open', { page: [`${APP}nieuw*`] }, {}, null],
  ['where it is offered', {}, { page: [`${APP}*/x`, `${APP}lijst`] }, `${APP}lijst`],
  ['the application, where no address is whole', {}, { page: [`${APP}*/besluit`] }, APP],
  ['where the walk is already, for a guide that begins anywhere', {}, {}, null],
])('a guide begins at %s', (_, step, start, expected) => {
  const raw = writeGuide({ start, steps: [writeStep(step)] });
  const parsed = parseGuide(JSON.stringify(raw), 'gids.json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(chooseStart(parsed.value, APP, `${APP}nieuw`)).toBe(expected);
});
