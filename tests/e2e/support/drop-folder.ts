import type { Locator } from '@playwright/test';

/** From the file manager onto `place`, as a person does it. Chromium only. `folder`: a path. */
export async function dropFolder(place: Locator, folder: string): Promise<void> {
  await place.scrollIntoViewIfNeeded();
  const { x, y } = (await place.boundingBox())!;
  const line = await place.page().context().newCDPSession(place.page());
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await line.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data });
  await line.detach();
}
