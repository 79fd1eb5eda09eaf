/** Runs the application in Vaadin's components; entered from a module of its own for each release. */
import { showPage } from '../show-page.ts';
import { drawPage } from './draw-page.ts';
import { releases } from './release.ts';

export function run(release: '14' | '25'): Promise<void> {
  return showPage((page) => drawPage(page, releases[release]));
}
