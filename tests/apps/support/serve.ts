/** Runs a server that is not ours, on a free port of this machine alone. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

export interface Site {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface Serving {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** It is ready when it has printed this. */
  readonly ready: string;
}

export const HOST = '127.0.0.1';

export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, HOST, done);
  });
  const { port } = server.address() as { port: number };
  await new Promise((done) => {
    server.close(done);
  });
  return port;
}

/** Resolves when it is ready; throws what it printed if it ends before. */
export async function serve(port: number, serving: Serving): Promise<Site> {
  const { command, args, cwd, variables, ready } = serving;
  const server = spawn(command, args, {
    cwd,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Nothing is left behind by a run that is cut off.
  const end = (): void => void server.kill();
  process.once('exit', end);
  await new Promise<void>((resolve, fail) => {
    let heard = '';
    const listen = (chunk: Buffer): void => {
      heard += chunk.toString();
      if (heard.includes(ready)) resolve();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('error', fail);
    server.once('exit', (code) => fail(new Error(`${command} ended with ${code}:\n${heard}`)));
  });
  return {
    url: `http://${HOST}:${port}`,
    close: () =>
      new Promise((done) => {
        process.off('exit', end);
        server.removeAllListeners('exit');
        server.once('exit', () => done());
        server.kill();
      }),
  };
}
