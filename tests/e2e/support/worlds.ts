/** The script worlds of a page: its own, and those of extensions. */
import type { CDPSession, Frame, Page } from '@playwright/test';
import type { OwnScope } from '../../../utils/dom/hand-over.ts';

export interface World {
  readonly id: number;
  readonly origin: string;
  /** `default` is the page's own; `isolated` belongs to an extension or to the test runner. */
  readonly type: string;
}

export interface Worlds {
  /** Those that are there now, of all frames. */
  list(): readonly World[];
  /** Those of extensions. */
  ofExtensions(): readonly World[];
  /** Runs an expression in a world; its value must be plain data. */
  evaluate<T>(world: World, expression: string): Promise<T>;
}

/** An expression for a world of ours: the type of what our scripts hold there under that name. */
export function typeOf(name: keyof OwnScope): string {
  return `typeof Reflect.${name}`;
}

/** A frame of another site has its worlds to itself: those of a page leave them out. */
export async function watchWorlds(target: Page | Frame): Promise<Worlds> {
  const page = 'context' in target ? target : target.page();
  const session: CDPSession = await page.context().newCDPSession(target);
  const worlds = new Map<number, World>();
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    worlds.set(id, { id, origin, type: String(auxData?.['type']) });
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    worlds.delete(executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  // Tells of every world that is there already, before it is answered.
  await session.send('Runtime.enable');
  const list = (): readonly World[] => [...worlds.values()];
  return {
    list,
    ofExtensions: () => list().filter(({ origin }) => origin.startsWith('chrome-extension://')),
    async evaluate<T>(world: World, expression: string) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: world.id,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value as T;
    },
  };
}
