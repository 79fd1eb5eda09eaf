import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { arbitraryStory, guideAt, tell, type Story } from './fixtures/arbitrary-run.ts';
import { happen, listRecords, type Happened } from './fixtures/build-guide.ts';
import { MAX_TURNS } from './walk.ts';
import { isEnded } from './reduce.ts';
import { LIVE_STATUSES } from './transitions.ts';
import type { ProgressKind, Run, RunEffect } from './types.ts';

const RUNS = { numRuns: 1_000 };
vi.setConfig({ testTimeout: 60_000 });

function holds(check: (told: readonly Happened[], story: Story) => void): void {
  fc.assert(
    fc.property(arbitraryStory, (story) => check(tell(story), story)),
    RUNS,
  );
}

function kindsOf(effects: readonly RunEffect[]): ProgressKind[] {
  return effects.flatMap((effect) => (effect.type === 'record' ? [effect.event.kind] : []));
}

const isLive = (run: Run): boolean => LIVE_STATUSES.some((status) => status === run.status);

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(freezeDeep);
  }
  return value;
}

test('no sequence of events leads to an illegal state', () => {
  holds((told, story) => {
    for (const [index, { run }] of told.entries()) {
      const hasStep = guideAt(story, index).steps.some(({ id }) => id === run.stepId);
      if (run.status === 'shown') expect(run.painted).toBe(true);
      if (run.status === 'missing') expect(run.missed).toBe(true);
      if (run.status === 'confirming') expect(run.action).not.toBe('none');
      if (run.action === 'reached' && !isEnded(run)) expect(run.painted).toBe(false);
      expect(run.offPath !== null).toBe(run.status === 'off-path');
      expect(run.pauseReason !== null).toBe(run.status === 'paused');
      expect(new Set(run.done).size).toBe(run.done.length);
      expect(new Set([...run.done, ...run.skipped]).size).toBe(
        run.done.length + run.skipped.length,
      );
      expect(run.turns).toBeLessThanOrEqual(MAX_TURNS + 1);
      // A step that the guide lost meanwhile is noticed at the next event.
      const justLost = story.update !== null && index >= story.update.at;
      if (isLive(run) && !justLost) expect(hasStep).toBe(true);
    }
  });
});

test('it neither throws nor changes what it was given', () => {
  fc.assert(
    fc.property(arbitraryStory, (story) => {
      tell(freezeDeep(story), freezeDeep);
    }),
    RUNS,
  );
});

test('no run is lost: it can be stopped at any time, and something leads on', () => {
  holds((told, story) => {
    for (const [index, { run, context }] of told.entries()) {
      if (isEnded(run)) continue;
      const guide = guideAt(story, index);
      expect(happen(run, { type: 'stop' }, guide, context).run.status).toBe('abandoned');
      const leadsOn = { offered: 'accepted', paused: 'resume' } as const;
      const type =
        run.status === 'offered' || run.status === 'paused' ? leadsOn[run.status] : 'skip';
      const isOver = guide.steps.every(({ id, when }) => run.done.includes(id) || when);
      const hasStep = guide.steps.some(({ id }) => id === run.stepId);
      if (hasStep || !isOver) expect(happen(run, { type }, guide, context).run).not.toBe(run);
    }
  });
});

/** Follows, apart from the run's own bookkeeping, whether the step that is on was painted since it was entered. */
function followPainting(
  told: readonly Happened[],
  check: (step: Happened, isPainted: boolean) => void,
): void {
  let isPainted = false;
  for (const step of told) {
    const { before, event, run, effects } = step;
    const isLookedFor = before.status === 'waiting' || before.status === 'confirming';
    if (event.type === 'painted' && event.stepId === before.stepId && isLookedFor) isPainted = true;
    check(step, isPainted);
    const left = listRecords(effects).some(
      (line) => /^step-(done|skipped) /.test(line) && line.endsWith(` ${before.stepId}`),
    );
    if (left || run.stepId !== before.stepId || run.turns > before.turns) isPainted = false;
  }
}

test('a run is completed only by a step that was painted and then done, or skipped by the person', () => {
  let completions = 0;
  holds((told) => {
    followPainting(told, ({ before, run, event, effects }, isPainted) => {
      if (run.status !== 'completed' || before.status === 'completed') return;
      completions += 1;
      expect(isPainted).toBe(true);
      const how = event.type === 'skip' ? 'step-skipped' : 'step-done';
      expect(listRecords(effects).slice(-2)).toEqual([
        `${how} ${before.stepId}`,
        `completed ${before.stepId}`,
      ]);
    });
  });
  expect(completions).toBeGreaterThan(50);
});

test('a step is recorded as seen only when it was painted, once each time it is entered', () => {
  let seen = 0;
  holds((told) => {
    let seenInEntry = false;
    followPainting(told, ({ before, run, event, effects }, isPainted) => {
      const now = kindsOf(effects).filter((kind) => kind === 'step-seen').length;
      seen += now;
      if (now > 0) {
        expect(event.type).toBe('painted');
        expect([now, isPainted, seenInEntry]).toEqual([1, true, false]);
        seenInEntry = true;
      }
      const left = kindsOf(effects).some((kind) => kind === 'step-done' || kind === 'step-skipped');
      if (left || run.stepId !== before.stepId || run.turns > before.turns) seenInEntry = false;
    });
  });
  expect(seen).toBeGreaterThan(300);
});

test('a run starts once and ends once, and no ended run was never started', () => {
  holds((told) => {
    const kinds = told.flatMap(({ effects }) => kindsOf(effects));
    const ends = kinds.filter((kind) => kind === 'completed' || kind === 'abandoned');
    const starts = kinds.filter((kind) => kind === 'started');
    expect(starts.length).toBeLessThanOrEqual(1);
    expect(ends.length).toBe(isEnded(told.at(-1)!.run) ? starts.length : 0);
    if (starts.length > 0) expect(kinds[0]).toBe('started');
  });
});

const STALE = [
  'found',
  'painted',
  'missing',
  'acted',
  'confirmed',
  'next',
  'back',
  'skip',
  'continue',
] as const;

test('an event about another step than the current one changes nothing', () => {
  holds((told, story) => {
    for (const [index, { run, context }] of told.entries()) {
      const changing = STALE.filter((type) => {
        const { run: after, effects } = happen(
          run,
          { type, stepId: 'een-andere' },
          guideAt(story, index),
          context,
        );
        return after !== run || effects.length > 0;
      });
      expect(changing).toEqual([]);
    }
  });
});

test('an ended run takes nothing in', () => {
  holds((told) => {
    for (const { before, run, effects } of told) {
      if (!isEnded(before)) continue;
      expect(run).toBe(before);
      expect(effects).toEqual([]);
    }
  });
});

test('a run that went through storage behaves as one that did not', () => {
  holds((told, story) => {
    const stored = tell(story, (run) => JSON.parse(JSON.stringify(run)) as Run);
    expect(stored.map(({ run, effects }) => [run, effects])).toEqual(
      told.map(({ run, effects }) => [run, effects]),
    );
  });
});

test('what fits is drawn, what does not has no effect, and a run that left its tab frees it', () => {
  holds((told) => {
    for (const { before, run, effects } of told) {
      if (run !== before) expect(effects.filter(({ type }) => type === 'render')).toHaveLength(1);
      const frees = effects.some(({ type }) => type === 'unbind');
      expect(frees).toBe(run !== before && (isEnded(run) || run.status === 'offered'));
      expect(run.updatedAt === before.updatedAt || run.updatedAt > 0).toBe(true);
    }
  });
});
