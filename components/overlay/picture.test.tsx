import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SAMPLE_PICTURE } from '../../tests/gallery/sample-picture.ts';
import { makeRun, makeStep, makeView } from '../../tests/gallery/sample-views.ts';
import type { RunView } from '../../utils/core/run/view.ts';
import { mountOverlay } from '../testing/mount-overlay.tsx';

const image = { asset: 'assets/antwoord.webp', alt: 'A question with its answer' };
const viewOf = (change: Partial<RunView> = {}) =>
  makeView('en', { run: makeRun('en', change), launcher: null });
const pictured = (change: Partial<RunView> = {}) =>
  viewOf({ step: makeStep('en', { image }), ...change });

/** The overlay without a picture first, so that how it is fetched can be told. */
function mount(reply: string | null) {
  const mounted = mountOverlay(viewOf());
  mounted.actions.fetchPicture.mockResolvedValue(reply);
  return mounted;
}
const isDrawn = (canvas: HTMLElement) => vi.waitFor(() => expect(canvas.hidden).toBe(false));

test('a step that cannot be found is told in words and by its picture, fetched once and drawn', async () => {
  const { update, find, actions } = mount(SAMPLE_PICTURE);
  expect(actions.fetchPicture).not.toHaveBeenCalled();
  update({ view: pictured({ status: 'missing' }) });
  const canvas = find('.bubble canvas') as HTMLCanvasElement;
  await isDrawn(canvas);
  expect(canvas.role).toBe('img');
  expect(canvas.ariaLabel).toBe(image.alt);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  expect(new Set(data).size).toBeGreaterThan(8);
  update({ view: pictured({ status: 'missing', language: 'nl' }) });
  expect(find('.bubble canvas')).toBe(canvas);
  expect(canvas.lang).toBe('nl');
  expect(actions.fetchPicture).toHaveBeenCalledExactlyOnceWith('opslaan');
});

test('a picture that cannot be had, or is none, leaves the words as they are', async () => {
  for (const reply of [null, btoa('no picture'), '%']) {
    const { update, find, actions, root } = mount(reply);
    update({ view: pictured() });
    await actions.fetchPicture.mock.results[0]!.value;
    await new Promise(requestAnimationFrame);
    expect(find('.bubble canvas').hidden).toBe(true);
    expect(find('.bubble canvas').getBoundingClientRect().height).toBe(0);
    expect(root.querySelector('.bubble')!.textContent).toContain('Save the decision');
  }
});

async function makePicture(width: number, height: number): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.fillRect(0, 0, width, height);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
}

test.each([
  [1_120, 720],
  [320, 640],
])(
  'a tall picture pushes no words and no buttons out of the bubble: %i × %i',
  async (width, height) => {
    await page.viewport(width, height);
    const { update, find } = mount(await makePicture(600, 1_200));
    update({ view: pictured({ status: 'missing' }), viewport: { width, height } });
    const canvas = find('.bubble canvas');
    await isDrawn(canvas);
    const box = canvas.getBoundingClientRect();
    expect(box.height).toBeLessThanOrEqual(192);
    expect(box.height / box.width).toBeCloseTo(2, 0);
    const bubble = find('.bubble').getBoundingClientRect();
    expect(bubble.height).toBeLessThanOrEqual(width === 320 ? height * 0.4 : 560);
    for (const part of ['.title', '.choices']) {
      const { top, bottom } = find(`.bubble ${part}`).getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(bubble.top);
      expect(bottom).toBeLessThanOrEqual(bubble.bottom);
    }
  },
);
