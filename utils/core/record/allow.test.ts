import { expect, test } from 'vitest';
import type { Evidence } from '../locate/evidence.ts';
import { filterEvidence } from './allow.ts';

const seen = (icon: string): Evidence => ({
  v: 'a',
  traits: { role: 'button', tag: 'button', icon },
  twins: 'a',
  common: [],
  words: '',
});

test('the lines of a picture are no word that somebody has to allow', () => {
  const none = () => false;
  expect(filterEvidence(seen('e-n-s'), none).traits.icon).toBe('e-n-s');
  expect(filterEvidence(seen('icon-geheim'), none).traits.icon).toBe(undefined);
});
