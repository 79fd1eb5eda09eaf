/**
 * Markdown to plain nodes: paragraphs, bold, emphasis, lists, links, code and line breaks. The
 * rest becomes what it says: HTML its own characters, a picture its description, a heading a bold
 * paragraph, a quotation its paragraphs.
 *
 * Other than in CommonMark a single line break is a line break: in JSON it is never there by
 * accident.
 */
import type { Nodes, Parents, RootContent } from 'mdast';
import { checkLink } from './link.ts';
import { parseTree } from './markdown-tree.ts';
import { unshieldText } from './shield.ts';
import type { TextNode } from './tree.ts';

/** Lists in lists and the like; what lies deeper is shown as it was written. */
const MAX_DEPTH = 12;

interface Scene {
  readonly source: string;
  readonly depth: number;
}

export function parseMarkdown(source: string): TextNode[] {
  const root = parseTree(source);
  if (!root) return paragraph(splitLines(source));
  return convertChildren(root, { source, depth: 0 });
}

function convertChildren(parent: Parents, scene: Scene): TextNode[] {
  return parent.children.flatMap((child) => convert(child, scene));
}

function convert(node: RootContent, { source, depth }: Scene): TextNode[] {
  if (depth > MAX_DEPTH) return [plain(sourceOf(node, source))];
  const scene = { source, depth: depth + 1 };
  switch (node.type) {
    case 'text':
      return splitLines(node.value);
    case 'break':
      return [{ type: 'break' }];
    case 'inlineCode':
      return [{ type: 'code', value: unshieldText(node.value) }];
    case 'code':
      return paragraph([{ type: 'code', value: unshieldText(node.value) }]);
    case 'html':
      return depth === 0 ? paragraph([plain(node.value)]) : [plain(node.value)];
    case 'image':
    case 'imageReference':
      return node.alt ? [plain(node.alt)] : [];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: convertChildren(node, scene) }];
    case 'paragraph':
      return paragraph(convertChildren(node, scene));
    case 'heading':
      return paragraph([{ type: 'strong', children: convertChildren(node, scene) }]);
    case 'list':
      return [
        { type: 'list', ordered: node.ordered === true, children: convertChildren(node, scene) },
      ];
    case 'listItem':
      return [{ type: 'item', children: openOnlyParagraphs(convertChildren(node, scene)) }];
    case 'link':
      return convertLink(unshieldText(node.url), convertChildren(node, scene));
    case 'linkReference':
    case 'blockquote':
      return convertChildren(node, scene);
    default:
      // Rules, definitions, and whatever extensions of Markdown might bring: nothing to read.
      return [];
  }
}

function convertLink(address: string, children: TextNode[]): TextNode[] {
  const href = checkLink(address);
  return href === null ? children : [{ type: 'link', href, children }];
}

/** An item of one paragraph is that paragraph's text, with or without a list below it. */
function openOnlyParagraphs(children: TextNode[]): TextNode[] {
  const paragraphs = children.filter(({ type }) => type === 'paragraph');
  if (paragraphs.length !== 1) return children;
  return children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child]));
}

function paragraph(children: readonly TextNode[]): TextNode[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function plain(value: string): TextNode {
  return { type: 'text', value: unshieldText(value) };
}

function splitLines(value: string): TextNode[] {
  return value
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [plain(line)]),
    ]);
}

function sourceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
