import { expect, test, vi } from 'vitest';
import { createMemoryArea } from '../../tests/stores/memory-area.ts';
import { buildContext, buildGuide } from '../core/run/fixtures/build-guide.ts';
import { createPreview } from '../core/run/create-preview.ts';
import type { ProgressEvent, Run } from '../core/run/types.ts';
import { createPreviewStore, withPreview } from './previews.ts';
import type { RunStore } from './resilient.ts';

const guide = { ...buildGuide([{ id: 'a' }, { id: 'b' }]), id: 'preview:1' };
const run = createPreview('preview:1', guide, 'b', buildContext());
const seen: ProgressEvent = {
  kind: 'step-seen',
  runId: run.id,
  packId: run.packId,
  guideId: run.guideId,
  guideVersion: run.guideVersion,
  stepId: 'b',
  at: 1,
};

async function begin() {
  const area = createMemoryArea();
  const onEnd = vi.fn(async () => {});
  const previews = createPreviewStore(area, onEnd);
  const save = vi.fn<RunStore['save']>(async () => {});
  const stored: Run = { ...run, id: 'run-1', preview: undefined };
  const load = vi.fn<RunStore['load']>(async () => stored);
  const runs = withPreview({ save, load } as unknown as RunStore, previews);
  await previews.begin({ run, guide, as: { language: 'de', roles: [] } });
  const keys = async () => Object.keys(await area.get(null));
  return { previews, runs, save, stored, onEnd, keys };
}

test('what happens to a preview changes its run in memory, and is no event of anything', async () => {
  const { runs, save } = await begin();
  await runs.save({ ...run, status: 'shown', painted: true }, [seen]);
  expect(await runs.load(run.id)).toMatchObject({ status: 'shown', painted: true });
  expect(save).not.toHaveBeenCalled();
});

test('other runs are stored as ever', async () => {
  const { runs, save, stored } = await begin();
  await runs.save(stored, [seen]);
  expect(save).toHaveBeenCalledExactlyOnceWith(stored, [seen]);
  expect(await runs.load('run-1')).toBe(stored);
});

test.each(['abandoned', 'offered'] as const)(
  '%s: it is over, and nothing is left',
  async (status) => {
    const { runs, previews, onEnd, save, keys } = await begin();
    await runs.save({ ...run, status }, [seen]);
    expect(await keys()).toEqual([]);
    expect(await previews.load()).toBeNull();
    expect(onEnd).toHaveBeenCalledOnce();
    // What was on its way does not bring it back.
    await runs.save({ ...run, status: 'shown' }, [seen]);
    expect(await keys()).toEqual([]);
    expect(save).not.toHaveBeenCalled();
  },
);

test('done, it stays until its end was read', async () => {
  const { runs, previews, keys } = await begin();
  await runs.save({ ...run, status: 'completed' }, []);
  expect(await runs.load(run.id)).toMatchObject({ status: 'completed' });
  await previews.end('another');
  expect(await keys()).toHaveLength(1);
  await previews.end(run.id);
  expect(await keys()).toEqual([]);
});

test('where it cannot be read, other runs can', async () => {
  const { previews, runs, stored } = await begin();
  vi.spyOn(previews, 'load').mockRejectedValue(new Error('no storage'));
  expect(await runs.load('run-1')).toBe(stored);
});

test('another one takes its place', async () => {
  const { previews, runs } = await begin();
  const other = { ...run, id: 'preview:2' };
  await previews.begin({ run: other, guide, as: { language: 'nl', roles: ['balie'] } });
  await runs.save({ ...run, status: 'shown' }, []);
  expect(await previews.load()).toMatchObject({ run: { id: 'preview:2', status: 'waiting' } });
});
