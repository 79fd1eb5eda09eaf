import { expect, test } from 'vitest';
import { parseMarkdown } from '../text/parse-markdown.ts';
import { buildContext, buildGuide, newRun, play } from './fixtures/build-guide.ts';
import { presentCard } from './present.ts';
import { context } from './fixtures/view-run.ts';

test('a card tells what a guide is for and where the person is with it', () => {
  const rich = buildGuide([{ id: 'een' }, { id: 'twee' }], {
    goal: { nl: 'Een zaak **afhandelen**' },
    minutes: 4,
  });
  expect(presentCard(rich, null, context)).toEqual({
    guideId: rich.id,
    canPractise: false,
    elsewhere: null,
    language: 'nl',
    title: 'Zaak afhandelen',
    goal: parseMarkdown('Een zaak **afhandelen**'),
    minutes: 4,
    words: null,
    state: 'new',
    runId: null,
    progress: null,
  });
  expect(presentCard(rich, newRun(rich), context)).toMatchObject({ state: 'new', runId: null });
  const { run } = play(rich, ['painted', 'next']);
  expect(presentCard(rich, run, context)).toMatchObject({
    state: 'under-way',
    runId: 'run-1',
    progress: { number: 2, count: 2 },
  });
  const finished = buildContext({ completedGuides: [rich.id] });
  expect(presentCard(rich, null, finished)).toMatchObject({ state: 'completed', progress: null });
  expect(presentCard(rich, run, finished)).toMatchObject({ state: 'under-way' });
});

test('only what cannot be undone makes practice worth while', () => {
  const risky = buildGuide([{ id: 'een', risk: 'irreversible' }]);
  expect(presentCard(risky, null, context).canPractise).toBe(true);
  expect(presentCard(buildGuide([{ id: 'een' }]), null, context).canPractise).toBe(false);
});
