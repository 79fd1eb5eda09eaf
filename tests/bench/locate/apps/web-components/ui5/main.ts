/** Runs the application in UI5 Web Components; entered from a module of its own for each release. */
import type { DeskPage } from '../desk-page.ts';
import { settle } from '../../settle.ts';
import { drawPage } from './draw-page.ts';
import { releases } from './release.ts';

/** What of the release's own modules is needed. */
interface Library {
  setLanguage(language: string): Promise<void>;
  renderFinished(): Promise<void>;
}

export async function run(release: '1' | '2', library: Library): Promise<void> {
  const { page, language } = Reflect.get(globalThis, 'leidraadPageData') as unknown as {
    page: DeskPage;
    language: string;
  };
  await library.setLanguage(language);
  const root = document.querySelector('#root')!;
  // The library defines its components when it has started up.
  await customElements.whenDefined('ui5-button');
  root.append(...drawPage(page, releases[release]));
  await library.renderFinished();
  await settle(root);
  const unknown = root.querySelector(':not(:defined)');
  if (unknown) throw new Error(`${unknown.localName} is not defined`);
}
