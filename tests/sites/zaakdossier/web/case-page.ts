/** The case file's page in the browser: switches tabs without a new page, opens the dialog. */
import './notes-element.ts';
import { casePanel, statusBadge } from './case-panels.ts';
import { openCloseDialog } from './close-dialog.ts';
import { alert, button, type ViewContext } from './form-fields.ts';
import { html, type Markup } from './html.ts';
import { CASE_TABS, type CaseTab, type CaseTabData, isOneOf } from './model.ts';
import { fetchJson } from './fetch-json.ts';
import { parseMarkup, readLanguage, readRelease } from './parse-markup.ts';
import { createTranslate } from './translate.ts';
import { type DecisionSaved, isDecisionSaved } from './frame-message.ts';

const language = readLanguage();
const release = readRelease();
const view: ViewContext = { language, release, t: createTranslate(language, release) };

/** The tab that a path of this case file shows: the case's own path is the overview. */
function readTab(pathname: string): CaseTab {
  const last = pathname.split('/')[3];
  return isOneOf(CASE_TABS, last) ? last : 'overzicht';
}

class CasePage {
  readonly #tabs: HTMLAnchorElement[];
  readonly #panel: HTMLElement;
  readonly #status: HTMLElement;
  readonly #number: string;
  #loading = new AbortController();

  constructor(tabList: Element, panel: HTMLElement, status: HTMLElement) {
    this.#tabs = [...tabList.querySelectorAll<HTMLAnchorElement>('[role="tab"]')];
    this.#panel = panel;
    this.#status = status;
    this.#number = decodeURIComponent(location.pathname.split('/')[2] ?? '');
    for (const tab of this.#tabs) {
      tab.addEventListener('click', (event) => this.#onClick(event, tab));
      tab.addEventListener('keydown', (event) => this.#onKey(event, tab));
    }
    window.addEventListener('popstate', () => void this.#show(readTab(location.pathname)));
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.origin !== location.origin || !isDecisionSaved(event.data)) return;
      void this.#onDecisionSaved(event.data);
    });
    this.#select(readTab(location.pathname));
    this.#watchFrame();
  }

  #onClick(event: MouseEvent, tab: HTMLAnchorElement): void {
    // A tab is a link as well: opening it in a new browser tab must keep working.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (tab.pathname !== location.pathname) history.pushState(null, '', tab.href);
    void this.#show(readTab(tab.pathname));
  }

  #onKey(event: KeyboardEvent, tab: HTMLAnchorElement): void {
    const at = this.#tabs.indexOf(tab);
    const last = this.#tabs.length - 1;
    const moves: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      this.#tabs[next]?.focus();
    } else if (event.key === ' ') {
      event.preventDefault();
      tab.click();
    }
  }

  #select(shown: CaseTab): void {
    for (const tab of this.#tabs) {
      const selected = readTab(tab.pathname) === shown;
      tab.setAttribute('aria-selected', String(selected));
      tab.tabIndex = selected ? 0 : -1;
      if (!selected) continue;
      this.#panel.setAttribute('aria-labelledby', tab.id);
      document.title = view.t('app.titleOf', { page: `${this.#number} ${tab.textContent.trim()}` });
    }
  }

  async #fetch(tab: CaseTab, signal: AbortSignal): Promise<CaseTabData> {
    const data = await fetchJson<CaseTabData>(
      `/api/zaken/${encodeURIComponent(this.#number)}/${tab}`,
      { signal },
    );
    this.#status.replaceChildren(parseMarkup(statusBadge(data.caseFile.status, view)));
    return data;
  }

  async #show(tab: CaseTab): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    this.#select(tab);
    // What the server said about the last form is old news in another tab.
    document.querySelector('.zd-notice')?.remove();
    this.#panel.setAttribute('aria-busy', 'true');
    this.#draw(html`<p class="utrecht-paragraph zd-quiet">${view.t('case.loading')}</p>`);
    try {
      const data = await this.#fetch(tab, signal);
      this.#draw(casePanel(data, view));
      this.#watchFrame();
    } catch {
      if (signal.aborted) return;
      this.#drawFailure(tab);
    }
    this.#panel.removeAttribute('aria-busy');
  }

  #draw(markup: Markup): void {
    this.#panel.replaceChildren(parseMarkup(markup));
  }

  #drawFailure(tab: CaseTab): void {
    const { t } = view;
    this.#draw(
      html`${alert('error', t('case.loadFailed'))}${button(t('case.retry'), 'secondary', html` type="button"`)}`,
    );
    this.#panel
      .querySelector('button')
      ?.addEventListener('click', () => void this.#show(tab), { once: true });
  }

  /** A draft leaves the frame, with the person in it, alone; a recorded decision ends the form. */
  async #onDecisionSaved(message: DecisionSaved): Promise<void> {
    if (message.state === 'vastgesteld') {
      await this.#show('besluit');
      this.#panel.prepend(parseMarkup(alert('ok', view.t('decision.recorded'))));
      return;
    }
    const data = await this.#fetch('besluit', AbortSignal.timeout(10_000));
    const fresh = parseMarkup(casePanel(data, view)).querySelector('.zd-decision');
    const shown = this.#panel.querySelector('.zd-decision');
    if (fresh && shown) shown.replaceWith(fresh);
  }

  /** The form's frame is as tall as the form, so that there is one scrollbar and not two. */
  #watchFrame(): void {
    const frame = this.#panel.querySelector('iframe');
    if (!frame) return;
    const follow = (): void => {
      const root = frame.contentDocument?.body;
      if (!root) return;
      const observer = new ResizeObserver(() => {
        frame.style.blockSize = `${root.scrollHeight + 4}px`;
      });
      observer.observe(root);
    };
    frame.addEventListener('load', follow);
    if (frame.contentDocument?.readyState === 'complete') follow();
  }
}

const tabList = document.querySelector('[role="tablist"]');
const panel = document.querySelector<HTMLElement>('[role="tabpanel"]');
const status = document.querySelector<HTMLElement>('.zd-case-status');
if (tabList && panel && status) new CasePage(tabList, panel, status);
openCloseDialog(document);
