/** The overlay's end of the line: every request carries the page, every reply is drawn. */
import type { OverlayActions } from '../../components/overlay/actions.ts';
import type { ElementFacts, PageFacts, RunEvent } from '../../utils/core/run/types.ts';
import type { OverlayView } from '../../utils/core/run/view.ts';
import type { ToBackground } from '../../utils/messaging/protocol.ts';
import { askBackground, isOrphaned } from '../../utils/messaging/send.ts';

export interface LinkPorts {
  readPage(): PageFacts;
  show(view: OverlayView): void;
  /** The extension was updated, disabled or removed under this script. */
  onOrphaned(): void;
}

export interface Link {
  report(event: RunEvent, elements: ElementFacts): void;
  createActions(probe: () => ElementFacts): Omit<OverlayActions, 'reveal' | 'answer' | 'guard'>;
  /** A view that the background sent by itself. */
  accept(view: OverlayView): void;
  refresh(): void;
  /** Resolves when the finder is on this page, or cannot come. */
  fetchFinder(): Promise<void>;
}

/** Requests whose reply is a view of this tab. */
type Viewing = {
  [Name in keyof ToBackground]: OverlayView extends ToBackground[Name][1] ? Name : never;
}[keyof ToBackground];

export function connectOverlay({ readPage, show, onOrphaned }: LinkPorts): Link {
  let current: OverlayView | null = null;

  /** Replies and pushed views may overtake each other on their way. */
  function accept(view: OverlayView): void {
    if (current !== null && view.asOf < current.asOf) return;
    current = view;
    show(view);
  }

  async function ask<Name extends Viewing>(
    name: Name,
    request: ToBackground[Name][0],
  ): Promise<void> {
    const view = await send(name, request);
    if (view !== null) accept(view);
  }

  /** A worker that is killed between request and reply loses the reply: asking again is safe, since events name their step. */
  async function send<Name extends keyof ToBackground>(
    name: Name,
    request: ToBackground[Name][0],
  ): Promise<ToBackground[Name][1] | null> {
    for (let attempt = 1; attempt <= 2 && !isOrphaned(); attempt += 1) {
      try {
        return await askBackground(name, request);
      } catch (error) {
        if (attempt === 2) console.warn('[leidraad]', name, error);
      }
    }
    if (isOrphaned()) onOrphaned();
    return null;
  }

  function report(event: RunEvent, elements: ElementFacts): void {
    const runId = current?.run?.runId;
    if (runId !== undefined) void ask('runEvent', { runId, event, elements, page: readPage() });
  }

  function createActions(
    probe: () => ElementFacts,
  ): Omit<OverlayActions, 'reveal' | 'answer' | 'guard'> {
    /** These speak of the step that is in view. */
    const step = (
      event: { type: 'next' | 'back' | 'skip' } | { type: 'answered'; choice: string },
    ): void => {
      const stepId = current?.run?.step.id;
      if (stepId !== undefined) report({ ...event, stepId }, probe());
    };
    const onRun = (act: (run: { runId: string }) => unknown) => (): void => {
      const runId = current?.run?.runId;
      if (runId !== undefined) void act({ runId });
    };
    return {
      next: () => step({ type: 'next' }),
      back: () => step({ type: 'back' }),
      skip: () => step({ type: 'skip' }),
      choose: (choice) => step({ type: 'answered', choice }),
      accept: () => report({ type: 'accepted' }, {}),
      pause: () => report({ type: 'pause', reason: 'person' }, {}),
      stop: () => report({ type: 'stop' }, {}),
      continueHere: (stepId) => report({ type: 'continue', stepId }, probe()),
      resume: (runId) => void ask('resumeRun', { runId, page: readPage() }),
      start: (guideId, practice) => void ask('startGuide', { guideId, practice, page: readPage() }),
      returnToStep: onRun((run) => send('returnToStep', run)),
      dismiss: onRun((run) => ask('dismissRun', run)),
      tellWrong: onRun((run) => send('tellWrong', run)),
      fetchPicture: async (stepId) =>
        current?.run ? send('picture', { runId: current.run.runId, stepId }) : null,
      setLanguage: (language) => void ask('setLanguage', { language }),
      placeLauncher(place) {
        // Drawn at once: it is the person's own hand that moves it.
        if (current?.launcher) accept({ ...current, launcher: { ...current.launcher, place } });
        void send('placeLauncher', { place });
      },
    };
  }

  return {
    report,
    createActions,
    accept,
    refresh: () => void ask('overlay', { page: readPage() }),
    async fetchFinder() {
      await send('finder', {});
    },
  };
}
