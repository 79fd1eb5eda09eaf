import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nameTeamWeek } from '../../utils/core/insights/admit.ts';
import { createCollection, type Collection } from '../../utils/core/insights/collection.ts';
import { makeReport } from '../../utils/core/insights/fixtures/make-report.ts';
import { askBackground } from '../../utils/messaging/send.ts';
import { callWorker } from './ask-worker.ts';
import { createPorts } from './ports.ts';
import { openPool } from './reading-pool.ts';

vi.mock(import('./ask-worker.ts'));
vi.mock(import('./reading-pool.ts'));
vi.mock(import('../../utils/messaging/send.ts'));

const REPORTS = ['Oost', 'West'].map((team, id) => makeReport(id, { team }));
const WEEKS = REPORTS.map(nameTeamWeek);

let collection: Collection;
/** What another window has published, of these weeks. */
let again: readonly string[];

beforeEach(() => {
  vi.stubGlobal('Worker', vi.fn());
  vi.stubGlobal('__BARE_FIGURES__', false);
  again = [];
  const pair = { publicKey: 'age1', secretKey: 'AGE-SECRET-KEY-1' };
  vi.mocked(callWorker).mockReturnValue({
    ask: async <Reply>() => ({ pair, file: '' }) as Reply,
    close: () => undefined,
  });
  vi.mocked(askBackground).mockImplementation(
    async (name) =>
      (name === 'markPublished' ? again : { threshold: 10, published: ['2026-W40 Oost'] }) as never,
  );
  vi.mocked(openPool).mockImplementation(async ({ published }) => {
    collection = createCollection(published);
    return {
      read: async () => collection.view(),
      publish: async (weeks) => ({
        file: new Blob(),
        summary: REPORTS.filter((it) => weeks.has(nameTeamWeek(it))) as never,
      }),
      close: () => undefined,
    };
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function read() {
  const ports = createPorts(() => undefined);
  await ports.onMakeKey('een lange wachtzin');
  await ports.onRead([], () => undefined);
  return ports;
}

const judgeLater = () =>
  REPORTS.map((report, at) => collection.judge('later.age', { ...report, id: `later ${at}` }));

test('what is published counts as published for what is read after it', async () => {
  const { onPublish } = await read();
  expect(await onPublish([WEEKS[0]!], new Map())).toMatchObject({ ok: true });
  expect(judgeLater()).toEqual(['late', null]);
  expect(collection.judge('old.age', makeReport(9, { week: '2026-W40', team: 'Oost' }))).toBe(
    'late',
  );
});

test('where another window was first with one week, the others are not taken for published', async () => {
  const { onPublish } = await read();
  again = [WEEKS[0]!];
  expect(await onPublish(WEEKS, new Map())).toEqual({ ok: false, again });
  expect(judgeLater()).toEqual(['late', null]);
});
