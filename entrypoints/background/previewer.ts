/** Previews: an author looks at a draft on the live page, as somebody, from any step on. */
import { browser } from 'wxt/browser';
import { isFramed } from '../../utils/core/frames/framed-targets.ts';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import { fillDefaults } from '../../utils/core/guide/variables.ts';
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import { hostPatternsOf } from '../../utils/core/match/glob.ts';
import { createPreview } from '../../utils/core/run/create-preview.ts';
import type { Preview } from '../../utils/store/previews.ts';
import { contextFor } from './library.ts';
import type { Presenter } from './presenter.ts';
import type { Runner } from './runner.ts';
import type { Stores } from './stores.ts';

export interface PreviewOrder {
  readonly guide: Walkthrough;
  readonly stepId: string;
  readonly tabId: number;
  readonly as: Preview['as'];
}

export interface Previewer {
  /** False: a variable has no value, so that nothing can be shown. */
  start(order: PreviewOrder): Promise<boolean>;
  /** False where no preview is on in the tab. */
  setLanguage(tabId: number | null, language: string): Promise<boolean>;
  /** Whichever is on ends. */
  stop(): Promise<void>;
  /** What is on in the tab is taken out of sight: a preview ends, a run can be taken up again. */
  clear(tabId: number): Promise<void>;
}

const AGENT = 'preview-agent';
const FRAME_AGENT = 'preview-frame-agent';

export function createPreviewer(stores: Stores, presenter: Presenter, runner: Runner): Previewer {
  async function clear(tabId: number): Promise<void> {
    const bound = await stores.bindings.get(tabId);
    if (!bound) return;
    if ((await stores.previews.load())?.run.id === bound.runId) await runner.release(tabId);
    else await stores.bindings.setDismissed(tabId);
    await runner.redraw(tabId);
  }

  async function stop(): Promise<void> {
    const preview = await stores.previews.load();
    if (!preview) return;
    const tabId = await stores.bindings.findTab(preview.run.id);
    if (tabId !== undefined) await clear(tabId);
    else await stores.previews.end(preview.run.id);
  }

  return {
    clear,
    stop,
    async start({ guide: draft, stepId, tabId, as }) {
      const resolved = resolveGuide(draft, {});
      if (!resolved.ok) return false;
      const id = `preview:${crypto.randomUUID()}`;
      const guide = { ...(resolved.guide as Walkthrough), id };
      const person = await presenter.contextOf(await presenter.pageOf(tabId));
      const context = contextFor(person, { values: fillDefaults(guide.variables, {}), as });
      await stop();
      await stores.previews.begin({ run: createPreview(id, guide, stepId, context), guide, as });
      await enterPages(guide, tabId);
      const page = await presenter.pageOf(tabId);
      await runner.move(id, tabId, page);
      await runner.refresh(tabId, page);
      return true;
    },
    async setLanguage(tabId, language) {
      const bound = tabId === null ? undefined : await stores.bindings.get(tabId);
      const preview = await stores.previews.load();
      if (!bound || preview?.run.id !== bound.runId) return false;
      await stores.previews.change(bound.runId, { as: { ...preview.as, language } });
      return true;
    },
  };
}

/** The agents on the pages of the guide, which may be installed nowhere: for as long as the preview is on. */
async function enterPages(guide: Walkthrough, tabId: number): Promise<void> {
  await leavePages();
  const agent = { id: AGENT, js: ['agent.js'], allFrames: false };
  const frameAgent = { id: FRAME_AGENT, js: ['frame-agent.js'], allFrames: true };
  const scripts = isFramed(guide) ? [agent, frameAgent] : [agent];
  const rest = { runAt: 'document_idle', persistAcrossSessions: false } as const;
  const matches = hostPatternsOf(guide);
  await browser.scripting.registerContentScripts(
    scripts.map((script) => ({ ...script, ...rest, matches })),
  );
  for (const { js, allFrames } of scripts)
    // Frames that were not granted are passed over; a registration does not reach what is open already.
    await browser.scripting
      .executeScript({ target: { tabId, allFrames }, files: js.map((file) => `/${file}` as never) })
      .catch(() => undefined);
}

/** Takes the registrations back. */
export async function leavePages(): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [AGENT, FRAME_AGENT] });
  const ids = known.map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}
