import type { TextNode } from './tree.ts';

function flatten(node: TextNode): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'paragraph':
    case 'item':
      return `${node.children.map(flatten).join('')} `;
    default:
      return node.children.map(flatten).join('');
  }
}

/** The words of a text without their marks, on one line, as they are read aloud. */
export function toPlainText(nodes: readonly TextNode[]): string {
  return nodes.map(flatten).join('').replaceAll(/\s+/g, ' ').trim();
}
