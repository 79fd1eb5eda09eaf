import { beforeEach, expect, test, vi } from 'vitest';
import { listenEverywhere } from './listen-everywhere.ts';
import { listAllRoots } from './page-roots.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();
const heard = vi.fn<(event: Event) => void>();
const TALL = '<div style="height:3000px">Formulier</div>';

beforeEach(() => heard.mockClear());

const listen = (): void =>
  listenEverywhere(() => listAllRoots(document), { scroll: heard }, page.signal);

/** Scrolling is what a script can do that counts as a person's. */
async function expectHeard({ contentDocument, contentWindow }: HTMLIFrameElement): Promise<void> {
  contentDocument!.body.setHTMLUnsafe(TALL);
  contentWindow!.scrollTo(0, 200);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
}

/** As if the frame had a picture that never comes: that it is loaded is not told. */
function keepLoading(): void {
  const stop = (event: Event): void => event.stopImmediatePropagation();
  document.addEventListener('load', stop, { capture: true, signal: page.signal });
}

test('the next document of a frame is heard before it is loaded', async () => {
  const frame = await page.addFrame('een', '');
  keepLoading();
  listen();
  const before = frame.contentDocument;
  frame.src = `${location.origin}/__no-page__/twee`;
  await vi.waitFor(() => expect(frame.contentDocument).not.toBe(before));
  await vi.waitFor(() => expect(frame.contentDocument!.readyState).toBe('complete'));
  await expectHeard(frame);
});

test('a document that its page writes anew is heard, each event once', async () => {
  const frame = document.createElement('iframe');
  page.main.append(frame);
  listen();
  for (const text of ['Een', 'Twee']) {
    frame.contentDocument!.open();
    frame.contentDocument!.write(`<!doctype html><p>${text}`);
    frame.contentDocument!.close();
    await vi.waitFor(() => expect(frame.contentDocument!.readyState).toBe('complete'));
  }
  await expectHeard(frame);
});

test('who leaves a field has nothing looked for, who leaves the window has', () => {
  page.show('<input>');
  const field = page.get('input');
  field.focus();
  const listTrees = vi.fn(() => listAllRoots(document));
  listenEverywhere(listTrees, { scroll: heard }, page.signal);
  listTrees.mockClear();
  field.blur();
  expect(listTrees).not.toHaveBeenCalled();
  window.dispatchEvent(new FocusEvent('blur'));
  expect(listTrees).toHaveBeenCalledTimes(1);
});

test('what is ended hears nothing more', async () => {
  const frame = await page.addFrame('een', TALL);
  const ending = new AbortController();
  listenEverywhere(() => listAllRoots(document), { scroll: heard }, ending.signal);
  ending.abort();
  const own = vi.fn();
  frame.contentDocument!.addEventListener('scroll', own);
  frame.contentWindow!.scrollTo(0, 200);
  await vi.waitFor(() => expect(own).toHaveBeenCalled());
  expect(heard).not.toHaveBeenCalled();
});
