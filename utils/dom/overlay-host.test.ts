import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createOverlayHost } from './overlay-host.ts';
import type { OverlayHost } from './overlay-host.ts';
import { countListeners, expectUntouched, nextFrames, useTestPage } from './test-page.ts';

const page = useTestPage();
const css = 'button { pointer-events: auto; position: absolute; top: 40px; left: 40px; }';
let overlay: OverlayHost | undefined;

afterEach(() => overlay?.dispose());

/** The host with a button in it, at (40, 40). */
function create(onRemoved?: () => void): OverlayHost & { button: HTMLButtonElement } {
  overlay = createOverlayHost(document, onRemoved ? { css, onRemoved } : { css });
  const button = document.createElement('button');
  button.textContent = 'Volgende';
  overlay.root.append(button);
  return { ...overlay, button };
}

const isOnTop = () => document.elementFromPoint(50, 50)?.localName === 'leidraad-overlay';
const settled = (check: () => void) => vi.waitFor(check, { interval: 16 });
const dialog = () => page.get('dialog') as HTMLDialogElement;

test('has a closed shadow root, adopts its styles and needs no more than one attribute', async () => {
  const { host, root } = create();
  expect(host.shadowRoot).toBeNull();
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(host.getAttributeNames()).toEqual(['popover']);
  expect(host.matches(':popover-open')).toBe(true);
  expect(isOnTop()).toBe(true);
  expect(getComputedStyle(host).pointerEvents).toBe('none');
  expect(document.elementFromPoint(200, 200)?.localName).not.toBe('leidraad-overlay');
});

test('keeps its events from the page, and lets the page have its own', async () => {
  page.show('<button>Van de pagina</button>');
  overlay = createOverlayHost(document, { css, isOpen: true });
  const button = document.createElement('button');
  overlay.root.append(button);
  const heard = vi.fn();
  const types = ['keydown', 'keyup', 'click', 'dblclick', 'pointerdown', 'pointerup', 'focusin'];
  for (const type of types) document.addEventListener(type, heard);
  await userEvent.dblClick(button);
  button.focus();
  await userEvent.keyboard('a');
  expect(heard).not.toHaveBeenCalled();
  await userEvent.click(page.get('button'), { position: { x: 2, y: 2 } });
  expect(heard).toHaveBeenCalled();
  for (const type of types) document.removeEventListener(type, heard);
});

test("does not let the page's styles in", () => {
  page.show(
    '<style>leidraad-overlay, * { opacity: 0 !important; transform: scale(2) !important; color: red }</style>',
  );
  const style = getComputedStyle(create().host);
  expect([style.opacity, style.transform, style.color]).toEqual(['1', 'none', 'rgb(0, 0, 0)']);
});

test('moves into a modal dialog while it is open, and keeps the focus', async () => {
  page.show('<dialog style="padding:0"><button id="in">x</button></dialog>');
  const { host, root, button } = create();
  button.focus();
  dialog().showModal();
  await settled(() => expect(host.parentNode).toBe(dialog()));
  expect(host.matches(':popover-open')).toBe(true);
  expect(isOnTop()).toBe(true);
  button.focus();
  expect(root.activeElement).toBe(button);
  dialog().close();
  await settled(() => expect(host.parentNode).toBe(document.documentElement));
  expect(isOnTop()).toBe(true);
});

test('comes to an end in a form with a field called like the way up', async () => {
  page.show('<form><input name="parentNode"><dialog></dialog></form>');
  const { host } = create();
  dialog().showModal();
  await settled(() => expect(host.parentNode).toBe(dialog()));
  page.get('form').remove();
  await settled(() => expect(host.parentNode).toBe(document.documentElement));
});

test('follows the dialog that was opened last, also in a shadow root', async () => {
  page.show(
    `<dialog id="one"></dialog><x-a><template shadowrootmode="open"><dialog><input></dialog></template></x-a>`,
  );
  const { host } = create();
  const inner = page.get('x-a').shadowRoot!.querySelector('dialog')!;
  inner.showModal();
  await settled(() => expect(host.parentNode).toBe(inner));
  dialog().showModal();
  await settled(() => expect(host.parentNode).toBe(dialog()));
  dialog().close();
  await settled(() => expect(host.parentNode).toBe(inner));
  inner.close();
  await settled(() => expect(host.parentNode).toBe(document.documentElement));
});

test('follows a dialog in a shadow root that came later, and holds up nobody who tabs', async () => {
  page.show('<input id="a"><input id="b">');
  const { host } = create();
  const walk = vi.spyOn(document, 'createTreeWalker');
  page.main.insertAdjacentElement('beforeend', document.createElement('x-late'));
  const inner = document.createElement('dialog');
  page.get('x-late').attachShadow({ mode: 'open' }).append(inner);
  for (const id of ['#a', '#b', '#a']) page.get(id).focus();
  inner.showModal();
  expect(walk).not.toHaveBeenCalled();
  await settled(() => expect(host.parentNode).toBe(inner));
  walk.mockRestore();
  inner.close();
  await settled(() => expect(host.parentNode).toBe(document.documentElement));
});

test('moves into a popover that would close at a click in it, and out of it again', async () => {
  page.show('<dialog></dialog><div id="p" popover>x</div><div id="m" popover="manual">x</div>');
  const { host } = create();
  page.get('#p').showPopover();
  await settled(() => expect(host.parentNode).toBe(page.get('#p')));
  page.get('#m').showPopover();
  await settled(() => expect(isOnTop()).toBe(true));
  expect(host.parentNode).toBe(page.get('#p'));
  dialog().showModal();
  await settled(() => expect(host.parentNode).toBe(dialog()));
  dialog().close();
  await settled(() => expect(host.parentNode).toBe(document.documentElement));
});

test('is not zoomed with what it lies in, however that changes', async () => {
  page.show('<dialog style="zoom:2"></dialog>');
  const { host, button } = create();
  const place = () => [host.currentCSSZoom, Math.round(button.getBoundingClientRect().x)];
  const onError = vi.fn();
  addEventListener('error', onError);
  try {
    document.documentElement.style.zoom = '1.5';
    await settled(() => expect(place()).toEqual([1, 40]));
    dialog().showModal();
    await settled(() => expect(host.parentNode).toBe(dialog()));
    await settled(() => expect(place()).toEqual([1, 40]));
  } finally {
    document.documentElement.removeAttribute('style');
  }
  await settled(() => expect(place()).toEqual([1, 40]));
  await nextFrames(2);
  removeEventListener('error', onError);
  expect(onError, 'the page hears of no error').not.toHaveBeenCalled();
});

test('gives up where something lies over it again and again', async () => {
  page.show('<div id="p" popover="manual">x</div>');
  const onRemoved = vi.fn();
  create(onRemoved);
  const cover = page.get('#p');
  for (let turn = 0; turn < 40 && onRemoved.mock.calls.length === 0; turn += 1) {
    cover.showPopover();
    await nextFrames(1);
    cover.hidePopover();
  }
  expect(onRemoved).toHaveBeenCalledOnce();
  expect(document.querySelector('leidraad-overlay')).toBeNull();
});

test('begins inside a dialog that is open already', () => {
  page.show('<dialog></dialog>');
  dialog().showModal();
  expect(create().host.parentNode).toBe(dialog());
});

test('does not go with a dialog that is removed', async () => {
  page.show('<dialog></dialog>');
  const onRemoved = vi.fn();
  const { host } = create(onRemoved);
  dialog().showModal();
  await settled(() => expect(host.parentNode).toBe(dialog()));
  dialog().remove();
  await settled(() => expect(host.parentNode).toBe(document.documentElement));
  expect(onRemoved).not.toHaveBeenCalled();
});

test('does not go with what is around a dialog, wherever the page has moved that', async () => {
  page.show(
    '<p><x-a><template shadowrootmode="open"><div><dialog></dialog></div></template></x-a></p><section></section>',
  );
  const inner = page.get('x-a').shadowRoot!.querySelector('dialog')!;
  const { host } = create();
  inner.showModal();
  await settled(() => expect(host.parentNode).toBe(inner));
  page.get('section').moveBefore(page.get('x-a'), null);
  await Promise.resolve();
  expect(host.parentNode).toBe(inner);
  page.get('section').remove();
  await settled(() => expect(host.parentNode).toBe(document.documentElement));
});

test('hears nothing of what the page changes elsewhere', async () => {
  page.show('<p>1</p>');
  const heard = vi.fn();
  vi.stubGlobal(
    'MutationObserver',
    class extends MutationObserver {
      constructor(tell: MutationCallback) {
        super((records, observer) => {
          heard();
          tell(records, observer);
        });
      }
    },
  );
  const { host } = create();
  vi.unstubAllGlobals();
  await Promise.resolve();
  heard.mockClear();
  page.get('p').textContent = '2';
  page.get('p').className = 'x';
  page.main.append(document.createElement('p'));
  await Promise.resolve();
  expect(heard).not.toHaveBeenCalled();
  host.remove();
  await settled(() => expect(host.isConnected).toBe(true));
  expect(heard).toHaveBeenCalled();
});

test.each([
  ['a popover', () => page.get('#p').showPopover()],
  ['a dialog that is not modal', () => (page.get('dialog') as HTMLDialogElement).show()],
])('stays above %s that opens later', async (_, open) => {
  page.show(
    '<div id="p" popover="manual" style="inset:0;width:300px;height:300px;margin:0">x</div><dialog style="inset:0;margin:0;width:300px;height:300px">y</dialog>',
  );
  create();
  open();
  await settled(() => expect(isOnTop()).toBe(true));
});

test('comes back when the page takes it away or hides it, and gives up in the end', async () => {
  const onRemoved = vi.fn();
  const { host } = create(onRemoved);
  host.setAttribute('aria-hidden', 'true');
  host.style.display = 'none';
  await settled(() => expect(host.getAttributeNames()).toEqual(['popover']));
  host.hidePopover();
  await settled(() => expect(host.matches(':popover-open')).toBe(true));
  host.remove();
  await settled(() => expect(host.isConnected).toBe(true));
  expect(onRemoved).not.toHaveBeenCalled();
  for (let i = 0; i < 20 && onRemoved.mock.calls.length === 0; i++) {
    host.remove();
    await Promise.resolve();
  }
  expect(onRemoved).toHaveBeenCalledOnce();
  expect(document.querySelector('leidraad-overlay')).toBeNull();
});

test('makes room when the extension was updated under it', async () => {
  let isOrphaned = false;
  const onRemoved = vi.fn();
  overlay = createOverlayHost(document, { css, onRemoved, isOrphaned: () => isOrphaned });
  isOrphaned = true;
  const next = createOverlayHost(document, { css });
  await settled(() => expect(onRemoved).toHaveBeenCalledOnce());
  await nextFrames();
  expect([...document.querySelectorAll('leidraad-overlay')]).toEqual([next.host]);
  next.dispose();
});

test('removes what an earlier version left', () => {
  page.show('<leidraad-overlay></leidraad-overlay>');
  create();
  expect(document.querySelectorAll('leidraad-overlay')).toHaveLength(1);
});

test("keeps the person's clicks in it from the page", async () => {
  const { root, button } = create();
  const onPage = vi.fn();
  const onOurs = vi.fn();
  button.addEventListener('click', onOurs);
  document.addEventListener('click', onPage, { signal: page.signal });
  button.focus();
  expect(root.activeElement).toBe(button);
  await userEvent.keyboard('{Enter}');
  expect(onOurs).toHaveBeenCalledOnce();
  expect(onPage).not.toHaveBeenCalled();
});

/** Which of these the page hears, of all that happen in the overlay or on the page. */
function listenOnPage(types: readonly string[]): string[] {
  const heard: string[] = [];
  for (const type of types)
    document.addEventListener(type, () => heard.push(type), { signal: page.signal });
  return heard;
}
const send = (at: Element, type: string): boolean =>
  at.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));

const UPS = ['pointerup', 'mouseup'];

test('the page hears the end of a press that began in it, and of none that began in us', () => {
  const { button } = create();
  const heard = listenOnPage(UPS);
  send(document.body, 'pointerdown');
  for (const type of UPS) send(button, type);
  expect(heard).toEqual(UPS);
  send(button, 'pointerdown');
  for (const type of UPS) send(button, type);
  expect(heard).toEqual(UPS);
  send(document.body, 'pointerdown');
  send(button, 'mouseup');
  expect(heard).toEqual([...UPS, 'mouseup']);
});

test('the page hears nothing of what is copied or turned in us, and takes no wheel from it', () => {
  const { button } = create();
  const types = ['copy', 'cut', 'paste', 'wheel'];
  const heard = listenOnPage(types);
  for (const type of types) send(button, type);
  expect(heard).toEqual([]);
  for (const type of types) send(document.body, type);
  expect(heard).toEqual(types);
  const refuse = (event: Event): void => event.preventDefault();
  document.addEventListener('wheel', refuse, { passive: false, signal: page.signal });
  expect(send(button, 'wheel'), 'a page that takes the wheel for itself').toBe(true);
});

test('writes nothing on the page but its own host, and leaves nothing behind', async () => {
  page.show('<dialog></dialog>');
  const before = document.documentElement.outerHTML;
  const listeners = countListeners();
  await expectUntouched(async () => {
    const { dispose } = create();
    await nextFrames();
    dispose();
  });
  expect(listeners.open()).toBe(0);
  listeners.restore();
  expect(document.documentElement.outerHTML).toBe(before);
  dialog().showModal();
  await nextFrames();
  expect(document.querySelector('leidraad-overlay')).toBeNull();
});
