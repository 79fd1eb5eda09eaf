/** Puts an application on the page, and says when it stands still. */
import type { CasePage } from './case-page.ts';
import {
  createDraw,
  type CreateElement,
  type Draw,
  type Drawn,
  type Props,
  type Release,
} from './draw.ts';
import { settle } from './settle.ts';

declare global {
  /** Served with the page, see `live-pages.ts`. */
  var leidraadPageData: CasePage;
}

export type DrawPage = (draw: Draw, page: CasePage, release: Release) => Drawn;

export interface Mounting {
  readonly createElement: CreateElement;
  /** The parts of the library by their names. */
  readonly library: Props;
  readonly release: Release;
  readonly drawPage: DrawPage;
  render(node: Drawn, root: Element): void;
}

export function mount({ createElement, library, release, drawPage, render }: Mounting): void {
  const root = document.querySelector('#root')!;
  globalThis.leidraadReady = settle(root);
  render(drawPage(createDraw(createElement, library), globalThis.leidraadPageData, release), root);
}
