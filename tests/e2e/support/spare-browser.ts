/**
 * The next tests' browsers are started while this one runs. A Chromium that has just started tells an
 * extension only after some three seconds what its policy is, and ours does nothing before it knows.
 */
import { forgetProfile, launchExtension } from './extension.ts';
import type { LaunchOptions, LoadedExtension } from './extension.ts';

/** So many that the shortest tests, of some two seconds, need not wait. */
const AHEAD = 2;

export interface SpareBrowser {
  /** One with a profile of its own that nobody has used; and starts those after it with the same options. */
  take(options: LaunchOptions): Promise<LoadedExtension>;
  close(): Promise<void>;
}

export function createSpareBrowser(): SpareBrowser {
  let key: string | undefined;
  let spares: Promise<LoadedExtension>[] = [];

  function start(options: LaunchOptions): Promise<LoadedExtension> {
    const launched = launchExtension(options);
    // Whoever takes it hears of it.
    launched.catch(() => {});
    return launched;
  }

  async function close(): Promise<void> {
    const closing = spares;
    spares = [];
    await Promise.all(
      closing.map(async (spare) => {
        const extension = await spare.catch(() => undefined);
        await extension?.close();
        if (extension) await forgetProfile(extension.profile);
      }),
    );
  }

  return {
    async take(options) {
      if (key !== JSON.stringify(options)) await close();
      key = JSON.stringify(options);
      const taken = spares.shift() ?? start(options);
      while (spares.length < AHEAD) spares.push(start(options));
      return taken;
    },
    close,
  };
}
