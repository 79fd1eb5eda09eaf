import { expect, test } from 'vitest';
import { writeGuide, writeStep } from './fixtures/write-guide.ts';
import { parseGuide } from './parse.ts';
import { formatProblem } from './problem-words.ts';
import { resolveGuide } from './resolve.ts';
import { guideSchema } from './schema.ts';
import { findValueSelector } from './value-selector.ts';

test.each([
  ['input[name=bsn][value^="1"]', '[value^="1"]'],
  ['[value]', '[value]'],
  ['[value|="1"]', '[value|="1"]'],
  ["p [ VALUE\n$= '1' i]", "[ VALUE\n$= '1' i]"],
  ['[*|value="1"]', '[*|value="1"]'],
  ['[|Value~="1"]', '[|Value~="1"]'],
  [':is(b, :not([value*="1"]))', '[value*="1"]))'],
  [String.raw`[v\61lue="1"]`, String.raw`[v\61lue="1"]`],
  [String.raw`[\value="1"]`, String.raw`[\value="1"]`],
  [String.raw`.a\\[value="1"]`, '[value="1"]'],
  ['[/*=*/value="1"]', '[/*'],
  ['[value/**/="1"]', '[value/**/="1"]'],
  // The browser closes what is open at the end.
  ['[value="1', '[value="1'],
  ['[value', '[value'],
  ['[title="]"][value="1"]', '[value="1"]'],
  // Of these the browser takes the second part alone: what looks like a string is none.
  [':is(url(a"b), [value^="1"])', '[value^="1"])'],
  [':is("a\n, [value^="1"])', '[value^="1"])'],
  [':is(:lang("[a="), [value^="]"])', '[value^="]"])'],
  ['/*"*/[value^="1"]/*"*/', '[value^="1"]/*"*/'],
  [String.raw`[title="\""][value="1"][title="\""]`, String.raw`[value="1"][title="\""]`],
])('%s could ask what was typed', (selector, found) => {
  expect(findValueSelector(selector)?.startsWith(found)).toBe(true);
});

test.each([
  '[data-value="1"]',
  '[aria-valuenow="4"]',
  '[name="value"]',
  '[name=value]',
  "[data-value=''][name='items[value]']",
  '[xlink|href="#value"]',
  'value[name]',
  '.value:not([disabled])',
  String.raw`.w-\[10px\] > .a\[value\]`,
  String.raw`[title="a\"b"]`,
])('%s asks for nothing of the kind', (selector) => {
  expect(findValueSelector(selector)).toBeNull();
});

/** A guide whose only target is this. */
const write = (target: object, fields: object = {}) =>
  writeGuide({
    targets: { veld: target },
    steps: [writeStep({ kind: 'tooltip', target: 'veld' })],
    ...fields,
  });

test.each([
  [{ css: 'input[name=bsn][value^="1"]' }, 'targets.veld.css'],
  [{ role: 'textbox', shadow: ['x-form', 'x-field[value^="1"]'] }, 'targets.veld.shadow[1]'],
])('it is refused in a target: where, what, and what to do', (target, path) => {
  const parsed = parseGuide(JSON.stringify(write(target)), 'gids.json');
  if (parsed.ok) throw new Error('it was taken');
  expect(parsed.problems.map((it) => formatProblem(it, 'en'))).toEqual([
    `gids.json, line 1: ${path}: '[value^="1"]' could ask what somebody typed, which some pages repeat in the attribute value. Use another attribute, such as name or id, with neither a backslash nor a comment in its name.`,
  ]);
});

test.each([
  [{ css: '[name="{{deel}}"]' }, 'a"][value^="1', ['deel']],
  [{ role: 'textbox', shadow: ['[{{deel}}^="1"]'] }, 'value', ['deel']],
  [{ css: '[name="{{deel}}"]' }, 'bsn', null],
])('nor does it come in by a value: %j with %s', (target, deel, invalid) => {
  const variables = { deel: { type: 'text', default: 'x' } };
  const guide = guideSchema.parse(write(target, { variables }));
  const resolved = resolveGuide(guide, { deel });
  expect(resolved.ok ? null : resolved.invalid).toEqual(invalid);
});
