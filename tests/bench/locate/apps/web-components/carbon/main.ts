/** Runs the application in Carbon's web components; entered from a module of its own for each release. */
import { settle } from '../../settle.ts';
import type { DeskPage } from '../desk-page.ts';
import { drawPage } from './draw-page.ts';
import { releases } from './release.ts';

/** Resolved when the component is drawn; every component here has it. */
interface Drawing extends Element {
  readonly updateComplete?: Promise<unknown>;
}

export async function run(release: '1' | '2'): Promise<void> {
  const { page } = Reflect.get(globalThis, 'leidraadPageData') as unknown as { page: DeskPage };
  const root = document.querySelector('#root')!;
  root.append(...drawPage(page, releases[release]));
  const unknown = root.querySelector(':not(:defined)');
  if (unknown) throw new Error(`${unknown.localName} is not defined`);
  for (const element of root.querySelectorAll<Drawing>('*')) await element.updateComplete;
  await settle(root);
}
