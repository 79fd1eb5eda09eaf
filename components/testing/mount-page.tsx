/** For tests: a page of ours in the document, with its sheet. */
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import collectorSheet from '../collector/collector.css?inline';
import insightsSheet from '../insights/insights.css?inline';
import pagesSheet from '../pages/pages.css?inline';
import panelSheet from '../panel/panel.css?inline';
import popupSheet from '../popup/popup.css?inline';
import progressSheet from '../progress/progress-page.css?inline';
import studioSheet from '../studio/studio.css?inline';

const SHEETS = {
  pages: pagesSheet,
  collector: collectorSheet,
  popup: popupSheet,
  panel: panelSheet,
  progress: progressSheet,
  studio: studioSheet,
  insights: insightsSheet,
};

beforeEach(() => page.viewport(1120, 720));
afterEach(() => {
  render(null, document.body);
  document.adoptedStyleSheets = [];
});

export function mountPage(content: VNode, sheet: keyof typeof SHEETS = 'pages') {
  const styles = new CSSStyleSheet();
  styles.replaceSync(SHEETS[sheet]);
  document.adoptedStyleSheets = [styles];
  void act(() => render(content, document.body));
  const find = (selector: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`Nothing on the page is ${selector}.`);
    return element;
  };
  const button = (name: string): HTMLButtonElement => {
    const found = [...document.querySelectorAll('button')].find(
      (it) => (it.getAttribute('aria-label') ?? it.textContent) === name,
    );
    if (!found) throw new Error(`No button is named "${name}".`);
    return found;
  };
  return { find, button };
}
