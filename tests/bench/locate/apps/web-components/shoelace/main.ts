/** Runs the application in Shoelace; entered from a module of its own for each release. */
import { showPage } from '../show-page.ts';
import { drawPage } from './draw-page.ts';
import { releases } from './release.ts';

export function run(release: '2' | '3'): Promise<void> {
  return showPage((page) => drawPage(page, releases[release]));
}
