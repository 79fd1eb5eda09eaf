import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEvent } from '../../../tests/stores/samples.ts';
import { arbitraryEvent } from './fixtures/arbitrary-event.ts';
import { PROGRESS_KINDS } from '../run/types.ts';
import { countEvent, rebuildTallies } from './tally.ts';

const AT = Date.parse('2026-11-25T10:00:00Z');
const make = (fields: Parameters<typeof makeEvent>[0]) => makeEvent({ at: AT, ...fields });

test('a run through a guide, in counts', () => {
  const tallies = rebuildTallies([
    make({ kind: 'offered', stepId: null }),
    make({ kind: 'started' }),
    make({ kind: 'step-seen', stepId: 'openen' }),
    make({ kind: 'step-done', stepId: 'openen' }),
    make({ kind: 'missing', stepId: 'kiezen' }),
    make({ kind: 'reported', stepId: 'kiezen', what: 'place' }),
    make({ kind: 'step-skipped', stepId: 'kiezen' }),
    make({ kind: 'step-done', stepId: 'vraag', choice: '4' }),
    make({ kind: 'back', stepId: 'vraag' }),
    make({ kind: 'step-done', stepId: 'vraag', choice: '5' }),
    make({ kind: 'paused' }),
    make({ kind: 'completed', stepId: 'vraag', took: 'under-5-min' }),
    make({ kind: 'abandoned', stepId: 'openen', runId: 'run-2' }),
  ]);
  expect(tallies).toEqual([
    {
      week: '2026-W48',
      packId: 'nl.voorbeeldstad.zaak',
      guideId: 'nl.voorbeeldstad.zaak.besluit',
      guideVersion: '1.0.0',
      offered: 1,
      started: 1,
      completed: 1,
      stopped: 1,
      took: { 'under-5-min': 1 },
      steps: {
        openen: { seen: 1, done: 1, stopped: 1 },
        kiezen: { missing: 1, reported: 1, skipped: 1 },
        vraag: { done: 2, back: 1, answers: { 4: 1, 5: 1 } },
      },
    },
  ]);
});

test('what is not counted changes nothing', () => {
  expect(countEvent(undefined, make({ kind: 'paused' }))).toBeNull();
  expect(rebuildTallies([make({ kind: 'resumed' })])).toEqual([]);
});

test('what is practised counts nowhere, and what is done for real beside it does', () => {
  const practised = PROGRESS_KINDS.map((kind) => make({ kind, practice: true, runId: 'run-2' }));
  expect(rebuildTallies(practised)).toEqual([]);
  const real = make({ kind: 'completed', took: 'under-2-min' });
  expect(rebuildTallies([...practised, real])).toEqual(rebuildTallies([real]));
});

test('the order in which events arrive does not matter', () => {
  const shuffled = fc
    .array(arbitraryEvent, { maxLength: 60 })
    .chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
  const sorted = (events: Parameters<typeof rebuildTallies>[0]) =>
    rebuildTallies(events).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const key = (it: ReturnType<typeof rebuildTallies>[number]) =>
    [it.week, it.guideId, it.guideVersion].join(' ');
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(sorted(one)).toEqual(sorted(other));
    }),
  );
});
