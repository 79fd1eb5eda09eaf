import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export interface Outcome {
  readonly ok: boolean;
  readonly seconds: number;
  /** What the command printed; empty when it printed straight to the terminal. */
  readonly output: string;
}

export interface CommandOptions {
  /** `shown`: straight to the terminal. `kept`: handed back. */
  readonly output: 'shown' | 'kept';
  readonly variables?: Readonly<Record<string, string>>;
}

/** Runs a command line as npm would: the project's own tools, and so its pinned Node, come first. */
export function runCommand(command: string, options: CommandOptions): Outcome {
  const started = performance.now();
  const path = [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const done = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', ...(options.output === 'shown' ? outward : inward)],
    env: {
      ...process.env,
      PATH: path,
      ...(options.output === 'kept' ? { NO_COLOR: '1' } : {}),
      ...options.variables,
    },
  });
  return {
    ok: done.status === 0,
    seconds: (performance.now() - started) / 1000,
    output: options.output === 'kept' ? `${done.stdout}${done.stderr}` : '',
  };
}

const outward = ['inherit', 'inherit'] as const;
const inward = ['pipe', 'pipe'] as const;
