/** Shows what an application drew, in a library whose components say when they are drawn. */
import { settle } from '../settle.ts';
import type { DeskPage } from './desk-page.ts';

/** Resolved when the component is drawn; not every component has it. */
interface Drawing extends Element {
  readonly updateComplete?: Promise<unknown>;
}

export async function showPage(draw: (page: DeskPage) => Node[]): Promise<void> {
  const { page } = Reflect.get(globalThis, 'leidraadPageData') as unknown as { page: DeskPage };
  const root = document.querySelector('#root')!;
  root.append(...draw(page));
  const unknown = root.querySelector(':not(:defined)');
  if (unknown) throw new Error(`${unknown.localName} is not defined`);
  for (const element of root.querySelectorAll<Drawing>('*')) await element.updateComplete;
  await settle(root);
}
