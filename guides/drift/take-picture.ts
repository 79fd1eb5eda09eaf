/** A picture of the part of the page that the target lies in. Nothing is drawn into the page. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Box } from '../../utils/core/frames/boxes.ts';
import type { Picture } from './report.ts';
import type { Tabs } from './tabs.ts';

/** In pixels: enough of what is around it to know the place again. */
const SHOWN = { width: 800, height: 480 };

export interface Camera {
  /** Null: the whole window, and nothing is marked. */
  take(mark: Picture['mark']): Promise<Picture>;
}

/** Makes the folder. Pictures of an earlier run go; whatever else lies there is not ours. */
export async function clearPictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const ours = (await readdir(folder)).filter((name) => /^\d{4,}\.jpg$/.test(name));
  await Promise.all(ours.map((name) => rm(join(folder, name))));
}

/** `folder` is there. Pictures are numbered in the order in which they are taken. */
export function createCamera(tabs: Tabs, folder: string, nextNumber: () => number): Camera {
  return {
    async take(mark) {
      const window = tabs.page.viewportSize()!;
      const clip = mark === null ? { x: 0, y: 0, ...window } : chooseClip(mark, window);
      const file = `${String(nextNumber()).padStart(4, '0')}.jpg`;
      // As it is: neither caret nor animations are changed for us.
      const image = await tabs.page.screenshot({
        clip,
        type: 'jpeg',
        quality: 70,
        caret: 'initial',
      });
      await writeFile(join(folder, file), image);
      const { width, height } = clip;
      return { file, width, height, mark: mark && moveInto(mark, clip) };
    },
  };
}

function chooseClip(mark: Box, window: { width: number; height: number }): Box {
  const isSmall = mark.width <= SHOWN.width && mark.height <= SHOWN.height;
  const width = isSmall ? Math.min(SHOWN.width, window.width) : window.width;
  const height = isSmall ? Math.min(SHOWN.height, window.height) : window.height;
  const place = (from: number, size: number, shown: number, most: number): number =>
    Math.round(Math.min(Math.max(0, from + size / 2 - shown / 2), most - shown));
  return {
    x: place(mark.x, mark.width, width, window.width),
    y: place(mark.y, mark.height, height, window.height),
    width,
    height,
  };
}

/** As much of it as the picture shows. */
function moveInto(mark: NonNullable<Picture['mark']>, clip: Box): Picture['mark'] {
  const x = Math.max(0, mark.x - clip.x);
  const y = Math.max(0, mark.y - clip.y);
  const right = Math.min(clip.width, mark.x + mark.width - clip.x);
  const bottom = Math.min(clip.height, mark.y + mark.height - clip.y);
  if (right <= x || bottom <= y) return null;
  const round = Math.round;
  return {
    kind: mark.kind,
    x: round(x),
    y: round(y),
    width: round(right - x),
    height: round(bottom - y),
  };
}
