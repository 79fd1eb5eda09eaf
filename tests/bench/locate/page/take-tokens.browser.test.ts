import { expect, test } from 'vitest';
import { useTestPage } from '../../../../utils/dom/test-page.ts';
import { readHeld, takeTokens } from './take-tokens.ts';

const page = useTestPage();

/** Draws its label in the next frame, as components do. */
class Field extends HTMLElement {
  static readonly observedAttributes = ['label'];
  /** What it says besides; reflected nowhere. */
  hint = '';

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(document.createElement('b'));
  }

  say(text: string): void {
    this.shadowRoot!.querySelector('b')!.textContent = text;
  }

  attributeChangedCallback(): void {
    requestAnimationFrame(() => this.draw());
  }

  draw(): void {
    this.say(`${this.getAttribute('label') ?? ''} ${this.hint}`);
  }
}

/** Cannot be made to forget its label. */
class Stubborn extends Field {
  override draw(): void {
    this.say('Name⟦1⟧');
    requestAnimationFrame(() => this.draw());
  }
}

customElements.define('bench-field', Field);
customElements.define('bench-stubborn', Stubborn);

test('takes the tokens out of texts, attributes, and what components draw from them', async () => {
  page.show('<p title="More⟦1⟧">Read⟦2⟧</p><bench-field label="Name⟦3⟧"></bench-field>');
  const field = page.get('bench-field') as Field;
  field.hint = 'in full⟦4⟧';
  field.draw();
  await takeTokens();
  expect(page.get('p').outerHTML).toBe('<p title="More">Read</p>');
  expect(field.hint).toBe('in full');
  expect(field.shadowRoot!.textContent).toBe('Name in full');
});

test('says which element brings a token back', async () => {
  page.show('<bench-stubborn></bench-stubborn>');
  (page.get('bench-stubborn') as Stubborn).draw();
  await expect(takeTokens()).rejects.toThrow('a token comes back in b');
});

test('reads the tokens of an element, not of what a component is told', () => {
  page.show('<input placeholder="Name⟦1⟧"><bench-field label="Name⟦2⟧">Help⟦3⟧</bench-field>');
  const read = (selector: string, isTarget: boolean) =>
    readHeld(page.get(selector), () => isTarget).map(({ token }) => token);
  expect(read('input', true)).toEqual([1]);
  expect(read('bench-field', false)).toEqual([3]);
  expect(read('bench-field', true)).toEqual([3, 2]);
});
