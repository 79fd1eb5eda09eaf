/** Watches the bubble frame by frame: a jump or a flash is over before a test could look. */
import type { Page } from '@playwright/test';

interface Recording {
  readonly frames: string[];
  isOn: boolean;
}

/** Resolves with a function that ends it and tells title and place of the bubble in each frame. */
export async function recordBubble(page: Page): Promise<() => Promise<string[]>> {
  const recording = await page.evaluateHandle((): Recording => {
    const made: Recording = { frames: [], isOn: true };
    const look = (): void => {
      // The e2e build alone has an open shadow root.
      const bubble = document
        .querySelector('leidraad-overlay')
        ?.shadowRoot?.querySelector('.bubble');
      const box = bubble?.getBoundingClientRect();
      const place = box && [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
      made.frames.push(
        `${bubble?.querySelector('h2')?.textContent ?? 'no bubble'} @ ${place} ${bubble?.className}`,
      );
      if (made.isOn) requestAnimationFrame(look);
    };
    look();
    return made;
  });
  return async () =>
    recording.evaluate((made) => {
      made.isOn = false;
      return made.frames;
    });
}
