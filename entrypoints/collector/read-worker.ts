/** Opens, checks and counts reports, away from the page. See `ReadRequest`. */
import { createBatchReader, type BatchReader } from '../../utils/core/insights/batch-reader.ts';
import type { PublishOptions } from '../../utils/core/insights/publish.ts';
import { summarizeAggregate } from '../../utils/core/insights/summarize-aggregate.ts';
import type { AllCounts } from '../../utils/core/insights/team-counts.ts';
import { createOpener } from '../../utils/store/sealing.ts';
import { answerPage } from './ask-worker.ts';

/** As in `BatchReader`; counts go from worker to worker, and never through the page. */
export type ReadRequest =
  | { readonly ask: 'begin'; readonly secretKey: string }
  | { readonly ask: 'read'; readonly batch: number; readonly files: readonly File[] }
  | { readonly ask: 'count'; readonly batch: number; readonly taken: readonly boolean[] }
  | { readonly ask: 'hand'; readonly to: MessagePort }
  | { readonly ask: 'add'; readonly from: MessagePort }
  | {
      readonly ask: 'publish';
      readonly weeks: ReadonlySet<string>;
      readonly options: PublishOptions;
    };

function createHandler(): (request: ReadRequest) => Promise<unknown> {
  let reader: BatchReader;
  return async (request) => {
    switch (request.ask) {
      case 'begin':
        reader = createBatchReader({ open: await createOpener(request.secretKey), now: Date.now });
        return null;
      case 'read':
        return reader.read(request.batch, request.files);
      case 'count':
        return reader.count(request.batch, request.taken);
      case 'hand':
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
        return request.to.postMessage(reader.hand());
      case 'add':
        return reader.add(await receive(request.from));
      case 'publish': {
        const aggregate = reader.publish(request.weeks, request.options);
        const file = new Blob([JSON.stringify(aggregate)], { type: 'application/json' });
        return { file, summary: summarizeAggregate(aggregate) };
      }
    }
  };
}

answerPage(createHandler());

function receive(port: MessagePort): Promise<AllCounts> {
  return new Promise((resolve) => {
    port.addEventListener('message', ({ data }: MessageEvent<AllCounts>) => resolve(data), {
      once: true,
    });
    port.start();
  });
}
