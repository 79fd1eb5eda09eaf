import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProject } from '../architecture/scratch-project.ts';
import { findChromium, findFirefox, type Surroundings } from './browser.ts';

/** A machine on which there is nothing but the named files, each of them a program. */
function makeMachine(files: readonly string[], variables: Record<string, string> = {}) {
  const root = makeProject({});
  for (const file of files) placeProgram(join(root, file));
  const surroundings: Surroundings = {
    variables: {
      PATH: [join(root, 'bin'), join(root, 'more')].join(':'),
      PUPPETEER_CACHE_DIR: join(root, 'cache'),
      ...variables,
    },
    places: {
      chromium: [join(root, 'Chromium.app/Chromium')],
      firefox: [join(root, 'Firefox.app/firefox')],
    },
    playwrightChromium: () => join(root, 'playwright/chrome'),
  };
  return { root, surroundings };
}

function placeProgram(path: string, text = '#!/bin/sh\n'): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

const everywhere = ['playwright/chrome', 'Chromium.app/Chromium', 'more/chromium', 'bin/chromium'];

test.each([
  [everywhere, 'bin/chromium'],
  [everywhere.slice(0, 3), 'more/chromium'],
  [everywhere.slice(0, 2), 'Chromium.app/Chromium'],
  [everywhere.slice(0, 1), 'playwright/chrome'],
])('Chromium among %j is %s', (files, expected) => {
  const { root, surroundings } = makeMachine(files);
  expect(findChromium(surroundings)).toBe(join(root, expected));
});

test('what a person names comes first', () => {
  const { root, surroundings } = makeMachine([...everywhere, 'mine']);
  const variables = { ...surroundings.variables, LEIDRAAD_CHROMIUM: join(root, 'mine') };
  expect(findChromium({ ...surroundings, variables })).toBe(join(root, 'mine'));
});

test('what a person names and is not there is not passed over', () => {
  const { surroundings } = makeMachine(everywhere, { LEIDRAAD_CHROMIUM: '/gone' });
  expect(() => findChromium(surroundings)).toThrow('LEIDRAAD_CHROMIUM names "/gone"');
});

test('branded Chrome is left out, and a script that starts a snap', () => {
  const { root, surroundings } = makeMachine(['bin/google-chrome', 'bin/google-chrome-stable']);
  placeProgram(join(root, 'bin/chromium-browser'), '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
  expect(() => findChromium(surroundings)).toThrow(/^No Chromium found: install .*$/);
});

test('Firefox: the long-term one first, and one line where there is none', () => {
  const both = makeMachine(['bin/firefox', 'more/firefox-esr']);
  expect(findFirefox(both.surroundings)).toBe(join(both.root, 'more/firefox-esr'));
  const one = makeMachine(['Firefox.app/firefox', 'bin/firefox']);
  expect(findFirefox(one.surroundings)).toBe(join(one.root, 'bin/firefox'));
  const none = makeMachine(everywhere);
  expect(() => findFirefox(none.surroundings)).toThrow(/^No Firefox found: install .*$/);
});
