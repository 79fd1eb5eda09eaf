import { expect, test } from 'vitest';
import { pickShared, type GuidesHere } from './pick-shared.ts';

const tally = (packId: string, guideId: string) => {
  const id = { week: '2026-W46', packId, guideId, guideVersion: '1.0.0' };
  return { ...id, started: 1, steps: {} };
};
const pinned = { url: 'https://uitleg.voorbeeldstad.nl/manifest.json', sha256: 'a'.repeat(64) };
const policy = { packs: [pinned] };

const here: GuidesHere = {
  packs: [
    { manifest: { id: 'nl.shipped' }, origin: 'bundled' },
    { manifest: { id: 'stad.pinned' }, origin: 'file', address: pinned },
    { manifest: { id: 'nl.file' }, origin: 'file' },
    // From the same place, but somebody's own file since.
    { manifest: { id: 'stad.left' }, origin: 'file', address: { url: pinned.url } },
  ],
  policy,
  written: new Set(['nl.file.b', 'stad.pinned.b']),
};

test.each([
  ['of a pack that ships', 'nl.shipped', 'nl.shipped.a', true],
  ['written in a studio, in a pack of policy', 'stad.pinned', 'own.1a2b', true],
  ['of policy, and worked on here', 'stad.pinned', 'stad.pinned.b', false],
  ['of a pack from a file', 'nl.file', 'nl.file.a', true],
  ['worked on here', 'nl.file', 'nl.file.b', false],
  ['worked on here, and installed alone', 'nl.file.b', 'nl.file.b', false],
  ['written in a studio, alone', 'own.1a2b', 'own.1a2b', false],
  ['written in a studio, in a pack from a file', 'nl.file', 'own.1a2b', false],
  ['written in a studio, in a pack that policy no longer stands for', 'stad.left', 'own.1', false],
  ['of a pack without an organisation', 'own.zaken', 'nl.file.a', false],
])('a guide %s', (_name, packId, guideId, isIn) => {
  const counted = tally(packId, guideId);
  expect(pickShared([counted], here)).toEqual(isIn ? [counted] : []);
});

test('what policy names no longer is as any other file', () => {
  const counted = tally('stad.pinned', 'own.1a2b');
  expect(pickShared([counted], { ...here, policy: {} })).toEqual([]);
});
