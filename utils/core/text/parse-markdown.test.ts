import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';
import { removeShields, shieldValue } from './shield.ts';
import type { TextNode } from './tree.ts';

const text = (value: string): TextNode => ({ type: 'text', value });
const code = (value: string): TextNode => ({ type: 'code', value });
const br: TextNode = { type: 'break' };
const p = (...children: TextNode[]): TextNode => ({ type: 'paragraph', children });
const strong = (...children: TextNode[]): TextNode => ({ type: 'strong', children });
const em = (...children: TextNode[]): TextNode => ({ type: 'emphasis', children });
const item = (...children: TextNode[]): TextNode => ({ type: 'item', children });
const list = (ordered: boolean, ...children: TextNode[]): TextNode => ({
  type: 'list',
  ordered,
  children,
});
const link = (href: string, ...children: TextNode[]): TextNode => ({
  type: 'link',
  href,
  children,
});

const cases: [title: string, source: string, expected: TextNode[]][] = [
  ['nothing', '', []],
  ['blanks', ' \n\n ', []],
  ['a paragraph', 'Klik hier.', [p(text('Klik hier.'))]],
  ['two paragraphs', 'A\n\nB', [p(text('A')), p(text('B'))]],
  ['bold', 'Klik op **Opslaan**.', [p(text('Klik op '), strong(text('Opslaan')), text('.'))]],
  ['emphasis', 'Kies *één* weg', [p(text('Kies '), em(text('één')), text(' weg'))]],
  ['both', '***x***', [p(em(strong(text('x'))))]],
  ['code', 'Typ `<b>`', [p(text('Typ '), code('<b>'))]],
  ['a block of code', '```html\n<b>\n```', [p(code('<b>'))]],
  ['no code by blanks', '    vier', [p(text('vier'))]],
  ['a line break', 'A\nB', [p(text('A'), br, text('B'))]],
  ['a Markdown line break', 'A  \nB\\\nC', [p(text('A'), br, text('B'), br, text('C'))]],
  ['a list', '- A\n- B', [list(false, item(text('A')), item(text('B')))]],
  ['a numbered list', '1. A\n2. B', [list(true, item(text('A')), item(text('B')))]],
  [
    'a list in a list',
    '- A\n  1. B\n  2. **C**',
    [list(false, item(text('A'), list(true, item(text('B')), item(strong(text('C'))))))],
  ],
  ['a loose list', '- A\n\n- B', [list(false, item(text('A')), item(text('B')))]],
  ['paragraphs in an item', '- A\n\n  B', [list(false, item(p(text('A')), p(text('B'))))]],
  ['a heading', '# Let op', [p(strong(text('Let op')))]],
  ['a quotation', '> Zo is het', [p(text('Zo is het'))]],
  ['a rule', 'A\n\n---\n\nB', [p(text('A')), p(text('B'))]],
  ['a picture', '![Knop](https://x.nl/a.png)', [p(text('Knop'))]],
  ['a picture without words', '![](https://x.nl/a.png)', []],
  ['a block of HTML', '<script>alert(1)</script>', [p(text('<script>alert(1)</script>'))]],
  ['HTML in a line', 'A <b>x</b>', [p(text('A '), text('<b>'), text('x'), text('</b>'))]],
  ['an entity', '&lt;b&gt; &amp; &#60;', [p(text('<b> & <'))]],
  ['a link', '[Help](https://x.nl/a)', [p(link('https://x.nl/a', text('Help')))]],
  ['a bare link', '<https://x.nl>', [p(link('https://x.nl', text('https://x.nl')))]],
  ['mail', '[Mail](mailto:a@x.nl)', [p(link('mailto:a@x.nl', text('Mail')))]],
  ['a phone', '[Bel](tel:+3170)', [p(link('tel:+3170', text('Bel')))]],
  ['bold in a link', '[**A**](https://x.nl)', [p(link('https://x.nl', strong(text('A'))))]],
  ['a link by http', '[A](http://x.nl)', [p(text('A'))]],
  ['a link to no host', '[A](https://]) <https://%>', [p(text('A'), text(' '), text('https://%'))]],
  ['a script', '[A](javascript:alert(1))', [p(text('A'))]],
  ['a hidden script', '[A](java&#10;script:alert(1))', [p(text('A'))]],
  ['a script in brackets', '[A](<java script:alert(1)>)', [p(text('A'))]],
  ['a script as a bare link', '<javascript:alert(1)>', [p(text('javascript:alert(1)'))]],
  ['a reference', '[A][b]\n\n[b]: https://x.nl', [p(text('A'))]],
];

test.each(cases)('%s', (_title, source, expected) => {
  expect(parseMarkdown(source)).toEqual(expected);
});

function listNodes(nodes: readonly TextNode[]): TextNode[] {
  return nodes.flatMap((node) => ['children' in node ? listNodes(node.children) : [], node].flat());
}

const KEYS: Record<TextNode['type'], string[]> = {
  text: ['type', 'value'],
  code: ['type', 'value'],
  break: ['type'],
  strong: ['children', 'type'],
  emphasis: ['children', 'type'],
  paragraph: ['children', 'type'],
  item: ['children', 'type'],
  list: ['children', 'ordered', 'type'],
  link: ['children', 'href', 'type'],
};

/** Every node is of a known type, has the fields of that type and no other, and a safe address. */
function expectSafe(nodes: readonly TextNode[]): void {
  for (const node of listNodes(nodes)) {
    expect(Object.keys(node).sort()).toEqual(KEYS[node.type]);
    if (node.type === 'link') {
      // Of letters that no name of a host may have, nothing is opened.
      const protocol = URL.parse(node.href)?.protocol ?? 'https:';
      expect(['https:', 'mailto:', 'tel:']).toContain(protocol);
      expect(node.href.startsWith(protocol)).toBe(true);
    }
    if ('value' in node) expect(typeof node.value).toBe('string');
  }
}

const markup = fc.constantFrom(
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '!',
  '#',
  '# ',
  '- ',
  '1. ',
  '\n',
  '\n\n',
  '  ',
  '\\',
  '&',
  '&#10;',
  ';',
  ':',
  '/',
  '//',
  '"',
  'a',
  'b.nl',
  'http',
  'https://',
  'javascript:',
  'java',
  'script:',
  'data:',
  'mailto:',
  'tel:',
  '@',
  '12',
  '<b>',
  '<script>',
  '<!--',
  '![',
  '](',
  '\t',
  '\0',
  '\ue03c',
  '[a]: ',
  '>> ',
  '~~~',
  '|',
  '---\n',
);

test('never yields another node, nor another kind of address, whatever is written', () => {
  const source = fc.oneof(
    fc.array(markup, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  fc.assert(
    fc.property(source, (written) => expectSafe(parseMarkdown(written))),
    { numRuns: 5_000 },
  );
});

test.each([
  '>',
  '- ',
  '*a ',
  '**a ',
  '[',
  '![',
  '[a](',
  '<',
  '`',
  '1. ',
  '&',
  '\\',
  '_a_',
  '(',
  '# ',
])('stays upright under %j a thousand times', (piece) => {
  const start = performance.now();
  expectSafe(parseMarkdown(piece.repeat(1_000)));
  expect(performance.now() - start).toBeLessThan(3_000);
});

function readAll(source: string): string {
  return listNodes(parseMarkdown(source))
    .map((node) => ('value' in node ? node.value : ''))
    .join('');
}

test('shows what lies too deep as it was written', () => {
  expect(readAll(`${'> '.repeat(4)}**niet diep**`)).toBe('niet diep');
  expect(readAll(`${'> '.repeat(16)}**diep**`)).toContain('**diep**');
});

test('shows a line that opens thousands of lists as it was written, and at once', () => {
  const hostile = '1. '.repeat(6_000);
  const start = performance.now();
  expect(readAll(hostile)).toBe(hostile);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test('a shielded value shows as itself and makes no markup, wherever it stands', () => {
  const value = fc.oneof(
    fc.array(markup, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.string({ maxLength: 30 }),
  );
  fc.assert(
    fc.property(value, (raw) => {
      const plain = removeShields(raw).replaceAll('\0', '');
      fc.pre(plain.trim() !== '');
      const shield = shieldValue(plain);
      const nodes = parseMarkdown(`Bel ${shield} of **${shield}x** of \`${shield}\`.`);
      expect(nodes).toEqual([
        p(
          text(`Bel ${plain} of `),
          strong(text(`${plain}x`)),
          text(' of '),
          code(plain),
          text('.'),
        ),
      ]);
    }),
    { numRuns: 2_000 },
  );
});

test('a shielded value cannot make a link of its own kind', () => {
  expect(parseMarkdown(`[A](${shieldValue('javascript:alert(1)')})`)).toEqual([p(text('A'))]);
  expect(parseMarkdown(`[A](tel:${shieldValue('+31 70 1')})`)).toEqual([
    p(link('tel:+31701', text('A'))),
  ]);
  expect(parseMarkdown(`[A](https://${shieldValue('x.nl/) **b**')})`)).toEqual([p(text('A'))]);
});
