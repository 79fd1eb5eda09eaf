/** A page that never rests: in each frame 200 cells get another text, and the document scrolls. */
import { afterFrame } from './frames.ts';

const CHANGES = 200;
const STEP = 3;
/** In frames: down, then up again. */
const TURN = 45;

export async function keepBusy(frames: number): Promise<void> {
  const cells = [...document.querySelectorAll('td')];
  for (let frame = 0; frame < frames; frame += 1) {
    for (let at = 0; at < CHANGES; at += 1) {
      cells[(frame * CHANGES + at) % cells.length]!.textContent = `${frame} · ${at}`;
    }
    scrollBy(0, Math.floor(frame / TURN) % 2 === 0 ? STEP : -STEP);
    await afterFrame();
  }
}
