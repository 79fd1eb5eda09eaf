import { describe, expect, test } from 'vitest';
import { guideSchema } from '../guide/schema.ts';
import type { ActionKind, RecordedAction } from './action.ts';
import { addNote, decide, removeStep } from './edit-recording.ts';
import { presentRecording } from './present-recording.ts';
import { followTab } from './recorded-tabs.ts';
import {
  addAction as hearAction,
  addPage as reachPage,
  beginRecording,
  listUndecided,
  missAction,
  type Recorded,
  type Recording,
} from './recording.ts';
import { startDraft } from './start-draft.ts';

const ORIGIN = 'https://zaken.voorbeeldstad.nl';

function begin(): Recorded {
  return {
    guide: startDraft({ id: 'proef', language: 'nl', title: 'Nieuwe uitleg', origin: ORIGIN }),
    recording: beginRecording({ draftId: 'proef', language: 'nl', origin: ORIGIN, tabId: 1 }),
  };
}

/** All in one tab, where no other is named. */
const addAction = (before: Recorded, told: RecordedAction, at: number, tabId = 1) =>
  hearAction(before, told, { at, tabId });
const addPage = (before: Recorded, page: string, at: number, tabId = 1) =>
  reachPage(before, page, { at, tabId });

function act(kind: ActionKind, label: string, more: Partial<RecordedAction> = {}): RecordedAction {
  return {
    kind,
    label,
    page: `${ORIGIN}/zaken`,
    evidence: {
      v: 'a',
      traits: { role: 'button', tag: 'button', ...(label !== '' && { name: label.toLowerCase() }) },
      twins: 'a',
      common: [],
      words: '',
    },
    ...more,
  };
}

/** As a browser does that keeps objects sorted by their fields. */
function reverseFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, it]) => [name, reverseFields(it)] as const);
  return Object.fromEntries(fields.toReversed());
}

const titles = ({ guide }: Recorded) => guide.steps.map(({ title }) => title['nl']);

describe('steps', () => {
  test('each action is a step, with a title in the language of the draft and a target of its own', () => {
    const after = addAction(
      addAction(begin(), act('fill', 'Onderwerp'), 1_000),
      act('click', 'Opslaan'),
      2_000,
    );
    expect(titles(after)).toEqual(['Vul in: Onderwerp', 'Klik op Opslaan']);
    expect(after.guide.steps.map(({ advance }) => advance)).toEqual([
      { on: 'input' },
      { on: 'click' },
    ]);
    expect(after.guide.targets['click-2']).toMatchObject({
      name: { nl: 'Opslaan' },
      recorded: { traits: { name: 'opslaan' } },
    });
    expect(guideSchema.safeParse(after.guide).error).toBeUndefined();
  });

  test('an approved word comes into the target, in whatever order the stores give fields back', () => {
    const after = addAction(begin(), act('click', 'Zonnedak'), 0);
    const stored = { guide: after.guide, recording: reverseFields(after.recording) as Recording };
    const { guide } = decide(stored, { allowed: ['zonnedak'], refused: [] });
    expect(guide.targets['click-1']).toMatchObject({
      name: { nl: 'Zonnedak' },
      recorded: { traits: { name: 'zonnedak' } },
    });
  });

  test('the page is named by a variable host', () => {
    const { guide } = addAction(begin(), act('click', 'Opslaan'), 0);
    expect(guide.steps[0]!.page).toEqual(['https://{{host}}/zaken']);
    expect(guide.app.match).toEqual(['https://{{host}}/*']);
    expect(guide.variables['host']).toMatchObject({ default: 'zaken.voorbeeldstad.nl' });
  });

  test('a frame is named with the variable host, one of another host by the guide', () => {
    const framed = (frame: string): RecordedAction => {
      const action = act('click', 'Opslaan');
      return { ...action, evidence: { ...action.evidence, frame } };
    };
    const own = addAction(begin(), framed(`${ORIGIN}/formulier`), 0).guide;
    expect(own.targets['click-1']!.frame).toBe('https://{{host}}/formulier');
    expect(own.app.frames).toEqual([]);
    const other = addAction(begin(), framed('https://brief.example/zaak/*'), 0).guide;
    expect(other.targets['click-1']!.frame).toBe('https://brief.example/zaak/*');
    expect(other.app.frames).toEqual(['https://brief.example/*']);
    expect(guideSchema.safeParse(other).error).toBeUndefined();
  });

  test('a double click is one step; the same click later is another', () => {
    const once = addAction(begin(), act('click', 'Verder'), 0);
    expect(titles(addAction(once, act('click', 'Verder'), 400))).toHaveLength(1);
    expect(titles(addAction(once, act('click', 'Verder'), 5_000))).toHaveLength(2);
  });

  test('a field that is typed in again is one step, whenever', () => {
    const once = addAction(begin(), act('fill', 'Onderwerp'), 0);
    expect(titles(addAction(once, act('fill', 'Onderwerp'), 60_000))).toHaveLength(1);
  });

  test('nothing is recorded while it is paused', () => {
    const start = begin();
    const paused = { ...start, recording: { ...start.recording, isPaused: true } };
    expect(addAction(paused, act('click', 'Opslaan'), 0).guide.steps).toEqual([]);
    expect(addPage(paused, `${ORIGIN}/zaken/zaak`, 0).guide).toBe(paused.guide);
  });

  test('where the author went meanwhile is known afterwards, and is no outcome', () => {
    const start = addAction(begin(), act('click', 'Openen'), 0);
    const paused = { ...start, recording: { ...start.recording, isPaused: true } };
    const gone = addPage(paused, `${ORIGIN}/besluit`, 10);
    const on = { ...gone, recording: { ...gone.recording, isPaused: false, last: null } };
    const { guide } = addAction(on, act('fill', 'Datum', { page: '' }), 20);
    expect(guide.steps.map(({ page }) => page)).toEqual([
      ['https://{{host}}/zaken'],
      ['https://{{host}}/besluit'],
    ]);
    expect(guide.steps[0]!.advance).toEqual({ on: 'click' });
  });

  test('that one could not be recorded is known until the next one is', () => {
    const missed = missAction(begin(), false);
    expect(presentRecording(missed, null).isMissed).toBe(true);
    const next = addAction(missed, act('click', 'Opslaan'), 0);
    expect(presentRecording(next, null).isMissed).toBe(false);
    const paused = { ...next, recording: { ...next.recording, isPaused: true } };
    expect(missAction(paused, false).recording.isMissed).toBe(false);
    expect(missAction(paused, true).recording.isMissed).toBe(true);
  });

  test('a step is taken out with its target; a new one never gets the name of another', () => {
    const two = addAction(
      addAction(begin(), act('click', 'Opslaan'), 0),
      act('click', 'Sluiten'),
      5,
    );
    const one = removeStep(two, 'click-1');
    expect(titles(one)).toEqual(['Klik op Sluiten']);
    expect(Object.keys(one.guide.targets)).toEqual(['click-2']);
    const again = addAction(one, act('click', 'Zoeken'), 9);
    expect(again.guide.steps.map(({ id }) => id)).toEqual(['click-2', 'click-3']);
    expect(titles(removeStep(again))).toEqual(['Klik op Sluiten']);
  });

  test('a page that cannot be named is left out: the draft stays a guide', () => {
    const { guide } = addAction(begin(), act('click', 'Opslaan', { page: '' }), 0);
    expect(guide.steps[0]).not.toHaveProperty('page');
    expect(guideSchema.safeParse(guide).error).toBeUndefined();
  });

  test('a note with a number of a person is not taken', () => {
    const before = addAction(begin(), act('click', 'Opslaan'), 0);
    expect(addNote(before, 'click-1', 'why', 'Zie 999990019').guide).toBe(before.guide);
  });

  test('notes go where a guide has a place for them', () => {
    let it = addAction(begin(), act('click', 'Opslaan'), 0);
    it = addNote(it, 'click-1', 'why', 'Anders gaat het verloren.');
    it = addNote(it, 'click-1', 'exception', 'Niet bij spoed.');
    it = addNote(it, 'click-1', 'exception', 'Ook niet bij bezwaar.');
    it = addNote(it, 'click-1', 'whom', 'de helpdesk');
    expect(it.guide.steps[0]).toMatchObject({
      why: { nl: 'Anders gaat het verloren.' },
      pitfalls: [{ nl: 'Niet bij spoed.' }, { nl: 'Ook niet bij bezwaar.' }],
      contact: 'de helpdesk',
    });
  });
});

describe('what an action led to', () => {
  const clicked = addAction(begin(), act('click', 'Openen'), 1_000);

  test('a page soon after it is its outcome', () => {
    const { guide } = addPage(clicked, `${ORIGIN}/zaken/zaak`, 2_000);
    expect(guide.steps[0]!.advance).toEqual({
      on: 'click',
      confirm: { url: 'https://{{host}}/zaken/zaak' },
    });
  });

  test('the same page, or one much later, is not', () => {
    expect(addPage(clicked, `${ORIGIN}/zaken`, 2_000)).toBe(clicked);
    expect(addPage(clicked, `${ORIGIN}/zaken/zaak`, 60_000).guide).toBe(clicked.guide);
  });

  test('who acts on the next page before it is told of has reached it', () => {
    const next = addAction(clicked, act('tab', 'Besluit', { page: `${ORIGIN}/zaken/*` }), 2_000);
    expect(next.guide.steps[0]!.advance).toMatchObject({
      confirm: { url: 'https://{{host}}/zaken/*' },
    });
    const later = addPage(next, `${ORIGIN}/zaken/*`, 2_100);
    expect(later).toBe(next);
  });

  test('from a frame that cannot tell, the page is the last one that was', () => {
    const framed = addAction(clicked, act('fill', 'Datum', { page: '' }), 2_000);
    expect(framed.guide.steps[1]!.page).toEqual(['https://{{host}}/zaken']);
  });

  test('a page of a tab that it opened is its outcome; going back to another tab is none', () => {
    const recording = followTab(clicked.recording, 1, 2);
    const opened = addPage({ ...clicked, recording }, `${ORIGIN}/zaken/*`, 2_000, 2);
    expect(opened.guide.steps[0]!.advance).toMatchObject({
      confirm: { url: 'https://{{host}}/zaken/*' },
    });
    const copied = addAction(
      opened,
      act('click', 'Kopieer', { page: `${ORIGIN}/zaken/*` }),
      3_000,
      2,
    );
    const back = addAction(copied, act('click', 'Zoeken'), 5_000, 1);
    expect(back.guide.steps.map(({ advance }) => advance)).toEqual([
      { on: 'click', confirm: { url: 'https://{{host}}/zaken/*' } },
      { on: 'click' },
      { on: 'click' },
    ]);
    // Nor is going there once more by oneself.
    const forth = addAction(back, act('click', 'Sluiten', { page: `${ORIGIN}/zaken/*` }), 6_000, 2);
    expect(forth.guide.steps[2]!.advance).toEqual({ on: 'click' });
  });

  test('a row of a list is left to the person: the address tells that one was chosen', () => {
    const chosen = addAction(begin(), act('row', 'Lijst'), 0);
    expect(chosen.guide.steps[0]!.advance).toEqual({ on: 'next' });
    expect(addPage(chosen, `${ORIGIN}/zaken/*`, 9).guide.steps[0]!.advance).toEqual({
      on: 'url',
      url: 'https://{{host}}/zaken/*',
    });
  });
});

describe('words that may be somebody’s', () => {
  const heard = addPage(
    addAction(begin(), act('click', 'Dossier Qwertia openen'), 0),
    `${ORIGIN}/zaken/qwertia/besluit`,
    1,
  );

  test('are not in the draft, and wait', () => {
    expect(JSON.stringify(heard.guide).toLowerCase()).not.toContain('qwertia');
    expect(titles(heard)).toEqual(['Klik op deze knop']);
    expect(heard.guide.steps[0]!.advance).toMatchObject({
      confirm: { url: 'https://{{host}}/zaken/*/besluit' },
    });
    expect(listUndecided(heard.recording)).toEqual(['qwertia']);
  });

  test.each(['\u00AD', '\u200B', '\u200E'])(
    'are asked about, and stay out, also with %j inside',
    (unseen) => {
      const { evidence } = act('click', '');
      const name = unseen === '\u200E' ? `ka${unseen}ya` : 'kaya';
      const traits = { ...evidence.traits, name };
      const parted = act('click', `Ka${unseen}ya`, { evidence: { ...evidence, traits } });
      const once = addAction(begin(), parted, 0);
      expect(listUndecided(once.recording)).toEqual(['kaya']);
      for (const it of [once, decide(once, { allowed: [], refused: ['kaya'] })]) {
        expect(titles(it)).toEqual(['Klik op deze knop']);
        expect(JSON.stringify(it.guide.targets)).not.toMatch(/ka.?ya/i);
      }
      const allowed = decide(once, { allowed: ['kaya'], refused: [] });
      expect(titles(allowed)).toEqual([`Klik op Ka${unseen}ya`]);
    },
  );

  test.each(['J%C*%B*rg', 'B%C*%A*r', '%D*%*%D*%B*'])(
    'are not asked about in an address that writes them in bytes, and stay out: %s',
    (part) => {
      const { evidence } = act('click', 'Openen');
      const href = `/zaken/${part.replaceAll('*', '#')}/besluit`;
      const traits = { ...evidence.traits, href };
      const page = `${ORIGIN}/zaken/${part}/besluit`;
      const after = addAction(
        begin(),
        act('click', 'Openen', { page, evidence: { ...evidence, traits } }),
        0,
      );
      expect(listUndecided(after.recording)).toEqual([]);
      expect(after.guide.steps[0]!.page).toEqual(['https://{{host}}/zaken/*/besluit']);
      expect(after.guide.targets['click-1']!.recorded!.traits.href).toBe('/zaken/#/besluit');
    },
  );

  test('of two letters wait, too', () => {
    const short = addAction(begin(), act('click', 'Dossier Jo Ng'), 0);
    expect(titles(short)).toEqual(['Klik op deze knop']);
    expect(listUndecided(short.recording)).toEqual(['jo', 'ng']);
  });

  test('are drafted once the author approves', () => {
    const after = decide(heard, { allowed: ['qwertia'], refused: [] });
    expect(titles(after)).toEqual(['Klik op Dossier Qwertia openen']);
    expect(after.guide.targets['click-1']!.recorded!.traits.name).toBe('dossier qwertia openen');
    expect(listUndecided(after.recording)).toEqual([]);
    const next = addAction(after, act('click', 'Qwertia sluiten'), 60_000);
    expect(titles(next).at(-1)).toBe('Klik op Qwertia sluiten');
  });

  test('stay out for good once refused', () => {
    const after = decide(heard, { allowed: [], refused: ['qwertia'] });
    expect(JSON.stringify(after.guide).toLowerCase()).not.toContain('qwertia');
    const next = addAction(after, act('click', 'Qwertia sluiten'), 60_000);
    expect(titles(next).at(-1)).toBe('Klik op deze knop');
    expect(listUndecided(next.recording)).toEqual([]);
  });

  test('those that came since the author looked wait on', () => {
    const later = addAction(heard, act('click', 'Zaak Wertyui'), 60_000);
    const after = decide(later, { allowed: ['qwertia'], refused: [] });
    expect(listUndecided(after.recording)).toEqual(['wertyui']);
    expect(JSON.stringify(after.guide).toLowerCase()).not.toContain('wertyui');
  });

  test('no word is decided on that nobody was shown', () => {
    const { recording } = decide(heard, { allowed: ['wertyui'], refused: ['asdfgha'] });
    expect([...recording.allowed, ...recording.refused]).toEqual([]);
  });

  test('what the author has written meanwhile stays', () => {
    const [step] = heard.guide.steps;
    const title = { nl: 'Open het dossier' };
    const edited = { ...heard, guide: { ...heard.guide, steps: [{ ...step!, title }] } };
    expect(titles(decide(edited, { allowed: ['qwertia'], refused: [] }))).toEqual([
      'Open het dossier',
    ]);
  });

  test('numbers and addresses never stand in a title, approved or not', () => {
    const one = addAction(begin(), act('click', 'Zaak 2026-0012 van a@b.example openen'), 0);
    expect(titles(decide(one, { allowed: listUndecided(one.recording), refused: [] }))).toEqual([
      'Klik op Zaak … van … openen',
    ]);
  });
});
