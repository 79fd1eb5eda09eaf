import { expect, test } from 'vitest';
import { buildGuide, play } from './fixtures/build-guide.ts';

const click = { advance: { on: 'click' }, target: 'save' };

const onMissing = (policy: string) =>
  buildGuide([{ id: 'een', ...click, onMissing: { do: policy } }, { id: 'twee' }]);

test('a target that is not found is explained, and looked for again once it is there', () => {
  const guide = onMissing('explain');
  const missing = play(guide, ['missing']);
  expect(missing.run).toMatchObject({ status: 'missing', stepId: 'een' });
  expect(missing.log.at(-1)).toBe('missing een');
  const again = play(guide, ['found', 'missing'], missing);
  expect(again.run.status).toBe('missing');
  expect(again.log).toEqual([]);
});

test('another address of the same document leaves it missing, since nobody would say so again', () => {
  const missing = play(onMissing('explain'), ['missing']);
  const page = { type: 'page', at: '/ergens' } as const;
  expect(play(onMissing('explain'), [{ ...page, isSame: true }], missing).run.status).toBe(
    'missing',
  );
  expect(play(onMissing('explain'), [page], missing).run.status).toBe('waiting');
  const waiting = play(onMissing('explain'), ['painted', { ...page, isSame: true }]);
  expect(waiting.run.status).toBe('waiting');
});

test('while the target is missing, the person’s word counts for any step, and so does the action', () => {
  const guide = onMissing('explain');
  expect(play(guide, ['missing', 'next']).run).toMatchObject({ stepId: 'twee', done: ['een'] });
  expect(play(guide, ['missing', 'acted']).run).toMatchObject({ stepId: 'twee', done: ['een'] });
});

test('words that stand in for the step are not the step: they do not count as seen', () => {
  const { run, log } = play(onMissing('explain'), ['missing', 'painted']);
  expect(run.painted).toBe(false);
  expect(log).not.toContain('step-seen een');
});

test('a target that vanishes after it was shown is missing too', () => {
  expect(play(onMissing('explain'), ['painted', 'missing']).run.status).toBe('missing');
  expect(play(onMissing('wait'), ['painted', 'missing']).run.status).toBe('waiting');
});

test('an author may say to wait on, to go on without, or to stop', () => {
  const waited = play(onMissing('wait'), ['missing', 'missing']);
  expect(waited.run).toMatchObject({ status: 'waiting', stepId: 'een' });
  expect(waited.log).toEqual(['started een', 'missing een']);
  const skipped = play(onMissing('skip'), ['missing']);
  expect(skipped.run).toMatchObject({ stepId: 'twee', skipped: ['een'], trail: [] });
  expect(skipped.log.slice(1)).toEqual(['missing een', 'step-skipped een']);
  const stopped = play(onMissing('stop'), ['missing']);
  expect(stopped.run.status).toBe('abandoned');
  expect(stopped.log.slice(1)).toEqual(['missing een', 'abandoned een']);
});

test('a last step that was skipped because it was missing completes nothing', () => {
  const guide = buildGuide([{ id: 'een', ...click, onMissing: { do: 'skip' } }]);
  expect(play(guide, ['missing']).run.status).toBe('abandoned');
});

test('a step that was seen before it went missing can be gone back to', () => {
  const { run } = play(onMissing('skip'), ['painted', 'page', 'missing']);
  expect(run).toMatchObject({ stepId: 'twee', skipped: ['een'], trail: ['een'] });
});

test('of several alike is told as soon as the page has settled, but nothing else is done before the time is up', () => {
  const ambiguous = { type: 'missing', why: 'ambiguous' } as const;
  const explained = play(onMissing('explain'), [ambiguous]);
  expect(explained.run).toMatchObject({ status: 'missing', missed: true });
  expect(explained.log.at(-1)).toBe('missing een');
  expect(play(onMissing('explain'), ['missing'], explained).log).toEqual([]);
  for (const policy of ['wait', 'skip', 'stop']) {
    const waiting = play(onMissing(policy), [ambiguous]);
    expect(waiting.run).toMatchObject({ status: 'waiting', stepId: 'een', missed: false });
    expect(play(onMissing(policy), ['missing'], waiting).log[0]).toBe('missing een');
  }
});
