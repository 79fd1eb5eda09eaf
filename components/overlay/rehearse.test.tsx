import { afterEach, expect, test, vi } from 'vitest';
import { rehearse } from './rehearse.tsx';

afterEach(() => document.body.replaceChildren());

const openRoot = (): ShadowRoot =>
  document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });

test('draws a bubble that can be measured, with its ring, and leaves nothing behind', () => {
  const root = openRoot();
  const alongside = vi.fn((bubble: HTMLElement) => {
    expect(bubble.getBoundingClientRect().width).toBeGreaterThan(0);
    expect(bubble.closest('.rehearsal')?.querySelector('.ring')).not.toBeNull();
  });
  rehearse(root, alongside);
  expect(alongside).toHaveBeenCalledOnce();
  expect(root.childNodes).toHaveLength(0);
});

test('nothing of it is spoken, and the focus stays where it is', () => {
  const root = openRoot();
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  rehearse(root, () => undefined);
  expect(document.activeElement).toBe(field);
  expect(root.textContent).toBe('');
});
