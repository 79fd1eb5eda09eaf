import { alert, button, EMPTY_FORM, type FormState, textareaField } from './form-fields.ts';
import { fetchJson } from './fetch-json.ts';
import { formatMoment } from './format.ts';
import { html, type Markup } from './html.ts';
import type { Note } from './model.ts';
import { parseMarkup, readLanguage, readRelease } from './parse-markup.ts';
import { isSecond } from './release.ts';
import { createTranslate } from './translate.ts';

interface NotesAnswer {
  notes: Note[];
  mayEdit: boolean;
}

const language = readLanguage();
const release = readRelease();
const t = createTranslate(language, release);

// The theme's custom properties reach into a shadow root, its rules do not: they are linked here.
const STYLES = [
  '/thema/utrecht.css',
  '/web/forms.css',
  '/web/case-file.css',
  ...(isSecond(release) ? ['/web/overhaul.css'] : []),
].map((href) => html`<link rel="stylesheet" href="${href}" />`);

/** `<vs-notities zaak="ZAAK-…">`: the notes of a case, and a form to add one. */
class NotesElement extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #body = document.createElement('div');
  #answer: NotesAnswer = { notes: [], mayEdit: false };

  connectedCallback(): void {
    this.#root.replaceChildren(parseMarkup(html`${STYLES}`), this.#body);
    // One listener for every form that will be drawn: submit events bubble.
    this.#body.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#add(event.target as HTMLFormElement);
    });
    void this.#load();
  }

  get #url(): string {
    return `/api/zaken/${encodeURIComponent(this.getAttribute('zaak') ?? '')}/notities`;
  }

  async #load(): Promise<void> {
    try {
      this.#answer = await fetchJson<NotesAnswer>(this.#url);
      this.#draw(null);
    } catch {
      this.#draw(alert('error', t('case.loadFailed')));
    }
  }

  async #add(form: HTMLFormElement): Promise<void> {
    const text = form.querySelector('textarea')?.value.trim() ?? '';
    if (!text) {
      this.#draw(null, { values: {}, errors: { notitie: t('notes.needText') } });
      this.#root.querySelector('textarea')?.focus();
      return;
    }
    try {
      this.#answer = await fetchJson<NotesAnswer>(this.#url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      });
      this.#draw(alert('ok', t('notes.added')));
      this.#root.querySelector('textarea')?.focus();
    } catch {
      this.#draw(alert('error', t('notes.failed')), { values: { notitie: text }, errors: {} });
    }
  }

  #draw(message: Markup | null, form: FormState = EMPTY_FORM): void {
    const { notes, mayEdit } = this.#answer;
    this.#body.replaceChildren(
      parseMarkup(
        html`${message}
        ${
          mayEdit &&
          html`<form class="zd-form" novalidate>
            ${textareaField({ name: 'notitie', label: t('notes.new'), rows: 3, form, release })}
            <div class="utrecht-button-group">${button(t('notes.add'), 'secondary')}</div>
          </form>`
        }
        ${
          notes.length === 0
            ? html`<p class="utrecht-paragraph zd-quiet">${t('notes.none')}</p>`
            : html`<ul class="zd-notes" aria-label="${t('notes.title')}">
                ${notes.map(
                  (note) =>
                    html`<li class="zd-note">
                      <p class="utrecht-paragraph"><span class="zd-lines">${note.text}</span></p>
                      <p class="zd-quiet zd-note-by">
                        ${note.author}, ${formatMoment(note.at, language)}
                      </p>
                    </li>`,
                )}
              </ul>`
        }`,
      ),
    );
  }
}

customElements.define('vs-notities', NotesElement);
