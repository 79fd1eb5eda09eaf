/** Runs in the decision form's frame: after a save, the server marks the page with the new state. */
import type { DecisionSaved } from './frame-message.ts';

const state = document.querySelector<HTMLElement>('[data-saved]')?.dataset['saved'];
if ((state === 'concept' || state === 'vastgesteld') && window.parent !== window) {
  const message: DecisionSaved = { kind: 'besluit-opgeslagen', state };
  window.parent.postMessage(message, location.origin);
}
