/** What the main thread of a page has worked, in milliseconds of its own processor time. */
import type { Page } from '@playwright/test';

export interface Work {
  /** Everything, in tasks. */
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly style: number;
}

const METRICS = {
  task: 'TaskDuration',
  script: 'ScriptDuration',
  layout: 'LayoutDuration',
  style: 'RecalcStyleDuration',
} as const;

export interface MainThread {
  /** The work that was done meanwhile, and what came of it. */
  during<T>(act: () => Promise<T>): Promise<[Work, T]>;
}

export async function watchMainThread(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  // Ticks of the thread: work of other processes on the machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<Work> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string): number =>
      1_000 * metrics.find((metric) => metric.name === name)!.value;
    return {
      task: value(METRICS.task),
      script: value(METRICS.script),
      layout: value(METRICS.layout),
      style: value(METRICS.style),
    };
  };
  return {
    async during(act) {
      const before = await read();
      const result = await act();
      const after = await read();
      return [subtract(after, before), result];
    },
  };
}

export function subtract(one: Work, other: Work): Work {
  return {
    task: one.task - other.task,
    script: one.script - other.script,
    layout: one.layout - other.layout,
    style: one.style - other.style,
  };
}
