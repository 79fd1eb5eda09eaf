/**
 * The next test's browser is started while this one runs. A Chromium that has just started tells an
 * extension only after some three seconds what its policy is, and ours does nothing before it knows.
 */
import { forgetProfile, launchExtension } from './extension.ts';
import { createProfileTemplates } from './profile-templates.ts';
import type { LaunchOptions, LoadedExtension } from './extension.ts';

type SpareOptions = Pick<LaunchOptions, 'build' | 'locale' | 'backForwardCache'>;

interface Spare {
  readonly key: string;
  readonly launched: Promise<LoadedExtension>;
}

export interface SpareBrowser {
  /** One with a profile of its own that nobody has used; and starts the next with the same options. */
  take(options: SpareOptions): Promise<LoadedExtension>;
  close(): Promise<void>;
}

export function createSpareBrowser(): SpareBrowser {
  const templates = createProfileTemplates();
  let spare: Spare | undefined;

  async function launch(options: SpareOptions): Promise<LoadedExtension> {
    const profile = await templates.copy(options.build);
    return launchExtension({ ...options, profile }).catch(async (error: unknown) => {
      await forgetProfile(profile);
      throw error;
    });
  }

  function start(options: SpareOptions): Spare {
    const launched = launch(options);
    // Whoever takes it hears of it.
    launched.catch(() => {});
    return { key: JSON.stringify(options), launched };
  }

  async function close(): Promise<void> {
    const extension = await spare?.launched.catch(() => undefined);
    spare = undefined;
    await extension?.close();
    if (extension) await forgetProfile(extension.profile);
  }

  return {
    async take(options) {
      if (spare?.key !== JSON.stringify(options)) await close();
      const { launched } = spare ?? start(options);
      spare = start(options);
      return launched;
    },
    async close() {
      await close();
      await templates.remove();
    },
  };
}
