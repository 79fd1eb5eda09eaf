/** The popup and our own pages, each with the callbacks of a background that answers at once. */
import { GUIDES_SCENES } from './guides-scenes.tsx';
import { OWN_SCENES } from './own-scenes.tsx';
import type { PageScene } from './page-scene.ts';
import { PANEL_SCENES } from './panel-scenes.tsx';

export const PAGE_SCENES: Readonly<Record<string, PageScene>> = {
  ...PANEL_SCENES,
  ...GUIDES_SCENES,
  ...OWN_SCENES,
};
