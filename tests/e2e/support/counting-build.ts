/**
 * A copy of the e2e build whose agent first counts what is used in its world: the agent and the overlay
 * themselves are byte for byte those of the build.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyBuild } from './copy-build.ts';

export interface Counts {
  /** How often each was constructed or called. */
  readonly observers: Readonly<Record<string, number>>;
  readonly timers: Readonly<Record<string, number>>;
  /** The types of the events that are listened for, in order. */
  readonly listeners: readonly string[];
  readonly sent: number;
  readonly answered: number;
}

/** An expression for the extension's world of a page; its value is a `Counts`. */
export const READ_COUNTS = 'globalThis.leidraadCounts';

const OBSERVERS = [
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'PerformanceObserver',
];
const TIMERS = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'];

/** Runs in the page; must not lean on anything of this module but its arguments. */
function count(observers: readonly string[], timers: readonly string[]): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  if (scope['leidraadCounts'] !== undefined) return;
  const zero = (names: readonly string[]): Record<string, number> =>
    Object.fromEntries(names.map((name) => [name, 0]));
  const counts = {
    observers: zero(observers),
    timers: zero(timers),
    listeners: [] as string[],
    sent: 0,
    answered: 0,
  };
  scope['leidraadCounts'] = counts;
  for (const name of observers) {
    const Original = scope[name] as new (...args: unknown[]) => object;
    scope[name] = class extends Original {
      constructor(...args: unknown[]) {
        super(...args);
        counts.observers[name]! += 1;
      }
    };
  }
  for (const name of timers) {
    const original = scope[name] as (...args: unknown[]) => unknown;
    scope[name] = (...args: unknown[]) => {
      counts.timers[name]! += 1;
      return original(...args);
    };
  }
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function add(
    this: EventTarget,
    ...args: Parameters<typeof listen>
  ) {
    counts.listeners.push(args[0]);
    return listen.apply(this, args);
  };
  const { runtime } = (
    scope as { chrome: { runtime: { sendMessage(it: unknown): Promise<unknown> } } }
  ).chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = async (message) => {
    counts.sent += 1;
    const reply = await send(message);
    counts.answered += 1;
    return reply;
  };
}

/** The folder of the copy; whoever asked for it removes it. */
export async function makeCountingBuild(): Promise<string> {
  const folder = await copyBuild();
  const agent = join(folder, 'agent.js');
  const preamble = `(${String(count)})(${JSON.stringify(OBSERVERS)}, ${JSON.stringify(TIMERS)});\n`;
  await writeFile(agent, preamble + (await readFile(agent, 'utf8')));
  return folder;
}
