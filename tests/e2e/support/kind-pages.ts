/** Pages with the button that the guide of one step is about: see `one-step.ts`. */

/** The content of a page, in the mode of standards. */
export const pageOf = (body: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Besluit</title><body>${body}`;

/** The button is in open shadow roots, one inside of the other. */
export const NESTED_TREES = pageOf(`<h1>Besluit</h1>
  <x-form><template shadowrootmode="open"><p>Formulier</p>
    <x-bar><template shadowrootmode="open"><button type="button">Opslaan</button></template></x-bar>
  </template></x-form>`);

/** The button is in a modal dialog that another one opens. */
export const MODAL = pageOf(`<h1>Besluit</h1>
  <button type="button" onclick="document.querySelector('dialog').showModal()">Openen</button>
  <dialog style="padding:40px"><p>Het besluit</p>
    <button type="button" onclick="this.parentElement.close()">Opslaan</button>
    <button type="button" onclick="this.parentElement.close()">Annuleren</button></dialog>`);

/** The button is `globalThis.save`: nothing else leads to it. */
export const CLOSED = pageOf(`<h1>Besluit</h1><x-closed></x-closed>
  <script>
    customElements.define('x-closed', class extends HTMLElement {
      connectedCallback() {
        const button = document.createElement('button');
        button.textContent = 'Opslaan';
        this.attachShadow({ mode: 'closed' }).append(button);
        globalThis.save = button;
      }
    });
  </script>`);
