import { expect, test } from 'vitest';
import { makeStep } from '../../../tests/gallery/sample-views.ts';
import type { Evidence } from '../locate/evidence.ts';
import { buildGuide } from '../run/fixtures/build-guide.ts';
import { frameGlobOf, isFramed, listFramedTargets, withoutFrame } from './framed-targets.ts';

const frame = 'https://formulieren.voorbeeld.nl/*';
const save = { id: 'opslaan', frame, within: null };
const field = { id: 'kenmerk', frame, within: null };
const plain = { id: 'zoeken', within: null };
const recorded = { v: 'a', traits: {}, frame } as unknown as Evidence;

test('lists each target in a frame once, whatever it is for', () => {
  const step = makeStep('nl', {
    target: save,
    advance: { on: 'click', target: structuredClone(save) },
    confirm: { on: 'appear', target: plain },
    probe: { kenmerk: field, zoeken: plain },
  });
  expect(listFramedTargets(step)).toEqual([save, field]);
  expect(listFramedTargets(makeStep('nl', { target: null }))).toEqual([]);
});

test('the frame that an author names stands before the one that was recorded', () => {
  expect(frameGlobOf({ recorded })).toBe(frame);
  expect(frameGlobOf({ recorded, frame: 'https://anders.nl/*' })).toBe('https://anders.nl/*');
  expect(frameGlobOf({})).toBeUndefined();
});

test('a guide reaches into frames where any of its targets does', () => {
  const targets = { knop: { id: 'knop' } };
  expect(isFramed(buildGuide([{ id: 'een' }], { targets }))).toBe(false);
  const more = { ...targets, veld: { id: 'veld', frame } };
  expect(isFramed(buildGuide([{ id: 'een' }], { targets: more }))).toBe(true);
});

test('in its frame, a target and what it lies inside are looked for without it', () => {
  expect(withoutFrame({ ...save, recorded, within: { css: 'form', frame, within: null } })).toEqual(
    {
      id: 'opslaan',
      recorded: { v: 'a', traits: {} },
      within: { css: 'form', within: null },
    },
  );
});
