import { expect, test } from 'vitest';
import { guideSchema } from '../guide/schema.ts';
import { newStep } from '../studio/edit-steps.ts';
import type { RecordedAction } from './action.ts';
import { decide, insertAfter, removeStep, repointStep } from './edit-recording.ts';
import {
  addAction as hearAction,
  beginRecording,
  listUndecided,
  type Recorded,
} from './recording.ts';
import { listUnknown, repointGuide } from './repoint.ts';
import { startDraft } from './start-draft.ts';

const ORIGIN = 'https://zaken.voorbeeldstad.nl';

const addAction = (before: Recorded, told: RecordedAction, at: number) =>
  hearAction(before, told, { at, tabId: 1 });

function act(label: string, more: Partial<RecordedAction> = {}): RecordedAction {
  const traits = { role: 'button', tag: 'button', name: label.toLowerCase() };
  const evidence = { v: 'a', traits, twins: 'a', common: [], words: '' } as const;
  return { kind: 'click', label, page: `${ORIGIN}/zaken`, evidence, ...more };
}

/** A draft that was recorded before, and a recording that goes on with it after this step. */
function goOn(after: string | null): Recorded {
  const start = { language: 'nl', origin: ORIGIN } as const;
  const empty = startDraft({ id: 'proef', title: 'Nieuwe uitleg', ...start });
  const begun = { guide: empty, recording: beginRecording({ ...start, draftId: 'p', tabId: 1 }) };
  const { guide } = ['Openen', 'Opslaan', 'Sluiten'].reduce(
    (so, label) => addAction(so, act(label), 0),
    begun,
  );
  return { guide, recording: beginRecording({ ...start, draftId: 'p', tabId: 1, after }) };
}

const titles = ({ guide }: Recorded) =>
  guide.steps.map(({ title }) => title['nl']!.split(' ').at(-1));

test('new steps come one after the other behind the chosen one, and are undone first', () => {
  const two = ['Zoeken', 'Kopiëren'].reduce(
    (so, label, at) => addAction(so, act(label), at),
    goOn('click-1'),
  );
  expect(titles(two)).toEqual(['Openen', 'Zoeken', 'Kopiëren', 'Opslaan', 'Sluiten']);
  const one = removeStep(two);
  expect(titles(one)).toEqual(['Openen', 'Zoeken', 'Opslaan', 'Sluiten']);
  expect(titles(addAction(one, act('Afdrukken'), 9))).toEqual([
    'Openen',
    'Zoeken',
    'Afdrukken',
    'Opslaan',
    'Sluiten',
  ]);
  const none = removeStep(one);
  expect(titles(removeStep(none))).toEqual(['Openen', 'Opslaan', 'Sluiten']);
});

test('where they come in may be chosen anew; a step that is gone is no place', () => {
  const chosen = insertAfter(goOn(null), 'click-2');
  expect(titles(addAction(chosen, act('Zoeken'), 0)).at(2)).toBe('Zoeken');
  expect(insertAfter(chosen, 'nergens').recording.after).toBe('click-2');
  const atEnd = insertAfter(chosen, null);
  expect(titles(addAction(atEnd, act('Zoeken'), 0)).at(-1)).toBe('Zoeken');
});

test('where the chosen step is taken out, new ones come after the one before it', () => {
  const without = removeStep(goOn('click-2'), 'click-2');
  expect(titles(addAction(without, act('Zoeken'), 0))).toEqual(['Openen', 'Zoeken', 'Sluiten']);
});

test('a click that came before the place was chosen does not lead to what comes after it', () => {
  const before = addAction(goOn('click-1'), act('Zoeken'), 0);
  const chosen = insertAfter(before, 'click-3');
  const next = addAction(chosen, act('Afdrukken', { page: `${ORIGIN}/stukken` }), 10);
  expect(next.guide.steps[1]!.advance).toEqual({ on: 'click' });
});

test('in a recording, the step gets the element and what of its words is known; the rest waits', () => {
  const recorded = addAction(goOn(null), act('Zoeken'), 0);
  const pointed = repointStep(recorded, 'click-4', act('Zoeken in Balthazar'));
  expect(pointed.guide.targets['click-4']).not.toHaveProperty('name');
  expect(JSON.stringify(pointed.guide)).not.toMatch(/balthazar/i);
  expect(listUndecided(pointed.recording)).toEqual(['balthazar']);
  const decided = decide(pointed, { allowed: ['balthazar'], refused: [] });
  expect(decided.guide.targets['click-4']!.name).toEqual({ nl: 'Zoeken in Balthazar' });
  expect(decided.guide.steps[3]!.title).toEqual({ nl: 'Klik op Zoeken in Balthazar' });
});

test('a step from before the recording keeps its words', () => {
  const pointed = repointStep(goOn(null), 'click-2', act('Versturen'));
  expect(pointed.guide.steps[1]!.title).toEqual({ nl: 'Klik op Opslaan' });
  expect(pointed.guide.targets['click-2']!.name).toEqual({ nl: 'Versturen' });
  expect(titles(removeStep(pointed))).toEqual(['Openen', 'Opslaan', 'Sluiten']);
});

test('in the studio, words of the guide itself are allowed, and all others wait', () => {
  const { guide } = decide(addAction(goOn(null), act('Zaak Balthazar'), 0), {
    allowed: ['balthazar'],
    refused: [],
  });
  const action = act('Balthazar, Melchior');
  expect(listUnknown(guide, action)).toEqual(['melchior']);
  const filtered = repointGuide(guide, 'click-2', action, []);
  expect(JSON.stringify(filtered)).not.toMatch(/melchior/i);
  expect(repointGuide(guide, 'click-2', action, ['melchior']).targets['click-2']!.name).toEqual({
    nl: 'Balthazar, Melchior',
  });
});

test('a class name is no word that somebody has allowed', () => {
  const { guide } = goOn(null);
  const named = act('Opslaan');
  const traits = { ...named.evidence.traits, classes: 'melchior' };
  const marked = repointGuide(
    guide,
    'click-1',
    { ...named, evidence: { ...named.evidence, traits } },
    [],
  );
  expect(listUnknown(marked, act('Melchior'))).toEqual(['melchior']);
});

test('the page goes along where the step names one, and a frame of another host is named', () => {
  const { guide } = goOn(null);
  const base = act('Versturen', { page: `${ORIGIN}/stukken` });
  const framed = { ...base, evidence: { ...base.evidence, frame: 'https://brief.example/brief' } };
  const pointed = repointGuide(guide, 'click-1', framed, ['stukken']);
  expect(pointed.steps[0]!.page).toEqual(['https://{{host}}/stukken']);
  expect(pointed.steps[0]!.title).toEqual(guide.steps[0]!.title);
  expect(pointed.app.frames).toEqual(['https://brief.example/*']);
  expect(guideSchema.safeParse(pointed).error).toBeUndefined();
});

test('a step of words alone gets a place', () => {
  const recorded = goOn(null).guide;
  const step = newStep(recorded, 'Let op');
  const guide = { ...recorded, steps: recorded.steps.toSpliced(1, 0, step) };
  const pointed = repointGuide(guide, step.id, act('Versturen'), []);
  expect(pointed.steps[1]).toMatchObject({
    kind: 'tooltip',
    target: step.id,
    advance: { on: 'next' },
  });
  expect(pointed.targets[step.id]!.name).toEqual({ nl: 'Versturen' });
  expect(guideSchema.safeParse(pointed).error).toBeUndefined();
  // A target that has the step's name already is another one.
  const taken = { ...guide, targets: { ...guide.targets, [step.id]: { role: 'main' } } };
  const besides = repointGuide(taken, step.id, act('Versturen'), []);
  expect(besides.steps[1]!.target).toBe(`${step.id}-2`);
  expect(besides.targets[step.id]).toEqual({ role: 'main' });
});
