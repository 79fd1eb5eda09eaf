/** Put into every frame before its own scripts; does nothing until it is asked. */
import type { TargetView } from '../../../utils/core/run/view.ts';
import { readName } from '../../../utils/dom/accessible-name.ts';
import { readElementStates } from '../../../utils/dom/element-state.ts';
import { isNear } from '../../../utils/dom/frame-path.ts';
import { readPageFacts } from '../../../utils/dom/page-facts.ts';
import { createTargetFinder, describeElement } from '../../../utils/dom/target-finder.ts';
import type { LocatedElement, TargetFinder } from '../../../utils/dom/target-finder.ts';
import { visibleBox } from '../../../utils/dom/visible-box.ts';
import { watchOutcome } from '../../../utils/dom/watch-action.ts';
import { watchTarget } from '../../../utils/dom/watch-target.ts';
import type { DriftPage, PageAnswer } from './api.ts';
import { keepClosedRoots } from './keep-closed-roots.ts';
import { watchRest } from './watch-rest.ts';

function createDriftPage(): DriftPage {
  const elements = new Map<string, Element>();
  let finder: TargetFinder | undefined;
  const find = (): TargetFinder => (finder ??= createTargetFinder(document));

  function toAnswer(key: string, located: LocatedElement): PageAnswer {
    const near = located.status === 'missing' ? located.likest : undefined;
    const element = 'element' in located ? located.element : (near as Element | undefined);
    elements.delete(key);
    if (element !== undefined) elements.set(key, element);
    const { status, reasons, score } = located;
    return {
      status,
      reasons,
      score,
      hasElement: element !== undefined,
      ...(located.status === 'missing' && { reason: located.reason }),
      ...(located.status === 'ambiguous' && { count: located.count }),
    };
  }

  function lookFor(key: string, target: TargetView, timeoutMs: number): Promise<PageAnswer> {
    return new Promise((resolve) => {
      const ending = new AbortController();
      const end = (located: LocatedElement): void => {
        ending.abort();
        resolve(toAnswer(key, located));
      };
      watchTarget(find(), target, {
        signal: ending.signal,
        timeoutMs,
        onFound: () => end(find().locate(target)),
        onLost() {},
        onUnsure(_, isOverdue) {
          const located = find().locate(target);
          if (located.status !== 'missing' || isOverdue) end(located);
        },
      });
    });
  }

  return {
    isFar: () => !isNear(window),
    facts: () => readPageFacts(document),
    async look(targets, timeoutMs) {
      const answers = Object.entries(targets).map(
        async ([key, it]) => [key, await lookFor(key, it, timeoutMs)] as const,
      );
      return Object.fromEntries(await Promise.all(answers));
    },
    watchGone: (target, timeoutMs) =>
      new Promise((resolve) => {
        const signal = AbortSignal.timeout(timeoutMs);
        signal.addEventListener('abort', () => resolve(false));
        watchOutcome({ on: 'gone', target }, find(), { signal, onReached: () => resolve(true) });
      }),
    element: (key) => elements.get(key)!,
    states: (key) => readElementStates(elements.get(key)!),
    reveal(key) {
      const element = elements.get(key);
      element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      return element ? visibleBox(element) : null;
    },
    describe(key, rowVariable) {
      const element = elements.get(key)!;
      const { evidence } = describeElement(
        element,
        rowVariable === undefined ? {} : { rowVariable },
      );
      const { lang } = element.ownerDocument.documentElement;
      return { evidence, name: readName(element).replace(/\s+/g, ' ').trim(), language: lang };
    },
    rest: watchRest,
  };
}

keepClosedRoots();
Object.assign(globalThis, { leidraadDrift: createDriftPage() });
