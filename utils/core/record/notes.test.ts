import { expect, test } from 'vitest';
import { guideSchema } from '../guide/schema.ts';
import type { Step, Walkthrough } from '../guide/schema.ts';
import { addNote } from './edit-recording.ts';
import { roomFor, type NoteKind } from './notes.ts';
import { beginRecording, type Recorded } from './recording.ts';
import { startDraft } from './start-draft.ts';

const start = { language: 'nl', origin: 'https://zaken.voorbeeldstad.nl' } as const;

/** A recording that goes on with a draft that has this step. */
function goOn(step: Partial<Step>): Recorded {
  const empty = startDraft({ id: 'proef', title: 'Proef', ...start });
  const plain: Step = {
    id: 'stap',
    kind: 'modal',
    title: { nl: 'Lees dit' },
    advance: { on: 'next' },
    onMissing: { after: 8, do: 'explain' },
  };
  const guide: Walkthrough = { ...empty, steps: [{ ...plain, ...step }] };
  return { guide, recording: beginRecording({ draftId: 'p', tabId: 1, ...start }) };
}

/** The step, of what is a guide still. */
function note(before: Recorded, kind: NoteKind, text: string): Step {
  const { guide } = addNote(before, 'stap', kind, text);
  expect(guideSchema.safeParse(guide).error).toBeUndefined();
  return guide.steps[0]!;
}

const words = (letters: number): string => 'x'.repeat(letters);

test('a second note stands beside the first, and beside what was written in other languages', () => {
  const before = goOn({
    why: { nl: 'De wet wil het.', de: 'Das Gesetz will es.', fr: 'La loi le veut.' },
    contact: 'de helpdesk',
  });
  expect(note(before, 'why', 'Anders vervalt het.').why).toEqual({
    nl: 'De wet wil het.\n\nAnders vervalt het.',
    de: 'Das Gesetz will es.',
    fr: 'La loi le veut.',
  });
  expect(note(before, 'whom', 'de functioneel beheerder').contact).toBe(
    'de helpdesk; de functioneel beheerder',
  );
  const translated = goOn({ why: { de: 'Das Gesetz will es.' } });
  expect(note(translated, 'why', 'De wet wil het.').why).toEqual({
    nl: 'De wet wil het.',
    de: 'Das Gesetz will es.',
  });
});

test.each<[NoteKind, Partial<Step>]>([
  ['why', {}],
  ['why', { why: { nl: words(1_500) } }],
  ['whom', {}],
  ['whom', { contact: words(150) }],
  ['exception', { pitfalls: Array.from({ length: 9 }, () => ({ nl: 'Niet bij spoed.' })) }],
])('%s: as much is taken as there is room for, and no more', (kind, step) => {
  const before = goOn(step);
  const room = roomFor(before.guide.steps[0]!, 'nl')[kind];
  expect(room).toBeGreaterThan(0);
  expect(note(before, kind, words(room))).not.toEqual(before.guide.steps[0]);
  expect(addNote(before, 'stap', kind, words(room + 1)).guide).toEqual(before.guide);
});

test('there is no room for an eleventh exception, nor beside what is full', () => {
  const full = goOn({
    why: { nl: words(2_000) },
    contact: words(199),
    pitfalls: Array.from({ length: 10 }, () => ({ nl: 'Niet bij spoed.' })),
  });
  expect(roomFor(full.guide.steps[0]!, 'nl')).toEqual({ why: 0, exception: 0, whom: 0 });
  for (const kind of ['why', 'exception', 'whom'] as const)
    expect(note(full, kind, 'Nog iets.')).toEqual(full.guide.steps[0]);
});
