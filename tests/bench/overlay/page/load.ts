/** Puts a contender and its style sheet on the page, as the page would that uses it. */
import type { Contender } from './contender.ts';

export function loadContender(contender: Contender, css = ''): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  globalThis.overlayContender = contender;
}
