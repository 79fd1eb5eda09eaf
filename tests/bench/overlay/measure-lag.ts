/** How far the spotlight lags behind its target in the frames that a person sees while scrolling. */
import type { Page } from '@playwright/test';
import { LEIDRAAD } from './contenders.ts';
import { guideIds } from './guides.ts';
import { PATIENCE } from './measure-showing.ts';
import { readEdges, readLags, type Column, type Edges } from './read-lag.ts';
import type { Stage } from './stage.ts';

export type Scroller = 'document' | 'inner';

export interface Lag {
  readonly contender: string;
  readonly scroller: Scroller;
  /** One for each painted frame that was caught, in pixels. */
  readonly lags: readonly number[];
}

/** In each frame the page's own scripts take this long, in milliseconds. */
export const BURDEN = 20;
const DISTANCE = 240;
/** Pixels per second. */
export const SPEED = 600;
/** From the left: in the target, and in nothing else but what lights it up. */
const COLUMN = 640;

export async function scrollPast(stage: Stage, id: string, scroller: Scroller): Promise<Lag> {
  const page = await stage.open(`scrolled/${scroller}`, id);
  if (id === LEIDRAAD) await stage.bringGuide(page, guideIds.scrolled);
  await page.evaluate((patience) => overlayBench.show('start', 0, patience), PATIENCE);
  await page.mouse.move(COLUMN, 700);
  await page.evaluate((ms) => overlayBench.burden(ms), BURDEN);
  const pictures = await recordFrames(page, async (session) => {
    for (const yDistance of [-DISTANCE, DISTANCE, -DISTANCE]) {
      await session.send('Input.synthesizeScrollGesture', {
        x: 200,
        y: 600,
        yDistance,
        speed: SPEED,
        preventFling: true,
        gestureSourceType: 'mouse',
      });
    }
  });
  await page.close();
  const edges: Edges[] = [];
  for (const picture of pictures) {
    const read = readEdges(await readColumn(stage.ownPage, picture));
    if (read !== null) edges.push(read);
  }
  return { contender: id, scroller, lags: readLags(edges) };
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

/** Pictures of the frames as the compositor has put them together, base64. */
async function recordFrames(
  page: Page,
  act: (session: Session) => Promise<void>,
): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const pictures: string[] = [];
  const first = new Promise<void>((resolve) => {
    session.on('Page.screencastFrame', ({ data, sessionId }) => {
      pictures.push(data);
      resolve();
      void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    });
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await first;
  await act(session);
  await session.send('Page.stopScreencast');
  return pictures;
}

function readColumn(page: Page, picture: string): Promise<Column> {
  return page.evaluate(
    async ({ data, x }) => {
      const bytes = Uint8Array.from(atob(data), (it) => it.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(1, bitmap.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, -Math.round((x * bitmap.width) / 1280), 0);
      const pixels = context.getImageData(0, 0, 1, bitmap.height).data;
      return Array.from({ length: bitmap.height }, (_, row) => [
        pixels[row * 4]!,
        pixels[row * 4 + 1]!,
        pixels[row * 4 + 2]!,
      ]) as unknown as Column;
    },
    { data: picture, x: COLUMN },
  );
}
