/** What an author should know of a text: what of it will not be shown as it was meant. */
import type { Nodes } from 'mdast';
import { checkLink } from './link.ts';
import { parseTree } from './markdown-tree.ts';

export interface TextFacts {
  /** Addresses of links that are not shown as links. */
  readonly badLinks: readonly string[];
  readonly html: readonly string[];
  readonly hasImages: boolean;
  /** Words to read, those of links included. */
  readonly words: number;
}

export function inspectMarkdown(source: string): TextFacts {
  const nodes = listNodes(parseTree(source));
  const read = nodes.map((node) => ('value' in node ? node.value : '')).join(' ');
  return {
    badLinks: nodes.flatMap((node) =>
      'url' in node && node.type !== 'image' && checkLink(node.url) === null ? [node.url] : [],
    ),
    html: nodes.flatMap((node) => (node.type === 'html' ? [node.value] : [])),
    hasImages: nodes.some(({ type }) => type === 'image' || type === 'imageReference'),
    words: read.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0,
  };
}

/** Every node, in order; without recursion, since a text may nest as deep as it is long. */
function listNodes(root: Nodes | null): Nodes[] {
  const nodes: Nodes[] = [];
  const ahead: Nodes[] = root ? [root] : [];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    nodes.push(node);
    if ('children' in node) ahead.push(...node.children.toReversed());
  }
  return nodes;
}
