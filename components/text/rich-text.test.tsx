import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { TextNode } from '../../utils/core/text/tree.ts';
import { toPlainText } from '../../utils/core/text/plain-text.ts';
import { RichText } from './RichText.tsx';

afterEach(() => render(null, document.body));

const nodes: readonly TextNode[] = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'Click ' },
      { type: 'strong', children: [{ type: 'text', value: 'Save' }] },
      { type: 'text', value: ' or <img src=x onerror=alert(1)>.' },
      { type: 'break' },
      { type: 'code', value: 'Z-1' },
    ],
  },
  {
    type: 'list',
    ordered: true,
    children: [
      {
        type: 'item',
        children: [{ type: 'emphasis', children: [{ type: 'text', value: 'one' }] }],
      },
      {
        type: 'item',
        children: [
          {
            type: 'link',
            href: 'https://example.org/',
            children: [{ type: 'text', value: 'two' }],
          },
        ],
      },
    ],
  },
];

test('draws each kind of node, and markup in a text as text', () => {
  render(<RichText nodes={nodes} language="nl" />, document.body);
  const shape = [...document.querySelectorAll('.rich *')].map(({ localName }) => localName);
  expect(shape).toEqual(['p', 'strong', 'br', 'code', 'ol', 'li', 'em', 'li', 'a']);
  expect(document.body.textContent).toContain('<img src=x');
});

test('opens a link beside the work, without telling where it came from', () => {
  render(<RichText nodes={nodes} language="nl" />, document.body);
  const link = document.querySelector('a')!;
  expect([link.href, link.target, link.rel]).toEqual([
    'https://example.org/',
    '_blank',
    'noopener noreferrer',
  ]);
});

test('draws nothing of an empty text', () => {
  render(<RichText nodes={[]} language="nl" />, document.body);
  expect(document.querySelector('.rich')).toBeNull();
});

test('reads as one line of words', () => {
  expect(toPlainText(nodes)).toBe('Click Save or <img src=x onerror=alert(1)>. Z-1 one two');
});
